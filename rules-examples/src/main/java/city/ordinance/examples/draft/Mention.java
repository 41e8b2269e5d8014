package city.ordinance.examples.draft;

import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.pack.CatalogEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * A place in a clause that names a conclusion, or one of several that share the word.
 *
 * @param start where it begins in the clause
 * @param end where it ends
 * @param entries what it may name, from the pack's catalog
 */
record Mention(int start, int end, List<CatalogEntry> entries) {

    /** The mentions of conclusions of a kind, in order. */
    static Collection<Mention> in(Clause clause, ConclusionKind kind, Said said) {
        Map<Integer, Mention> mentions = new TreeMap<>();
        for (CatalogEntry entry : said.entries(kind)) {
            Matcher match = Terms.of(entry).matcher(clause.text());
            while (match.find()) {
                mentions.merge(
                        match.start(), new Mention(match.start(), match.end(), List.of(entry)), Mention::together);
            }
        }
        return mentions.values();
    }

    private static Mention together(Mention one, Mention other) {
        List<CatalogEntry> entries = new ArrayList<>(one.entries());
        entries.addAll(other.entries());
        return new Mention(one.start(), Math.max(one.end(), other.end()), List.copyOf(entries));
    }

    /** The conclusions of the answers that it may name. */
    List<Conclusion> concluded(Said said) {
        return entries.stream()
                .flatMap(entry -> said.concluded(entry.id()).stream())
                .toList();
    }

    /** Whether one of these may be said outright. */
    static boolean outright(List<Conclusion> concluded) {
        return concluded.stream()
                .anyMatch(
                        conclusion -> conclusion.certain() && conclusion.hedge().isEmpty());
    }
}
