package city.ordinance.dsl.meaning;

import city.ordinance.assessment.Value;
import city.ordinance.internal.dialect.Consequence;
import java.util.Collection;
import java.util.stream.Collectors;

/** Answers as words. */
public final class Values {
    private Values() {}

    /** An answer's state, and its value if it has one. */
    public static String words(Consequence.Answers answer) {
        return answer.state().code()
                + answer.value().map(value -> " (" + words(value) + ")").orElse("");
    }

    /** All answers to a topic; more than one contradict each other. */
    public static String words(Collection<Consequence.Answers> answers) {
        return answers.stream().map(Values::words).sorted().collect(Collectors.joining(" and also "));
    }

    /** A value. */
    public static String words(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Money money) {
            return money.currency() + " " + money.amount().toPlainString();
        } else if (value instanceof Value.MoneyRange range) {
            return range.currency() + " " + range.from().toPlainString() + " to "
                    + range.to().toPlainString();
        }
        Value.Period period = (Value.Period) value;
        return period.length() + " " + period.unit();
    }
}
