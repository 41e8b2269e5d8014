package city.ordinance.dsl.meaning;

import city.ordinance.dsl.property.ValueText;
import city.ordinance.internal.dialect.Consequence;
import java.util.Collection;
import java.util.stream.Collectors;

/** Answers as words. */
public final class Values {
    private Values() {}

    /** An answer's state, and its value if it has one. */
    public static String words(Consequence.Answers answer) {
        return answer.state().code()
                + answer.value().map(value -> " (" + ValueText.of(value) + ")").orElse("");
    }

    /** All answers to a topic; more than one contradict each other. */
    public static String words(Collection<Consequence.Answers> answers) {
        return answers.stream().map(Values::words).sorted().collect(Collectors.joining(" and also "));
    }
}
