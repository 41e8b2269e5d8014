package city.ordinance.examples.draft;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Value;
import city.ordinance.dsl.figures.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds the words of a draft against the words of a specified answer. */
final class ValueWords {
    private static final Pattern DENIAL = Pattern.compile(Frames.DENIAL);
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "is", "are", "it", "of", "to", "in", "and", "or", "while", "with", "be", "for", "on",
            "once", "no", "not");
    private static final double ENOUGH = 0.5;

    private ValueWords() {}

    /** Whether a specified statement has the words of a text, and both deny or neither does. */
    static boolean saysSo(Answer answer, String text) {
        return answer instanceof Answer.Specified specified
                && specified.value() instanceof Value.Text statement
                && alike(PlainText.of(statement.text()), text);
    }

    private static boolean alike(String statement, String text) {
        List<String> words = words(statement);
        Set<String> given = Set.copyOf(words(text));
        long shared = words.stream().filter(given::contains).count();
        boolean bothDeny =
                DENIAL.matcher(statement).find() == DENIAL.matcher(text).find();
        return bothDeny && !words.isEmpty() && shared >= ENOUGH * words.size();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\w']+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(word -> word.length() > 4 ? word.substring(0, 5) : word)
                .distinct()
                .toList();
    }
}
