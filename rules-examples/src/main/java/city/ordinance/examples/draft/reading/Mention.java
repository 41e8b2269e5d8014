package city.ordinance.examples.draft.reading;

/**
 * Words of a sentence that a class of the vocabulary has.
 *
 * @param name the class
 * @param from the first word
 * @param to behind the last word
 */
public record Mention(String name, int from, int to) {}
