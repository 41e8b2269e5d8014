package city.ordinance;

import city.ordinance.internal.pack.PackReader;
import city.ordinance.internal.text.Names;
import city.ordinance.spi.RulePack;
import city.ordinance.spi.RulePackProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The packs on the class path. */
final class InstalledPacks {
    private InstalledPacks() {}

    static List<RulePack> all() {
        List<RulePack> packs = new ArrayList<>();
        ServiceLoader.load(RulePackProvider.class).forEach(provider -> packs.addAll(provider.rulePacks()));
        packs.sort(Comparator.comparing(RulePack::id));
        return List.copyOf(packs);
    }

    static RulePack find(String packId, String where) {
        List<RulePack> packs = all();
        return packs.stream()
                .filter(pack -> pack.id().equals(packId))
                .findFirst()
                .orElseThrow(() -> new ProblemException(notFound(packId, where, packs)));
    }

    private static Problem notFound(String packId, String where, List<RulePack> packs) {
        return ambiguous(packId, where, packs).orElseGet(() -> {
            List<String> ids = packs.stream().map(RulePack::id).toList();
            return new Problem(
                    ProblemCode.UNKNOWN_PACK,
                    "There is no pack \"" + packId + "\".",
                    where,
                    ids.isEmpty() ? "No pack is installed." : Names.suggest(packId, ids));
        });
    }

    private static Optional<Problem> ambiguous(String name, String where, List<RulePack> packs) {
        String bare = Names.bare(name);
        return packs.stream()
                .map(pack -> PackReader.read(pack).jurisdiction())
                .filter(place -> place.ambiguousNames().stream()
                        .anyMatch(known -> Names.bare(known).equals(bare)))
                .findFirst()
                .map(place -> new Problem(
                        ProblemCode.AMBIGUOUS_JURISDICTION,
                        "\"" + name + "\" names more than one place.",
                        where,
                        place.ambiguity()));
    }
}
