package city.ordinance.examples.draft;

import java.util.List;

/**
 * One thing in a draft that the answer does not support.
 *
 * @param kind what it is
 * @param verdict how far it is from what the answer supports
 * @param place where it stands
 * @param text the words of the draft
 * @param why why it is not supported
 * @param instead what may be said instead
 * @param cites the ids of the claims that {@code instead} rests on
 */
public record DraftFinding(
        FindingKind kind, Verdict verdict, Place place, String text, String why, String instead, List<String> cites) {
    /** Copies the list. */
    public DraftFinding {
        cites = List.copyOf(cites);
    }

    /**
     * A place in a draft. All counts are in UTF-16 code units, as editors count.
     *
     * @param offset where it begins, from 0
     * @param length how long it is
     * @param line its line, from 1
     * @param column its column, from 1
     */
    public record Place(int offset, int length, int line, int column) {}
}
