package city.ordinance.examples.draft.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/** Words without their endings: as little as inflection takes, or as much as derivation does. */
public final class Stems {
    private static final Map<String, String> IRREGULAR = Resources.words("irregular.txt");
    private static final int SHORTEST = 3;
    /** What lost its last letter with its ending: "fin" of "fined", "us" of "used". */
    private static final Pattern SHORT = Pattern.compile("[^aeiou]?[aeiou][^aeiouwxy]|[^aeiou][aeiou]");

    private static final Set<String> HISSING = Set.of("s", "x", "z", "h");

    private Stems() {}

    /** The word without plural, tense and person: "seized" and "seizes" are one, and "seizure" is another. */
    public static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String base = IRREGULAR.getOrDefault(lower, lower);
        String bare = base.endsWith("ied") || (base.endsWith("ies") && base.length() > SHORTEST + 1)
                ? base.substring(0, base.length() - SHORTEST) + "y"
                : base.endsWith("s") ? withoutS(base) : withoutTense(base);
        return bare.length() > SHORTEST + 1 && bare.endsWith("e") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String withoutS(String word) {
        if (word.length() <= SHORTEST || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        String bare = word.substring(0, word.length() - 1);
        return bare.endsWith("e") && HISSING.contains(bare.substring(bare.length() - 2, bare.length() - 1))
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }

    private static String withoutTense(String word) {
        int ending = word.endsWith("ing") ? SHORTEST : word.endsWith("ed") && !word.endsWith("eed") ? 2 : 0;
        String bare = word.substring(0, word.length() - ending);
        if (ending == 0 || bare.chars().noneMatch(letter -> "aeiouy".indexOf(letter) >= 0)) {
            return word;
        }
        int last = bare.length() - 1;
        boolean doubled =
                last > 1 && bare.charAt(last) == bare.charAt(last - 1) && "lsz".indexOf(bare.charAt(last)) < 0;
        return SHORT.matcher(bare).matches() ? bare + "e" : doubled ? bare.substring(0, last) : bare;
    }

    /** What words of one family share: "seized" and "seizure" are one. */
    public static String root(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return new PorterStemmer().stem(IRREGULAR.getOrDefault(lower, lower));
    }

    /** Whether it is an irregular form that tells of the past. */
    static boolean past(String word) {
        return (IRREGULAR.containsKey(word) && !word.endsWith("s")) || (word.endsWith("ed") && !word.endsWith("eed"));
    }
}
