package city.ordinance.internal.table;

import city.ordinance.assessment.Grounds;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.Topic;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.source.Claim;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The outcomes of all points that fit a description, merged. Immutable; shared by all descriptions with the same
 * fitting cells.
 */
public final class Merged {
    private final OutcomeTable table;
    private final Description description;
    private final List<Outcome> distinct;
    private final long cells;
    private final BitSet certain;
    private final BitSet possible;
    private final BitSet[] differs;
    private final Doubts doubts;

    Merged(
            OutcomeTable table,
            Description description,
            List<Outcome> distinct,
            long cells,
            BitSet certain,
            BitSet possible,
            BitSet[] differs,
            Doubts doubts) {
        this.table = table;
        this.description = description;
        this.distinct = List.copyOf(distinct);
        this.cells = cells;
        this.certain = certain;
        this.possible = possible;
        this.differs = differs;
        this.doubts = doubts;
    }

    Atoms atoms() {
        return table.atoms();
    }

    /** How many cells fit. */
    long cells() {
        return cells;
    }

    /** The different outcomes of the cells that fit. */
    List<Outcome> distinct() {
        return distinct;
    }

    /** Whether in some situation that fits no rule fires at all. */
    boolean someSilence() {
        return distinct.stream().anyMatch(outcome -> outcome.fired().isEmpty());
    }

    /**
     * How many conclusions are only possible, and how many topics are raised or answered in only some fitting
     * situations. Not read off {@link #dependsOn}: where two facts can only change together, no single fact decides,
     * and still it is open.
     */
    int unsettled() {
        BitSet open = (BitSet) possible.clone();
        open.andNot(certain);
        int fixed = atoms().entries().size();
        int count = open.get(0, fixed).cardinality();
        for (Topic topic : atoms().topics()) {
            int atom = atoms().topic(topic.code());
            if (open.get(atom) || answers(atom).size() > 1) {
                count++;
            }
        }
        return count;
    }

    boolean isCertain(int atom) {
        return certain.get(atom);
    }

    boolean isPossible(int atom) {
        return possible.get(atom);
    }

    /** The support of a conclusion, over all cells in which it holds. */
    Support support(int conclusion) {
        return distinct.stream()
                .filter(outcome -> outcome.conclusions().containsKey(conclusion))
                .map(outcome -> outcome.conclusions().get(conclusion))
                .reduce(Support::union)
                .orElseThrow();
    }

    /** The rules that conclude something or raise a topic in some fitting cell. */
    BitSet rules(int atom) {
        BitSet rules = new BitSet();
        for (Outcome outcome : distinct) {
            Support support = outcome.conclusions().get(atom);
            Outcome.Raised raised = outcome.raised().get(atom);
            if (support != null) {
                rules.or(support.rules());
            } else if (raised != null) {
                rules.or(raised.support().rules());
            }
        }
        return rules;
    }

    /** The rules that raise a proviso that reaches a subject, in some fitting cell that has it. */
    BitSet doubting(int atom) {
        BitSet doubting = new BitSet();
        for (Outcome outcome : distinct) {
            if (outcome.atoms().get(atom)) {
                outcome.fired().stream()
                        .filter(rule -> raisesAny(rule, outcome.provisos(atom)))
                        .forEach(doubting::set);
            }
        }
        return doubting;
    }

    private boolean raisesAny(int rule, BitSet provisos) {
        return atoms().rules().get(rule).then().stream()
                .anyMatch(then -> then instanceof Consequence.Qualifies qualifies
                        && provisos.get(atoms().proviso(qualifies.proviso())));
    }

    /** The different answers to a topic, each with its support over all cells that give it. */
    List<Outcome.Raised> answers(int topic) {
        Map<Integer, Outcome.Raised> byAnswer = new TreeMap<>();
        for (Outcome outcome : distinct) {
            Outcome.Raised raised = outcome.raised().get(topic);
            if (raised != null) {
                byAnswer.merge(
                        atoms().answer(raised.answer()),
                        raised,
                        (a, b) -> new Outcome.Raised(a.answer(), a.support().union(b.support())));
            }
        }
        return List.copyOf(byAnswer.values());
    }

    /**
     * The unknown facts along which two fitting situations that differ in nothing else disagree on one of these atoms.
     */
    List<Fact> dependsOn(BitSet anyOf) {
        List<Fact> facts = new ArrayList<>();
        for (int place = 0; place < differs.length; place++) {
            if (differs[place] != null && differs[place].intersects(anyOf)) {
                facts.add(table.space().type().facts().get(table.space().fact(place)));
            }
        }
        return facts;
    }

    /** What a conclusion or a topic rests on. */
    Grounds grounds(int atom, Support support) {
        return new Grounds(
                doubts.of(atom),
                support.claims().stream()
                        .mapToObj(atoms().claims()::get)
                        .map(Claim::id)
                        .toList(),
                support.rules().stream()
                        .mapToObj(atoms().rules()::get)
                        .map(RuleModel::id)
                        .toList());
    }

    /** A description with these fitting cells. */
    Description description() {
        return description;
    }
}
