package city.ordinance.examples.draft;

import java.util.List;

/**
 * What came of checking a draft. A draft without findings is not thereby right: the check knows the sentences it knows.
 *
 * @param sentences how many sentences were read
 * @param findings what is not supported, in the order of the text
 * @param unread the sentences in a language that is not read
 * @param more whether there is more that is not supported than these findings
 * @param plainer whether it was read without the models, which understands less
 */
public record DraftReport(
        int sentences, List<DraftFinding> findings, List<Unread> unread, boolean more, boolean plainer) {
    /** Copies the lists. */
    public DraftReport {
        findings = List.copyOf(findings);
        unread = List.copyOf(unread);
    }

    /** Whether all was read and nothing found. */
    public boolean clean() {
        return findings.isEmpty() && unread.isEmpty();
    }

    /**
     * A sentence that was not read.
     *
     * @param place where it stands
     * @param text its words
     */
    public record Unread(DraftFinding.Place place, String text) {}
}
