package city.ordinance.dsl.testkit;

import city.ordinance.assessment.Value;
import city.ordinance.dsl.property.ValueText;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.stream.Collectors;

/** Situations and consequences in the words of a pack's files, for messages. */
final class FileWords {
    private FileWords() {}

    /** A described situation. */
    static String given(Description description) {
        String facts = description.given().entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(", "));
        return description.type().code() + (facts.isEmpty() ? ", and no fact is given" : " with " + facts);
    }

    /** A situation of which every fact is known. */
    static String point(SituationType<?> type, int[] point) {
        return type.code() + " with "
                + type.facts().stream()
                        .map(fact -> fact.code() + ": " + value(fact, point))
                        .collect(Collectors.joining(", "));
    }

    static String value(Fact fact, int[] point) {
        return fact.values().get(point[fact.ordinal()]).code();
    }

    /** What a rule says, as a list. */
    static String consequences(List<Consequence> consequences) {
        return consequences.stream().map(FileWords::consequence).collect(Collectors.joining(", "));
    }

    private static String consequence(Consequence consequence) {
        if (consequence instanceof Consequence.Concludes concludes) {
            return concludes.id().toString();
        } else if (consequence instanceof Consequence.Answers answers) {
            return answers.topic() + " is " + answer(answers);
        }
        return "the finding \"" + ((Consequence.Finds) consequence).code() + "\"";
    }

    /** The state of an answer, with its value if it has one. */
    static String answer(Consequence.Answers answers) {
        return answers.state().code()
                + answers.value().map(value -> " as " + value(value)).orElse("");
    }

    /** A value; a statement is quoted. */
    static String value(Value value) {
        String words = ValueText.of(value);
        return value instanceof Value.Text ? "\"" + words + "\"" : words;
    }
}
