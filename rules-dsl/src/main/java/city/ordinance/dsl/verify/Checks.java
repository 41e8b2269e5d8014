package city.ordinance.dsl.verify;

import java.util.ArrayList;
import java.util.List;

/** The checks over an examined edition, in the order in which they run. */
final class Checks {
    private static final List<Named> FIXED = List.of(
            new Named("looking for rules that never fire, and for gaps", new FiringCheck()),
            new Named("looking for rules that others replace", new RedundancyCheck()),
            new Named("looking for conditions without effect", new ConditionCheck()),
            new Named("looking for contradictions", new ContradictionCheck()),
            new Named("looking beside sanctions and review routes", new StandingCheck()),
            new Named("comparing answers with claims", new SourceCheck()),
            new Named("comparing hedges with claims", new HedgeCheck()),
            new Named("trying facts that change nothing", new ProjectionCheck()),
            new Named("asking the interpreter", new OracleCheck()),
            new Named("trying what the pack declares", new DeclaredCheck()),
            new Named("trying what mitigates", new MitigationCheck()));

    /** How many there are. */
    static final int COUNT = FIXED.size() + 1;

    private Checks() {}

    /** A check and what it does, in a few words. */
    record Named(String words, Check check) {}

    /** All of them; the one that compares orders compiles in the background meanwhile and comes last. */
    static List<Named> of(OrderCheck orders) {
        List<Named> all = new ArrayList<>(FIXED);
        all.add(new Named("trying other orders of the rules", orders));
        return List.copyOf(all);
    }
}
