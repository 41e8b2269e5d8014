package city.ordinance.internal.engine;

import city.ordinance.internal.dialect.Consequence;

/**
 * One call that a firing rule made.
 *
 * @param rule the full name of the rule
 * @param consequence the call
 */
public record Effect(String rule, Consequence consequence) {}
