package city.ordinance.situation;

import java.util.List;
import java.util.Optional;

/**
 * One axis of a situation type: a question with finitely many answers.
 *
 * @param code the fact as written in files, in kebab-case
 * @param component the record component, as rules name it
 * @param label what a person calls it
 * @param question how an interview asks for it
 * @param ordinal its place among the type's facts, from 0
 * @param values its values, in the order of the enum
 */
public record Fact(String code, String component, String label, String question, int ordinal, List<FactValue> values) {
    /** Copies the list. */
    public Fact {
        values = List.copyOf(values);
    }

    /** The value with this code, if the fact has it. */
    public Optional<FactValue> value(String valueCode) {
        return values.stream().filter(value -> value.code().equals(valueCode)).findFirst();
    }

    /** The enum that holds the values. */
    public Class<?> enumType() {
        return values.get(0).constant().getDeclaringClass();
    }

    @Override
    public String toString() {
        return code;
    }
}
