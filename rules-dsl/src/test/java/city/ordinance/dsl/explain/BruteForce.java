package city.ordinance.dsl.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds minimal changes by trying every combination of values, in no clever way. */
final class BruteForce {
    private BruteForce() {}

    /** For each subject, every minimal change on top of what is given. */
    static List<Set<Map<String, String>>> minimalChanges(
            LawSpace space, int[] given, Map<List<Integer>, BitSet> certain) {
        List<Set<Map<String, String>>> working = new ArrayList<>();
        space.subjects.forEach(subject -> working.add(new HashSet<>()));
        for (int[] change : space.partials()) {
            if (changesEachFact(given, change)) {
                int[] changed = space.with(given, space.codes(change));
                BitSet subjects = Objects.requireNonNull(certain.get(ChangesLawTest.key(changed)));
                subjects.stream().forEach(subject -> working.get(subject).add(new HashMap<>(space.codes(change))));
            }
        }
        working.forEach(BruteForce::keepMinimal);
        return working;
    }

    private static boolean changesEachFact(int[] given, int[] change) {
        for (int i = 0; i < given.length; i++) {
            if (change[i] >= 0 && change[i] == given[i]) {
                return false;
            }
        }
        return true;
    }

    private static void keepMinimal(Set<Map<String, String>> changes) {
        List<Map<String, String>> minimal = new ArrayList<>();
        changes.stream().sorted((a, b) -> a.size() - b.size()).forEach(change -> {
            if (minimal.stream().noneMatch(smaller -> change.entrySet().containsAll(smaller.entrySet()))) {
                minimal.add(change);
            }
        });
        changes.retainAll(minimal);
    }
}
