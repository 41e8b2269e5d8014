package city.ordinance.internal.table;

import city.ordinance.assessment.Certainty;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.ScheduledValue;
import city.ordinance.situation.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes the conclusions of a merged outcome. */
final class ConclusionBuilder {
    private static final Certainty CERTAIN = new Certainty.Certain();

    private final Merged merged;
    private final Atoms atoms;

    ConclusionBuilder(Merged merged) {
        this.merged = merged;
        this.atoms = merged.atoms();
    }

    Map<ConclusionKind, List<Conclusion>> conclusions() {
        Map<ConclusionKind, List<Conclusion>> byKind = new EnumMap<>(ConclusionKind.class);
        for (int atom = 0; atom < atoms.entries().size(); atom++) {
            if (merged.isPossible(atom)) {
                CatalogEntry entry = atoms.entries().get(atom);
                byKind.computeIfAbsent(entry.id().kind(), kind -> new ArrayList<>())
                        .add(conclusion(entry, atom));
            }
        }
        byKind.replaceAll((kind, list) -> List.copyOf(list));
        return byKind;
    }

    private Conclusion conclusion(CatalogEntry entry, int atom) {
        Support support = merged.support(atom);
        BitSet self = new BitSet();
        self.set(atom);
        Certainty certainty = merged.isCertain(atom) ? CERTAIN : new Certainty.Possible(codes(merged.dependsOn(self)));
        List<String> alternatives = entry.alternativeTo().stream()
                .filter(code -> merged.isPossible(
                        atoms.conclusion(new ConclusionId(entry.id().kind(), code))))
                .toList();
        return Conclusion.of(
                entry.id().kind(),
                entry.id().code(),
                label(entry),
                entry.hedge(),
                alternatives,
                entry.value().map(ScheduledValue::value),
                certainty,
                merged.grounds(atom, support));
    }

    /** What it is called; what the source gives for it goes with it, so that no form of an answer drops it. */
    private String label(CatalogEntry entry) {
        String label = entry.words().of(merged.description());
        return entry.value()
                .map(value -> label + " (" + value.value().words() + ")")
                .orElse(label);
    }

    static List<String> codes(List<Fact> facts) {
        return facts.stream().map(Fact::code).toList();
    }
}
