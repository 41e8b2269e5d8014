package city.ordinance.examples.desk.api;

import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The packs that a desk answers from, each loaded once, and the day it answers for when nobody names one. */
public final class DeskLibrary implements Function<String, Rulebook> {
    private static final String NO_COUNTRY = "ZZ";

    private final Map<String, Rulebook> rulebooks;
    private final Supplier<LocalDate> today;

    private DeskLibrary(Map<String, Rulebook> rulebooks, Supplier<LocalDate> today) {
        this.rulebooks = rulebooks;
        this.today = today;
    }

    /**
     * Loads packs, at least one.
     *
     * @throws city.ordinance.problem.RulePackException when a pack cannot be used
     * @throws ProblemException with code {@code duplicate-pack} when two have one id
     */
    public static DeskLibrary load(List<RulePack> packs, Supplier<LocalDate> today) {
        Map<String, Rulebook> rulebooks = new LinkedHashMap<>();
        for (RulePack pack : packs) {
            if (rulebooks.put(pack.id(), Rulebook.load(pack)) != null) {
                throw new ProblemException(new Problem(
                        ProblemCode.DUPLICATE_PACK,
                        "Two of the packs named have the id \"" + pack.id() + "\"; one of them is "
                                + pack.where("pack.yaml") + ".",
                        "--pack",
                        "Name one of them."));
            }
        }
        return new DeskLibrary(rulebooks, today);
    }

    /**
     * The pack with this id.
     *
     * @throws ProblemException with code {@code unknown-pack} or {@code ambiguous-jurisdiction}
     */
    @Override
    public Rulebook apply(String packId) {
        Rulebook known = rulebooks.get(packId);
        if (known != null) {
            return known;
        }
        boolean elsewhere =
                Packs.installed().stream().anyMatch(pack -> pack.id().equals(packId));
        if (elsewhere) {
            String help = "Name one of these: " + String.join(", ", rulebooks.keySet()) + ".";
            throw new ProblemException(new Problem(
                    ProblemCode.UNKNOWN_PACK, "The pack \"" + packId + "\" is not offered here.", "", help));
        }
        return Rulebook.load(packId);
    }

    /** All packs, in the order in which they were named. */
    public Collection<Rulebook> all() {
        return List.copyOf(rulebooks.values());
    }

    /** What the packs say of themselves, in that order. */
    public List<PackInfo> packs() {
        return rulebooks.values().stream().map(Rulebook::pack).toList();
    }

    /** The one pack, if there is only one. */
    public Optional<Rulebook> only() {
        return rulebooks.size() == 1 ? Optional.of(rulebooks.values().iterator().next()) : Optional.empty();
    }

    /** The one pack that is not fictional, or the only one; empty when it would take a guess. */
    public Optional<Rulebook> usual() {
        List<Rulebook> real = rulebooks.values().stream()
                .filter(book -> !fictional(book.pack()))
                .toList();
        return real.size() == 1 ? Optional.of(real.get(0)) : only();
    }

    /** Whether the pack's place does not exist. */
    public static boolean fictional(PackInfo pack) {
        return pack.jurisdiction().country().equals(NO_COUNTRY);
    }

    /** The situation types of all packs, each once. */
    public List<SituationType<?>> types() {
        Map<String, SituationType<?>> types = new LinkedHashMap<>();
        rulebooks.values().forEach(book -> book.pack().types().forEach(type -> types.putIfAbsent(type.code(), type)));
        return List.copyOf(types.values());
    }

    /** The day when nobody names one. */
    public LocalDate today() {
        return today.get();
    }

    /** Today, or the day named. */
    public AsOf asOf(Optional<LocalDate> day, boolean allowExpired) {
        return new AsOf(day.orElseGet(today), allowExpired);
    }
}
