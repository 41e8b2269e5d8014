package city.ordinance.examples.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers in figures or words. */
final class Numerals {
    private static final List<String> UNITS = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                            + "seventeen eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final Map<String, Integer> SIMPLE = simple();
    private static final String WORD = "(?:" + String.join("|", SIMPLE.keySet()) + "|hundred|thousand)";

    /** A number in words or figures, or an article that stands for one. */
    static final String PATTERN = "(?:\\d[\\d,]*(?:\\.\\d+)?|" + WORD + "(?:[\\s-]+(?:and\\s+)?" + WORD
            + ")*|an?\\s+(?:hundred|thousand)|an?)";

    private Numerals() {}

    private static Map<String, Integer> simple() {
        return IntStream.range(0, UNITS.size() + TENS.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(
                        i -> i < UNITS.size() ? UNITS.get(i) : TENS.get(i - UNITS.size()),
                        i -> i < UNITS.size() ? i : (i - UNITS.size() + 2) * 10));
    }

    /** The number; empty when the text is none. */
    static Optional<BigDecimal> read(String text) {
        String figures = text.replace(",", "");
        if (figures.matches("\\d{1,15}(?:\\.\\d{1,6})?")) {
            return Optional.of(new BigDecimal(figures));
        }
        return words(text.split("[\\s-]+(?:and\\s+)?"));
    }

    private static Optional<BigDecimal> words(String[] words) {
        long total = 0;
        long part = 0;
        for (String word : words) {
            if (word.equals("hundred")) {
                part = Math.max(part, 1) * 100;
            } else if (word.equals("thousand")) {
                total += Math.max(part, 1) * 1000;
                part = 0;
            } else if (word.equals("a") || word.equals("an")) {
                part = 1;
            } else if (SIMPLE.containsKey(word)) {
                part += SIMPLE.getOrDefault(word, 0);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(BigDecimal.valueOf(total + part));
    }
}
