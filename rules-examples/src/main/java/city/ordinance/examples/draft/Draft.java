package city.ordinance.examples.draft;

import city.ordinance.dsl.figures.PlainText;
import city.ordinance.examples.draft.reading.Reader;
import city.ordinance.examples.draft.reading.Sentence;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A draft as it is and as it is read: with plain digits and marks, and without the answer's own words. */
final class Draft {
    private final String original;
    private final String plain;
    private final BitSet own = new BitSet();

    Draft(String text, List<Pattern> ownWords) {
        this.original = text;
        this.plain = PlainText.of(text);
        for (Pattern words : ownWords) {
            Matcher found = words.matcher(plain);
            while (found.find()) {
                own.set(found.start(), found.end());
            }
        }
    }

    List<Sentence> sentences(Reader reader) {
        StringBuilder cased = new StringBuilder(plain);
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) == Character.toLowerCase(original.charAt(i))) {
                cased.setCharAt(i, original.charAt(i));
            }
        }
        return reader.read(cased.toString(), own::get);
    }

    /** All of it in lower case, with plain digits and marks. */
    String plain() {
        return plain;
    }

    /** A part of it, with blanks for the answer's own words. */
    String plain(int start, int end) {
        StringBuilder part = new StringBuilder(plain.substring(start, end));
        for (int i = own.nextSetBit(start); i >= 0 && i < end; i = own.nextSetBit(i + 1)) {
            part.setCharAt(i - start, ' ');
        }
        return part.toString();
    }

    String quote(int start, int end) {
        return original.substring(start, end);
    }

    DraftReport.Unread unread(Sentence sentence) {
        return new DraftReport.Unread(place(sentence.start(), sentence.end()), quote(sentence.start(), sentence.end()));
    }

    DraftFinding.Place place(int start, int end) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < start; i++) {
            char c = original.charAt(i);
            if (c == '\n' || (c == '\r' && original.charAt(i + 1) != '\n')) {
                line++;
                lineStart = i + 1;
            }
        }
        return new DraftFinding.Place(start, end - start, line, start - lineStart + 1);
    }
}
