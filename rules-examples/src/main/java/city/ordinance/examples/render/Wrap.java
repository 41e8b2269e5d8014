package city.ordinance.examples.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces. */
final class Wrap {
    private Wrap() {}

    /** The text, its first line after {@code first} and the others after as many spaces. */
    static String lines(String first, String text, int width) {
        String rest = " ".repeat(first.length());
        return first + String.join("\n" + rest, broken(text, Math.max(20, width - first.length())));
    }

    private static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.trim().split(" +", -1)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return (int) text.chars()
                .filter(character -> !Style.isMark((char) character))
                .count();
    }
}
