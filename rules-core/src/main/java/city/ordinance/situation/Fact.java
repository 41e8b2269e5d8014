package city.ordinance.situation;

import city.ordinance.internal.number.Run;
import java.util.BitSet;
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
 */
public record Fact(
        String code,
        String component,
        String label,
        String question,
        int ordinal,
        List<FactValue> values,
        Optional<Measure> measure) {
    /** Copies the list. */
    public Fact {
        values = values instanceof Numbers ? values : List.copyOf(values);
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
