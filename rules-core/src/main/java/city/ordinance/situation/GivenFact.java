package city.ordinance.situation;

import city.ordinance.internal.text.Names;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds facts and values that an app gives against a type: one that is not of it is a mistake in the app. */
final class GivenFact {
    private GivenFact() {}

    /** The type's fact with this code. */
    static Fact fact(SituationType<?> type, String code, @Nullable Enum<?> value) {
        return type.fact(code).orElseThrow(() -> noFact(type, code, value == null ? "" : " with the value " + value));
    }

    /** The one of these facts that has this constant among its values. */
    static Fact fact(List<Fact> facts, @Nullable Enum<?> constant) {
        if (constant == null) {
            throw new IllegalArgumentException("A fact was given without a value; leave out what is not known.");
        }
        List<Fact> having = facts.stream()
                .filter(fact -> fact.enumType() == constant.getDeclaringClass())
                .toList();
        if (having.size() != 1) {
            throw new IllegalArgumentException(
                    having.isEmpty()
                            ? "No fact has the value "
                                    + constant.getDeclaringClass().getSimpleName() + "." + constant + "; the facts are "
                                    + facts + "."
                            : "The value " + constant + " is one of several facts: " + having + ". Name the fact.");
        }
        return having.get(0);
    }

    /** The range, which must be one of a measured fact. */
    static Range range(Fact fact, @Nullable Range range) {
        if (range == null || fact.measure().isEmpty()) {
            throw noValue(fact, range);
        }
        fact.measure()
                .get()
                .problem(fact.code(), range, "")
                .map(Problem::message)
                .ifPresent(message -> {
                    throw new IllegalArgumentException(message);
                });
        return range;
    }

    /** The fact's value that is this constant. */
    static FactValue value(Fact fact, @Nullable Enum<?> constant) {
        return find(fact.values(), constant)
                .orElseThrow(() -> find(fact.leftOut(), constant)
                        .flatMap(value -> fact.notKnown(value.code(), ""))
                        .<RuntimeException>map(ProblemException::new)
                        .orElseGet(() -> noValue(fact, constant)));
    }

    /** The one of these values that is this constant. */
    static Optional<FactValue> find(List<FactValue> values, @Nullable Object constant) {
        return values.stream().filter(value -> value.constant() == constant).findFirst();
    }

    /** The ordinal of a fact, which must be one of the type's. */
    static int ordinal(SituationType<?> type, Fact fact) {
        int ordinal = fact.ordinal();
        if (ordinal >= type.facts().size() || !type.facts().get(ordinal).equals(fact)) {
            throw noFact(type, fact.code(), " with the values " + fact.values());
        }
        return ordinal;
    }

    /** The ordinal of a value, which must be one of the fact's. */
    static int ordinal(Fact fact, @Nullable FactValue value) {
        if (value == null
                || value.ordinal() >= fact.values().size()
                || !fact.values().get(value.ordinal()).equals(value)) {
            throw noValue(fact, value);
        }
        return value.ordinal();
    }

    private static IllegalArgumentException noFact(SituationType<?> type, String code, String values) {
        List<String> codes = type.facts().stream().map(Fact::code).toList();
        return new IllegalArgumentException(
                type.code() + " has no fact " + code + values + ". " + Names.suggest(code, codes));
    }

    private static IllegalArgumentException noValue(Fact fact, @Nullable Object value) {
        return new IllegalArgumentException(
                value == null
                        ? "The fact " + fact.code() + " was given without a value; leave out what is not known."
                        : "The fact " + fact.code() + " has no value " + value + "; it has " + fact.values() + ".");
    }
}
