package city.ordinance.examples.draft;

import city.ordinance.dsl.figures.PlainText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A draft as it is and as it is read: in lower case, with plain digits and marks, and without the answer's own words.
 */
final class Draft {
    private static final char MASKED = '\u0001';

    private final String original;
    private final String normalized;

    Draft(String text, List<Pattern> ownWords) {
        this.original = text;
        this.normalized = mask(PlainText.of(text), ownWords);
    }

    List<Sentence> sentences() {
        return Sentence.of(normalized);
    }

    private static String mask(String text, List<Pattern> ownWords) {
        StringBuilder masked = new StringBuilder(text);
        for (Pattern own : ownWords) {
            Matcher found = own.matcher(text);
            while (found.find()) {
                for (int i = found.start(); i < found.end(); i++) {
                    masked.setCharAt(i, MASKED);
                }
            }
        }
        return masked.toString();
    }

    String quote(int start, int end) {
        return original.substring(start, end);
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
