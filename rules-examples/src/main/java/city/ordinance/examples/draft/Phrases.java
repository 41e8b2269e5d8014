package city.ordinance.examples.draft;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes one pattern of several phrases. An asterisk stands for the rest of a word, {@code ..} for up to four words. */
final class Phrases {
    /** Matches nothing. */
    static final Pattern NONE = Pattern.compile("(?!)");

    private Phrases() {}

    static Pattern pattern(Collection<String> phrases) {
        return phrases.isEmpty()
                ? NONE
                : Pattern.compile(phrases.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Phrases::phrase)
                        .collect(Collectors.joining("|")));
    }

    private static String phrase(String phrase) {
        StringBuilder regex = new StringBuilder(phrase.startsWith("'") ? "" : "(?<![\\w-])");
        String gap = "";
        for (String word : phrase.split("[ -]+", -1)) {
            if (word.equals("..")) {
                regex.append("(?:[\\s-]+[\\w']+){0,4}?");
            } else {
                regex.append(gap).append(word(word));
            }
            gap = "[\\s-]+";
        }
        return regex.append("(?!\\w)").toString();
    }

    private static String word(String word) {
        if (word.equals("*")) {
            return "[\\w-]+";
        }
        return word.endsWith("*") ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\w*" : Pattern.quote(word);
    }
}
