package city.ordinance.dsl.verify;

import city.ordinance.dsl.property.Waiver;

/**
 * What came of a waiver.
 *
 * @param waiver the waiver
 * @param situations how many situations it let pass, of every edition
 */
public record WaiverResult(Waiver waiver, long situations) {

    /** The waiver as one line, with its reason. */
    @Override
    public String toString() {
        return waiver.property().code() + ": waived for " + String.join(", ", waiver.names()) + " in " + situations
                + " situations: " + waiver.reason();
    }
}
