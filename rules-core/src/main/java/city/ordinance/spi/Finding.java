package city.ordinance.spi;

/**
 * An intermediate result that a rule inserts and other rules match.
 *
 * @param code what was found, in kebab-case
 */
public record Finding(String code) {}
