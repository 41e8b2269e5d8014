package city.ordinance;

import city.ordinance.internal.pack.PackHash;
import city.ordinance.internal.pack.PackIds;
import city.ordinance.internal.pack.PackReader;
import city.ordinance.internal.text.Names;
import city.ordinance.internal.text.Quotes;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.source.Jurisdiction;
import city.ordinance.spi.RulePack;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The packs on the class path, as one look at it finds them. A pack offered twice with one content is one pack. */
final class InstalledPacks {
    private final Map<String, List<PackOffers.Offer>> byId = new TreeMap<>();
    private final List<Problem> failures;

    private InstalledPacks(PackOffers offers) {
        this.failures = offers.failures();
        offers.offers()
                .forEach(offer -> byId.computeIfAbsent(offer.id(), id -> new ArrayList<>())
                        .add(offer));
        byId.replaceAll((id, same) -> different(same));
    }

    static InstalledPacks look() {
        return new InstalledPacks(PackOffers.all());
    }

    /** The first offer of each content. */
    private static List<PackOffers.Offer> different(List<PackOffers.Offer> offers) {
        if (offers.size() == 1) {
            return offers;
        }
        Map<String, PackOffers.Offer> contents = new LinkedHashMap<>();
        offers.forEach(offer -> contents.putIfAbsent(content(offer), offer));
        return List.copyOf(contents.values());
    }

    private static String content(PackOffers.Offer offer) {
        try {
            return PackHash.sha256(offer.pack());
        } catch (UncheckedIOException e) {
            return offer.place();
        }
    }

    /** Those that have an id of their own. */
    List<RulePack> packs() {
        return byId.values().stream()
                .filter(offers -> offers.size() == 1)
                .map(offers -> offers.get(0).pack())
                .toList();
    }

    List<Problem> problems() {
        Stream<Problem> duplicates = byId.entrySet().stream()
                .filter(offers -> offers.getValue().size() > 1)
                .map(offers -> duplicate(offers.getKey(), offers.getValue()));
        return Stream.concat(duplicates, failures.stream()).toList();
    }

    RulePack find(String packId) {
        List<PackOffers.Offer> offers = byId.getOrDefault(packId, List.of());
        if (offers.size() == 1) {
            return offers.get(0).pack();
        }
        if (offers.size() > 1) {
            throw new ProblemException(duplicate(packId, offers));
        }
        Optional<Problem> ambiguous = ambiguous(packId);
        Problem problem = ambiguous.orElseGet(() -> new Problem(
                ProblemCode.UNKNOWN_PACK,
                "There is no pack " + Quotes.quote(packId) + ".",
                "",
                PackIds.help(packId, byId.keySet())));
        throw new ProblemException(
                Stream.concat(Stream.of(problem), ambiguous.isPresent() ? Stream.empty() : failures.stream())
                        .toList());
    }

    private static Problem duplicate(String packId, List<PackOffers.Offer> offers) {
        String places = String.join(
                "; and ", offers.stream().map(PackOffers.Offer::place).toList());
        return new Problem(
                ProblemCode.DUPLICATE_PACK,
                offers.size() + " packs that differ have the id \"" + packId + "\": " + places + ".",
                "",
                "Keep one of them on the class path. Other packs are not affected.");
    }

    private Optional<Problem> ambiguous(String name) {
        String bare = Names.bare(name);
        return packs().stream()
                .flatMap(pack -> jurisdiction(pack).stream())
                .filter(place -> place.ambiguousNames().stream()
                        .anyMatch(known -> Names.bare(known).equals(bare)))
                .findFirst()
                .map(place -> new Problem(
                        ProblemCode.AMBIGUOUS_JURISDICTION,
                        Quotes.quote(name) + " names more than one place.",
                        "",
                        place.ambiguity()));
    }

    /** The place of a pack; of one that cannot be read, none, for it is another that is asked for. */
    private static Optional<Jurisdiction> jurisdiction(RulePack pack) {
        try {
            return Optional.of(PackReader.read(pack).jurisdiction());
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
