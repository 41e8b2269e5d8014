package city.ordinance.assessment;

/**
 * Something that every reader of the answer must be told.
 *
 * @param code its code
 * @param text the notice
 */
public record Notice(String code, String text) {}
