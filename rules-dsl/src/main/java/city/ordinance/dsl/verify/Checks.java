package city.ordinance.dsl.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The checks over an examined edition, in the order in which they run. */
final class Checks {
    private static final List<Named> FIXED = List.of(
            new Named("comparing the compiled form", new CompiledCheck()),
            new Named("looking for rules that never fire, and for gaps", new FiringCheck()),
            new Named("looking for rules that others replace", new RedundancyCheck()),
            new Named("looking for conditions without effect", new ConditionCheck()),
            new Named("looking for contradictions", new ContradictionCheck()),
            new Named("looking beside sanctions and review routes", new StandingCheck()),
            new Named("comparing answers with claims", new SourceCheck()),
            new Named("comparing hedges with claims", new HedgeCheck()),
            new Named("comparing situations with claims", new ScopeCheck()),
            new Named("trying facts that change nothing", new ProjectionCheck()),
            new Named("asking the interpreter", new OracleCheck()),
            new Named("trying what the pack declares", new DeclaredCheck()),
            new Named("giving facts in another order", new FactOrderCheck()),
            new Named("trying what mitigates", new MitigationCheck()));

    private static final Set<FindingCode> NO_ANSWERS =
            Set.of(FindingCode.CONTRADICTORY_ANSWERS, FindingCode.COMPILED_DIFFERS);

    /**
     * Those that ask for answers: only where no topic has two, and where the compiled form gives those of the files.
     */
    private static final List<Named> ANSWERS = List.of(
            new Named("learning one fact more", new KnowledgeCheck()),
            new Named("changing facts that are reported inert", new InertCheck()),
            new Named("asking as an app does", new FacadeCheck()),
            new Named("asking for explanations", new ExplanationCheck()));

    /** How many there are. */
    static final int COUNT = FIXED.size() + ANSWERS.size() + 2;

    private Checks() {}

    /** A check and what it does, in a few words. */
    record Named(String words, Check check) {}

    /** All of them; those that compile in the background meanwhile come last. */
    static List<Named> of(OrderCheck orders, NeighborCheck neighbors) {
        List<Named> all = new ArrayList<>(FIXED);
        ANSWERS.forEach(named -> all.add(new Named(named.words(), unlessRefuted(named.check()))));
        all.add(new Named("trying other orders of the rules", orders));
        all.add(new Named("trying the pack beside others", neighbors));
        return List.copyOf(all);
    }

    private static Check unlessRefuted(Check check) {
        return (edition, results) -> {
            if (results.findings().stream().noneMatch(finding -> NO_ANSWERS.contains(finding.code()))) {
                check.run(edition, results);
            }
        };
    }

    /** Whether some topic has two answers, so that there is none to look at. */
    static boolean contradictory(Results results) {
        return results.findings().stream().anyMatch(finding -> finding.code() == FindingCode.CONTRADICTORY_ANSWERS);
    }
}
