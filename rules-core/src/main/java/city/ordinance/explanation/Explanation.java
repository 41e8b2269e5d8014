package city.ordinance.explanation;

/**
 * Why and why not, together.
 *
 * @param why why
 * @param whyNot why not
 */
public record Explanation(Why why, WhyNot whyNot) {}
