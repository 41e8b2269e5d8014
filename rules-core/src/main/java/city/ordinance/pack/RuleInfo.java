package city.ordinance.pack;

import java.util.List;

/**
 * A rule of a pack, as a reader needs it.
 *
 * @param id its permanent id
 * @param sentence what it says, as a clerk would say it
 * @param cites the ids of the claims it rests on
 * @param file the file it stands in
 * @param line the line on which it begins, from 1
 */
public record RuleInfo(String id, String sentence, List<String> cites, String file, int line) {
    /** Copies the list. */
    public RuleInfo {
        cites = List.copyOf(cites);
    }
}
