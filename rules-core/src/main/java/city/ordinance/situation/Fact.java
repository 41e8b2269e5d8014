package city.ordinance.situation;

import city.ordinance.internal.number.Run;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One axis of a situation type: a question with finitely many answers.
 *
 * @param code the fact as written in files, in kebab-case
 * @param component the record component, as rules name it
 * @param label what a person calls it
 * @param question how an interview asks for it
 * @param ordinal its place among the type's facts, from 0
 * @param values its values, in the order of the enum; of a measured fact, every number within the limits
 * @param measure unit and limits, when it is a measured fact
 * @param leftOut the values that a pack does not know, in whose type the fact stands so; none in the type that packs
 *     share
 */
public record Fact(
        String code,
        String component,
        String label,
        String question,
        int ordinal,
        List<FactValue> values,
        Optional<Measure> measure,
        List<FactValue> leftOut) {
    /** Copies the lists. */
    public Fact {
        values = values instanceof Numbers ? values : List.copyOf(values);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The fact with these of its values alone, as codes.
     *
     * @throws IllegalArgumentException when it has none of them, or is measured
     */
    Fact knowing(Collection<String> codes) {
        List<FactValue> known = new ArrayList<>();
        List<FactValue> others = new ArrayList<>();
        for (FactValue value : values) {
            if (codes.contains(value.code())) {
                known.add(new FactValue(value.code(), value.label(), known.size(), value.constant()));
            } else {
                others.add(value);
            }
        }
        if (known.isEmpty() || measured()) {
            throw new IllegalArgumentException("no pack can know " + codes + " alone of the fact " + code);
        }
        return others.isEmpty() ? this : new Fact(code, component, label, question, ordinal, known, measure, others);
    }

    /** The problem that a pack does not know this value, which the fact has elsewhere; empty for any other code. */
    public Optional<Problem> notKnown(String valueCode, String where) {
        return leftOut.stream()
                .filter(value -> value.code().equals(valueCode))
                .findFirst()
                .map(value -> new Problem(
                        ProblemCode.NO_COVERAGE,
                        "This pack does not know the value \"" + valueCode + "\" of " + code + ".",
                        where,
                        "Leave " + code + " out, or ask a pack that knows the value. This one knows: "
                                + String.join(
                                        ", ",
                                        values.stream().map(FactValue::code).toList()) + "."));
    }

    /** Whether it is a number, and not one of the values of an enum. */
    public boolean measured() {
        return measure.isPresent();
    }

    /** The value with this code, if the fact has it; of a measured fact, a number or a range. */
    public Optional<FactValue> value(String valueCode) {
        if (measure.isPresent()) {
            return Range.parse(valueCode)
                    .filter(range -> measure.get().problem(code, range, "").isEmpty())
                    .map(this::value);
        }
        return values.stream().filter(value -> value.code().equals(valueCode)).findFirst();
    }

    /** The ordinals of the values that a code names; none when it names none. */
    public BitSet ordinals(String valueCode) {
        BitSet ordinals = new BitSet();
        value(valueCode).ifPresent(found -> {
            int last = found.constant() instanceof Range range
                    ? measure.orElseThrow().last(range)
                    : found.ordinal();
            ordinals.set(found.ordinal(), last + 1);
        });
        return ordinals;
    }

    private FactValue value(Range range) {
        Measure numbers = measure.orElseThrow();
        int first = numbers.first(range);
        return range.exact() ? values.get(first) : new FactValue(range.toString(), numbers.words(range), first, range);
    }

    /** The codes of the values with these ordinals; numbers that follow each other are one range. */
    public List<String> codes(BitSet ordinals) {
        return measure.isPresent()
                ? runs(ordinals).map(Range::toString).toList()
                : ordinals.stream().mapToObj(values::get).map(FactValue::code).toList();
    }

    /** What a person calls the values with these ordinals; numbers that follow each other are one range. */
    public List<String> labels(BitSet ordinals) {
        return measure.isPresent()
                ? runs(ordinals).map(measure.get()::words).toList()
                : ordinals.stream().mapToObj(values::get).map(FactValue::label).toList();
    }

    private Stream<Range> runs(BitSet ordinals) {
        Measure numbers = measure.orElseThrow();
        return Run.of(ordinals).stream().map(run -> numbers.between(run.first(), run.end() - 1));
    }

    /** The enum that holds the values; of a measured fact, {@code int}. */
    public Class<?> enumType() {
        return values.get(0).constant() instanceof Enum<?> constant ? constant.getDeclaringClass() : int.class;
    }

    @Override
    public String toString() {
        return code;
    }
}
