package city.ordinance.situation;

/**
 * One of the values a fact can have.
 *
 * @param code the value as written in files, in kebab-case
 * @param label what a person calls it
 * @param ordinal its place among the fact's values, from 0
 * @param constant the enum constant
 */
public record FactValue(String code, String label, int ordinal, Enum<?> constant) {
    @Override
    public String toString() {
        return code;
    }
}
