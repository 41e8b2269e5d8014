package city.ordinance.dsl.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers in digits or words. */
final class Numerals {
    private static final List<String> UNITS = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                            + "seventeen eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final Map<String, Long> SCALES =
            Map.of("dozen", 12L, "hundred", 100L, "thousand", 1_000L, "million", 1_000_000L);
    private static final Map<String, Long> SIMPLE = simple();

    /** A word for many. */
    static final String SCALE = "(?:" + String.join("|", SCALES.keySet()) + ")";

    private static final String WORD = "(?:" + String.join("|", SIMPLE.keySet()) + "|" + SCALE + ")\\b";

    /** A number in digits. */
    static final String DIGITS = "(?:\\d++(?:,\\d++)*+(?:\\.\\d++)?+[\u00bc-\u00be]?|\\.\\d++|[\u00bc-\u00be])";

    /** A number in digits or words, or an article that stands for one. */
    static final String NUMBER = "(?:" + DIGITS + "(?:[\\s-]" + SCALE + "\\b)?+|" + WORD + "(?:[\\s-]++(?:and\\s++)?"
            + WORD + ")*+|half(?:\\s++an?)?\\b|an?\\s++" + SCALE + "\\b|an?\\b)";

    private Numerals() {}

    private static Map<String, Long> simple() {
        Map<String, Long> simple = new HashMap<>();
        for (int i = 0; i < UNITS.size(); i++) {
            simple.put(UNITS.get(i), (long) i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            simple.put(TENS.get(i), 10L * (i + 2));
        }
        return Map.copyOf(simple);
    }

    /** The number; empty when the text is none that is read. */
    static Optional<BigDecimal> read(String text) {
        String digits = text.replace(",", "");
        if (digits.matches("\\d{1,15}(?:\\.\\d{1,6})?")) {
            return Optional.of(new BigDecimal(digits));
        }
        return words(text.split("[\\s-]+(?:and\\s+)?"));
    }

    private static Optional<BigDecimal> words(String[] words) {
        long total = 0;
        long part = 0;
        for (String word : words) {
            if (SCALES.containsKey(word)) {
                long scaled = Math.max(part, 1) * SCALES.get(word);
                total += scaled < 1_000 ? 0 : scaled;
                part = scaled < 1_000 ? scaled : 0;
            } else if (word.equals("a") || word.equals("an")) {
                part = 1;
            } else if (SIMPLE.containsKey(word)) {
                part += SIMPLE.get(word);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(BigDecimal.valueOf(total + part));
    }
}
