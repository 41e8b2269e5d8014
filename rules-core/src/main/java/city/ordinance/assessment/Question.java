package city.ordinance.assessment;

import java.util.List;

/**
 * An unknown fact whose answer can matter. "I do not know" is always an answer.
 *
 * @param fact the fact's code
 * @param text the question, in the words of the situation type
 * @param values the codes of the values that some fitting situation has
 * @param decides what depends on it: {@code sanctions/seizure}, {@code answers/fine}
 */
public record Question(String fact, String text, List<String> values, List<String> decides) {
    /** Copies the lists. */
    public Question {
        values = List.copyOf(values);
        decides = List.copyOf(decides);
    }
}
