package city.ordinance.internal.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The text of a document, checked to be text. */
final class SourceText {
    private final String text;
    private final boolean json;
    private final int[] characters;

    private SourceText(String text, boolean json) {
        this.text = text;
        this.json = json;
        this.characters = text.codePoints().toArray();
    }

    /** Decodes the bytes; empty, with a problem, when they are not readable text. */
    static Optional<SourceText> decode(byte[] bytes, String file, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String message = "The text is not UTF-8: a byte here belongs to no character.";
            problems.add("malformed", message, endOf(text, file), "Save the file as UTF-8.");
            return Optional.empty();
        }
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return checked(unmarked, json(unmarked, file), file, problems);
    }

    /** The text of a document that is in no file. */
    static Optional<SourceText> of(String text, boolean json, Problems problems) {
        return checked(text, json, "", problems);
    }

    private static Optional<SourceText> checked(String text, boolean json, String file, Problems problems) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (forbidden(character, json)) {
                String message =
                        String.format("The text has a character that is not allowed: U+%04X.", (int) character);
                problems.add("malformed", message, endOf(text.substring(0, i), file), "Delete it.");
                return Optional.empty();
            }
        }
        return Optional.of(new SourceText(text, json));
    }

    /** What YAML does not allow in a document, and of that what JSON allows nowhere either. */
    private static boolean forbidden(char character, boolean json) {
        boolean low = character < ' ' && "\t\n\r".indexOf(character) < 0;
        boolean high = character >= 0x7F && character < 0xA0 && character != 0x85;
        return low || (!json && (high || character >= 0xFFFE));
    }

    private static Place endOf(String text, String file) {
        int lineStart = text.lastIndexOf('\n') + 1;
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        return new Place(file, line, 1 + text.codePointCount(lineStart, text.length()), "");
    }

    String text() {
        return text;
    }

    /** Whether the document is to be read as JSON: by its name, or else by how it begins. */
    boolean json() {
        return json;
    }

    private static boolean json(String text, String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml")) {
            return name.endsWith(".json");
        }
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /** Where a comment begins with nothing blank before it, in this stretch between values. */
    Optional<Place> joinedComment(int from, int to, String file) {
        boolean comment = false;
        for (int i = from; i < to; i++) {
            if (at(i) == '#' && !comment && " \t\r\n".indexOf(at(i - 1)) < 0) {
                return Optional.of(endOf(new String(characters, 0, i), file));
            }
            comment = at(i) == '#' || (comment && at(i) != '\n' && at(i) != '\r');
        }
        return Optional.empty();
    }

    /** How many characters there are, counted in code points. */
    int length() {
        return characters.length;
    }

    /** The character at this offset, counted in code points, or a space when there is none. */
    int at(long offset) {
        return offset >= 0 && offset < characters.length ? characters[(int) offset] : ' ';
    }
}
