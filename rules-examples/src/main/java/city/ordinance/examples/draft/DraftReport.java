package city.ordinance.examples.draft;

import java.util.List;

/**
 * What came of checking a draft. A draft without findings is not thereby right: the check knows the sentences it knows.
 *
 * @param sentences how many sentences were read
 * @param findings what is not supported, in the order of the text
 * @param more whether there is more that is not supported than these findings
 */
public record DraftReport(int sentences, List<DraftFinding> findings, boolean more) {
    /** Copies the list. */
    public DraftReport {
        findings = List.copyOf(findings);
    }
}
