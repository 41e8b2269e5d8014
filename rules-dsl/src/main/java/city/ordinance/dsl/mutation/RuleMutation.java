package city.ordinance.dsl.mutation;

import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.dsl.meaning.Firings;
import city.ordinance.dsl.meaning.MeaningChanges;
import city.ordinance.dsl.meaning.Meanings;
import city.ordinance.dsl.meaning.Region;
import city.ordinance.dsl.meaning.Universe;
import city.ordinance.dsl.mutation.MutantResult.Verdict;
import city.ordinance.internal.table.EditionTables;
import city.ordinance.pack.Catalog;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Runs mutants against killers. A mutant is <em>equivalent</em> when in every valid cell it means the same as the rules
 * as they are: conclusions, states, values, claims and basis. That is found by looking at every cell.
 */
public final class RuleMutation {
    private final EditionRules edition;
    private final Firings firings;
    private final List<MutantKiller> killers;
    private final List<String> broken;

    /** Mutation of an edition, against these killers in this order. */
    public RuleMutation(EditionRules edition, List<? extends MutantKiller> killers) {
        this.edition = edition;
        this.firings = Firings.of(Universe.fine(edition.pack().types(), edition.rules()), edition.rules());
        EditionTables unchanged = tables(firings, edition.pack().catalog());
        this.killers = List.copyOf(killers);
        this.broken = killers.stream()
                .filter(killer -> kills(killer, unchanged, Region.all(firings.universe())))
                .map(MutantKiller::name)
                .toList();
    }

    /** Is told how far a run has come, from several threads. */
    @FunctionalInterface
    public interface Listener {
        /** So many of the mutants are done. */
        void done(int mutants, int of);
    }

    /** Runs every mutant. */
    public MutationReport run(Listener listener) {
        return run(Mutants.of(edition), listener);
    }

    /**
     * Runs these mutants, on all cores; results come in their order. None is run where a killer objects to the rules as
     * they are, for what the others then notice says nothing.
     */
    public MutationReport run(List<Mutant> mutants, Listener listener) {
        if (!broken.isEmpty()) {
            return new MutationReport(edition.pack().id(), broken, List.of());
        }
        AtomicInteger done = new AtomicInteger();
        List<MutantResult> results = IntStream.range(0, mutants.size())
                .parallel()
                .mapToObj(i -> {
                    MutantResult result = result(mutants.get(i));
                    listener.done(done.incrementAndGet(), mutants.size());
                    return result;
                })
                .toList();
        return new MutationReport(edition.pack().id(), broken, results);
    }

    private MutantResult result(Mutant mutant) {
        Firings changed = firings.with(mutant.place(), mutant.changed());
        Meanings before = new Meanings(firings, edition.pack().catalog());
        Catalog catalog = mutant.catalog().orElse(edition.pack().catalog());
        Meanings after = new Meanings(changed, catalog);
        Region differs = Region.of(
                firings.universe(),
                (type, cell) -> touched(mutant, changed, type, cell)
                        && !before.at(type, cell).equals(after.at(type, cell)));
        if (differs.isEmpty()) {
            return new MutantResult(mutant, Verdict.EQUIVALENT, Optional.empty(), Optional.empty(), List.of());
        }
        Optional<Description> witness = differs.witness();
        Description where = witness.orElseThrow();
        int cell = firings.universe().fitting(where).nextSetBit(0);
        Optional<String> killer = killer(tables(changed, catalog), differs);
        return new MutantResult(
                mutant,
                killer.isPresent() ? Verdict.KILLED : Verdict.SURVIVED,
                killer,
                witness,
                MeaningChanges.between(before.at(where.type(), cell), after.at(where.type(), cell), true));
    }

    /** Where the same rules fire, and not the changed one, nothing can differ. */
    private boolean touched(Mutant mutant, Firings changed, SituationType<?> type, int cell) {
        BitSet fired = changed.at(type, cell);
        return mutant.catalog().isPresent() || fired.get(mutant.place()) || !fired.equals(firings.at(type, cell));
    }

    private Optional<String> killer(EditionTables tables, Region differs) {
        return killers.stream()
                .filter(killer -> kills(killer, tables, differs))
                .map(MutantKiller::name)
                .findFirst();
    }

    /** Rules that contradict each other cannot be answered from, which every killer that asks there notices. */
    private static boolean kills(MutantKiller killer, EditionTables tables, Region changed) {
        try {
            return killer.kills(tables, changed);
        } catch (ProblemException contradictory) {
            return true;
        }
    }

    private EditionTables tables(Firings changed, Catalog catalog) {
        return new EditionTables(edition.pack().with(catalog), changed.rules(), changed, true);
    }
}
