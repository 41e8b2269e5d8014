package city.ordinance.examples.draft;

/**
 * A part of a sentence.
 *
 * @param start where it begins in the draft
 * @param text its text, normalized
 * @param question whether its sentence is a question
 */
record Clause(int start, String text, boolean question) {}
