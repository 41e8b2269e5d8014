package city.ordinance.dsl.mutation;

import city.ordinance.dsl.mutation.MutantResult.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What became of every mutant.
 *
 * @param pack the pack's id
 * @param broken killers that object to the rules as they are, so that no mutant was run; there should be none
 * @param results the mutants, in the order of the rules
 */
public record MutationReport(String pack, List<String> broken, List<MutantResult> results) {
    /** Copies the lists. */
    public MutationReport {
        broken = List.copyOf(broken);
        results = List.copyOf(results);
    }

    /** The mutants with this verdict. */
    public List<MutantResult> with(Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).toList();
    }

    /** How many mutants have this verdict. */
    public int count(Verdict verdict) {
        return with(verdict).size();
    }

    /** The share, in percent, of killed mutants among those that are not equivalent. */
    public double score() {
        int killed = count(Verdict.KILLED);
        int all = killed + count(Verdict.SURVIVED);
        return all == 0 ? 0 : 100.0 * killed / all;
    }

    /** Whether there was a mutant, nothing objected to the rules as they are, and no mutant survived. */
    public boolean passed() {
        return broken.isEmpty() && count(Verdict.KILLED) > 0 && count(Verdict.SURVIVED) == 0;
    }

    /** The report as lines of text: what is broken, what survived, and the figures. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        broken.forEach(name -> lines.add(name + " objects to the rules as they are."));
        if (!broken.isEmpty()) {
            lines.add(pack + ": no mutant was tried, and there is no score");
            return List.copyOf(lines);
        }
        with(Verdict.SURVIVED).forEach(result -> lines.add(result.toString()));
        lines.add(String.format(
                Locale.ROOT,
                "%s: %,d mutants, %,d killed, %,d survived, %,d equivalent; score %.1f %%",
                pack,
                results.size(),
                count(Verdict.KILLED),
                count(Verdict.SURVIVED),
                count(Verdict.EQUIVALENT),
                score()));
        return List.copyOf(lines);
    }
}
