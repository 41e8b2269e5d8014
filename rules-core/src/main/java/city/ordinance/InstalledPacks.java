package city.ordinance;

import city.ordinance.internal.files.PackFiles;
import city.ordinance.internal.pack.Loaders;
import city.ordinance.internal.pack.PackHash;
import city.ordinance.internal.pack.PackIds;
import city.ordinance.internal.pack.Provided;
import city.ordinance.internal.text.Quotes;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.spi.RulePack;
import city.ordinance.spi.RulePackProvider;
import java.io.UncheckedIOException;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The packs that some class loaders see, as one look finds them. A pack offered twice with one content is one pack.
 * Immutable.
 *
 * @see Packs#of(ClassLoader)
 */
public final class InstalledPacks {
    private final List<ClassLoader> loaders;
    private final Map<String, List<Offer>> byId = new TreeMap<>();
    private final List<Problem> failures;
    private volatile @Nullable PackPlaces places;

    /**
     * A pack and who offers it.
     *
     * @param pack the pack
     * @param place where it is, for messages
     */
    private record Offer(RulePack pack, String place) {}

    InstalledPacks(List<ClassLoader> loaders) {
        this.loaders = loaders;
        Provided<RulePackProvider, Offer> provided =
                Provided.by(RulePackProvider.class, "pack", loaders, InstalledPacks::offers);
        this.failures = provided.failures();
        provided.all()
                .forEach(offer -> byId.computeIfAbsent(offer.pack().id(), id -> new ArrayList<>())
                        .add(offer));
        byId.replaceAll((id, same) -> different(same));
    }

    private static List<Offer> offers(RulePackProvider provider) {
        CodeSource source = provider.getClass().getProtectionDomain().getCodeSource();
        String place = provider.getClass().getName() + (source == null ? "" : " in " + source.getLocation());
        return provider.rulePacks().stream()
                .flatMap(pack -> Stream.concat(
                        Stream.of(new Offer(pack, place)),
                        PackFiles.elsewhere(pack).stream().map(other -> new Offer(other, other.toString()))))
                .toList();
    }

    /** The first offer of each content. */
    private static List<Offer> different(List<Offer> offers) {
        if (offers.size() == 1) {
            return offers;
        }
        Map<String, Offer> contents = new LinkedHashMap<>();
        offers.forEach(offer -> contents.putIfAbsent(content(offer), offer));
        return List.copyOf(contents.values());
    }

    private static String content(Offer offer) {
        try {
            return PackHash.sha256(offer.pack());
        } catch (UncheckedIOException e) {
            return offer.place();
        }
    }

    /** Those that can be loaded by id, in order of their ids. */
    public List<RulePack> installed() {
        return byId.values().stream()
                .filter(offers -> offers.size() == 1)
                .map(offers -> offers.get(0).pack())
                .toList();
    }

    /** What keeps packs from being loaded by id: two that differ and have one id, and providers that fail. */
    public List<Problem> problems() {
        Stream<Problem> duplicates = byId.entrySet().stream()
                .filter(offers -> offers.getValue().size() > 1)
                .map(offers -> duplicate(offers.getKey(), offers.getValue()));
        return Stream.concat(duplicates, failures.stream()).toList();
    }

    /**
     * A pack's files.
     *
     * @throws ProblemException with code {@code unknown-pack}, {@code ambiguous-jurisdiction}, or
     *     {@code duplicate-pack} when two packs that differ have this id
     */
    public RulePack find(String packId) {
        List<Offer> offers = byId.getOrDefault(packId, List.of());
        if (offers.size() == 1) {
            return offers.get(0).pack();
        }
        if (offers.size() > 1) {
            throw new ProblemException(duplicate(packId, offers));
        }
        Optional<Problem> ambiguous = places().ambiguous(packId);
        Problem problem = ambiguous.orElseGet(() -> new Problem(
                ProblemCode.UNKNOWN_PACK,
                "There is no pack " + Quotes.quote(packId) + ".",
                "",
                PackIds.help(packId, byId.keySet(), Loaders.names(loaders))));
        throw new ProblemException(
                Stream.concat(Stream.of(problem), ambiguous.isPresent() ? Stream.empty() : failures.stream())
                        .toList());
    }

    /**
     * The pack that is asked when nobody names one: the only one whose place exists.
     *
     * @throws ProblemException with code {@code unknown-pack} when there is none, or several
     */
    public RulePack usual() {
        List<RulePack> real = places().real();
        if (real.size() == 1) {
            return real.get(0);
        }
        throw unknown("No pack is named.");
    }

    /**
     * The packs of a place, in order of their ids.
     *
     * @param name its name, such as {@code O'Fallon}
     * @param state its state, in full or by its two letters
     * @throws ProblemException with code {@code unknown-pack} when there is none
     */
    public List<RulePack> in(String name, String state) {
        return found(places().named(name, state), Quotes.quote(name) + " in " + Quotes.quote(state));
    }

    /**
     * The packs of a place whose state goes without saying, in order of their ids.
     *
     * @throws ProblemException with code {@code unknown-pack} when there is none, and {@code ambiguous-jurisdiction}
     *     when several places have this name
     */
    public List<RulePack> in(String name) {
        return found(places().named(name), Quotes.quote(name));
    }

    /**
     * The packs of a state and of the places in it, in order of their ids.
     *
     * @param state the state, in full or by its two letters
     * @throws ProblemException with code {@code unknown-pack} when there is none
     */
    public List<RulePack> inState(String state) {
        return found(places().inState(state), Quotes.quote(state));
    }

    private List<RulePack> found(List<RulePack> packs, String where) {
        if (packs.isEmpty()) {
            throw unknown("There is no pack for " + where + ".");
        }
        return packs;
    }

    private ProblemException unknown(String message) {
        String help = PackIds.help("", byId.keySet(), Loaders.names(loaders));
        return new ProblemException(new Problem(ProblemCode.UNKNOWN_PACK, message, "", help));
    }

    private PackPlaces places() {
        PackPlaces known = places;
        if (known == null) {
            known = new PackPlaces(installed());
            places = known;
        }
        return known;
    }

    private static Problem duplicate(String packId, List<Offer> offers) {
        String places = String.join("; and ", offers.stream().map(Offer::place).toList());
        return new Problem(
                ProblemCode.DUPLICATE_PACK,
                offers.size() + " packs that differ have the id \"" + packId + "\": " + places + ".",
                "",
                "Keep one of them on the class path. Other packs are not affected.");
    }
}
