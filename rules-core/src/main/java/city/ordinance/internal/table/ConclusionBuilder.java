package city.ordinance.internal.table;

import city.ordinance.assessment.Certainty;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.situation.Fact;
import city.ordinance.source.Claim;
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
        return Conclusion.of(
                entry.id().kind(),
                entry.id().code(),
                entry.label(),
                entry.hedge(),
                support.basis(),
                certainty,
                claims(atoms, support),
                rules(atoms, support));
    }

    static List<String> codes(List<Fact> facts) {
        return facts.stream().map(Fact::code).toList();
    }

    static List<String> claims(Atoms atoms, Support support) {
        return support.claims().stream()
                .mapToObj(atoms.claims()::get)
                .map(Claim::id)
                .toList();
    }

    static List<String> rules(Atoms atoms, Support support) {
        return support.rules().stream()
                .mapToObj(atoms.rules()::get)
                .map(RuleModel::id)
                .toList();
    }
}
