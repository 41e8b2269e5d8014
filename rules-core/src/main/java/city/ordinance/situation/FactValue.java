package city.ordinance.situation;

/**
 * One of the values a fact can have, or several numbers of a measured fact.
 *
 * @param code the value as written in files, in kebab-case
 * @param label what a person calls it
 * @param ordinal its place among the fact's values, from 0; of a range, that of its first number
 * @param constant what the record holds: the enum constant, or of a measured fact the {@link Integer}; the
 *     {@link Range}, where several numbers are meant
 */
public record FactValue(String code, String label, int ordinal, Object constant) {
    @Override
    public String toString() {
        return code;
    }
}
