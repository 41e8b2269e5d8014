package city.ordinance.dsl.verify;

import city.ordinance.dsl.property.Waiver;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The situations that waivers let pass. Not thread-safe. */
final class LetPass {
    private final Map<Waiver, Map<PointSpace, BitSet>> points = new HashMap<>();
    private final Set<Map.Entry<Waiver, String>> needed = new HashSet<>();

    /** A waiver lets these points pass, for something that it names. */
    void add(Waiver waiver, String name, PointSpace space, BitSet passed) {
        if (!passed.isEmpty()) {
            points.computeIfAbsent(waiver, any -> new HashMap<>())
                    .computeIfAbsent(space, any -> new BitSet())
                    .or(passed);
            needed.add(Map.entry(waiver, name));
            needed.add(Map.entry(waiver, space.type().code()));
        }
    }

    /** Whether some situation passes for a waiver of this property. */
    boolean any(PackProperty property) {
        return points.keySet().stream()
                .anyMatch(waiver -> waiver.property().code().equals(property.title()));
    }

    /** How many situations each of these let pass. */
    List<WaiverResult> of(List<Waiver> waivers) {
        return waivers.stream()
                .map(waiver -> new WaiverResult(
                        waiver,
                        points.getOrDefault(waiver, Map.of()).values().stream()
                                .mapToLong(BitSet::cardinality)
                                .sum()))
                .toList();
    }

    /** Finds what a waiver names without need. */
    void check(List<Waiver> waivers, Results results) {
        for (Waiver waiver : waivers) {
            waiver.names().stream()
                    .filter(name -> !needed.contains(Map.entry(waiver, name)))
                    .forEach(name -> results.add(
                            FindingCode.WAIVED_IN_VAIN,
                            "The property " + waiver.property().code() + " is waived for " + name
                                    + ", and holds there without that.",
                            List.of(),
                            waiver.place().toString(),
                            Optional.empty()));
        }
    }
}
