package city.ordinance;

import city.ordinance.internal.compiled.CompiledPack;
import city.ordinance.internal.pack.PackIds;
import city.ordinance.internal.pack.PackReader;
import city.ordinance.internal.text.Names;
import city.ordinance.internal.text.Quotes;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.source.Jurisdiction;
import city.ordinance.spi.RulePack;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Installed packs by their places. A pack that cannot be read has none, for it is another that is asked for. */
final class PackPlaces {
    private final List<Placed> all;

    private record Placed(RulePack pack, Jurisdiction place) {
        boolean in(String state) {
            return same(state, place.state()) || same(state, PackIds.state(pack.id()));
        }

        boolean named(String name) {
            return same(name, place.name());
        }
    }

    PackPlaces(List<RulePack> packs) {
        this.all = packs.stream()
                .flatMap(pack -> jurisdiction(pack).stream().map(place -> new Placed(pack, place)))
                .toList();
    }

    private static Optional<Jurisdiction> jurisdiction(RulePack pack) {
        try {
            PackInfo read = CompiledPack.of(pack).map(CompiledPack::pack).orElseGet(() -> PackReader.read(pack));
            return Optional.of(read.jurisdiction());
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** The problem with a name that several places have. */
    Optional<Problem> ambiguous(String name) {
        return all.stream()
                .map(Placed::place)
                .filter(place -> place.ambiguousNames().stream().anyMatch(known -> same(known, name)))
                .findFirst()
                .map(place -> ambiguous(name, place.ambiguity()));
    }

    private static Problem ambiguous(String name, String help) {
        return new Problem(
                ProblemCode.AMBIGUOUS_JURISDICTION, Quotes.quote(name) + " names more than one place.", "", help);
    }

    /** The packs of places that exist. */
    List<RulePack> real() {
        return where(one -> !one.place().fictional());
    }

    /** The packs of a state and of the places in it. */
    List<RulePack> inState(String state) {
        return where(one -> one.in(state));
    }

    /** The packs of places with this name in a state. */
    List<RulePack> named(String name, String state) {
        return where(one -> one.named(name) && one.in(state));
    }

    /**
     * The packs of places with this name.
     *
     * @throws ProblemException with code {@code ambiguous-jurisdiction}
     */
    List<RulePack> named(String name) {
        List<String> states = all.stream()
                .filter(one -> one.named(name))
                .map(one -> one.place().state())
                .distinct()
                .toList();
        Optional<Problem> several = states.size() < 2
                ? Optional.empty()
                : Optional.of(ambiguous(name, "Name its state as well: " + String.join(", ", states) + "."));
        ambiguous(name).or(() -> several).ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        return where(one -> one.named(name));
    }

    private List<RulePack> where(Predicate<Placed> which) {
        return all.stream().filter(which).map(Placed::pack).toList();
    }

    private static boolean same(String one, String other) {
        return !one.isBlank() && Names.bare(one).equals(Names.bare(other));
    }
}
