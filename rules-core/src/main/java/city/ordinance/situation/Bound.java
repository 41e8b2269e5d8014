package city.ordinance.situation;

/**
 * One end of a range.
 *
 * @param number the number
 * @param included whether the number itself belongs to the range
 */
public record Bound(int number, boolean included) {}
