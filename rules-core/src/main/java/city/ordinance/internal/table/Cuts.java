package city.ordinance.internal.table;

import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.number.Run;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.List;

/** Where rules cut measured facts into bands: for each fact, the ordinals at which a band begins. */
final class Cuts {
    private final List<Fact> facts;
    private final int margin;
    private final BitSet read = new BitSet();
    private final BitSet[] starts;

    private Cuts(SituationType<?> type, int margin) {
        this.facts = type.facts();
        this.margin = margin;
        this.starts = new BitSet[facts.size()];
        for (Fact fact : facts) {
            starts[fact.ordinal()] = new BitSet();
            starts[fact.ordinal()].set(0, fact.measured() ? 1 : fact.values().size());
        }
    }

    /** Cuts that make each value of each fact a band. */
    static Cuts everywhere(SituationType<?> type) {
        Cuts cuts = new Cuts(type, 0);
        type.facts()
                .forEach(
                        fact -> cuts.starts[fact.ordinal()].set(0, fact.values().size()));
        return cuts;
    }

    /**
     * The cuts of these rules.
     *
     * @param margin by how much each constant may be other than it is, so that the bands still hold
     */
    static Cuts of(SituationType<?> type, List<RuleModel> rules, int margin) {
        Cuts cuts = new Cuts(type, margin);
        for (RuleModel rule : rules) {
            for (PatternModel pattern : rule.when()) {
                if (pattern instanceof PatternModel.OfSituation situation && situation.type() == type) {
                    cuts.add(situation.condition());
                }
            }
        }
        return cuts;
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            read.set(one.fact().ordinal());
            if (one.fact().measured()) {
                cut(one);
            }
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(this::add);
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(this::add);
        }
    }

    private void cut(Condition.OneOf one) {
        for (Run run : Run.of(one.values())) {
            cut(one.fact(), run.first());
            cut(one.fact(), run.end());
        }
    }

    private void cut(Fact fact, int at) {
        for (int start = at - margin; start <= at + margin; start++) {
            if (start > 0 && start < fact.values().size()) {
                starts[fact.ordinal()].set(start);
            }
        }
    }

    /** These, with the last number of each band a band of its own. */
    Cuts atBothEnds() {
        for (Fact fact : facts) {
            BitSet ends = starts[fact.ordinal()].get(1, fact.values().size());
            ends.set(fact.values().size() - 1);
            starts[fact.ordinal()].or(ends);
        }
        return this;
    }

    /** The facts that the rules read, as ordinals. */
    BitSet read() {
        return read;
    }

    /** The ordinals at which the bands of a fact begin; each value of an enum is a band. */
    int[] starts(int factOrdinal) {
        return starts[factOrdinal].stream().toArray();
    }
}
