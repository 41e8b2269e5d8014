package city.ordinance.dsl.diff;

import city.ordinance.dsl.meaning.EditionRules;

/**
 * One of the two that are compared.
 *
 * @param pack the pack's id
 * @param version the pack's version
 * @param edition the edition's id
 * @param sha256 the SHA-256 of the pack's files
 */
public record Side(String pack, String version, String edition, String sha256) {
    static Side of(EditionRules rules) {
        return new Side(
                rules.pack().id(),
                rules.pack().version(),
                rules.edition().id(),
                rules.pack().sha256());
    }

    /** The side in words. */
    @Override
    public String toString() {
        return pack + " " + version + " (edition " + edition + ")";
    }
}
