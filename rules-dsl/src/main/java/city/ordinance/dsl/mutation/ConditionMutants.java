package city.ordinance.dsl.mutation;

import static city.ordinance.dsl.mutation.MutationKind.CONDITION_DROPPED;
import static city.ordinance.dsl.mutation.MutationKind.CONDITION_NARROWED;
import static city.ordinance.dsl.mutation.MutationKind.CONDITION_NEGATED;
import static city.ordinance.dsl.mutation.MutationKind.CONDITION_WIDENED;
import static city.ordinance.dsl.mutation.MutationKind.OTHER_VALUE;

import city.ordinance.dsl.meaning.ConditionPart;
import city.ordinance.dsl.meaning.SituationWords;
import city.ordinance.internal.dialect.Condition.OneOf;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.PatternModel.Quantifier;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.number.Run;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The mutants of a rule's conditions. */
final class ConditionMutants {
    private final RuleModel rule;
    private final Set<String> findings;
    private final Mutants into;

    /**
     * Mutants of one rule.
     *
     * @param findings every finding that some rule makes
     * @param into receives the mutants
     */
    ConditionMutants(RuleModel rule, Set<String> findings, Mutants into) {
        this.rule = rule;
        this.findings = findings;
        this.into = into;
    }

    void add() {
        for (int i = 0; i < rule.when().size(); i++) {
            addPattern(i, rule.when().get(i));
        }
        for (ConditionPart comparison : ConditionPart.of(rule)) {
            if (comparison instanceof ConditionPart.OfFact fact) {
                addFact(fact);
            } else if (comparison instanceof ConditionPart.OfFinding finding) {
                addFinding(finding);
            }
        }
    }

    private void addPattern(int place, PatternModel pattern) {
        if (pattern instanceof PatternModel.OfSituation situation) {
            Quantifier other = pattern.quantifier() == Quantifier.NOT ? Quantifier.EXISTS : Quantifier.NOT;
            PatternModel negated = new PatternModel.OfSituation(other, situation.type(), situation.condition());
            into.add(CONDITION_NEGATED, Edits.pattern(rule, place, negated), "pattern " + (place + 1) + " as a whole");
        }
        if (rule.when().size() > 1) {
            into.add(CONDITION_DROPPED, Edits.withoutPattern(rule, place), "pattern " + (place + 1) + " as a whole");
        }
    }

    private void addFact(ConditionPart.OfFact at) {
        BitSet values = at.one().values();
        int size = at.one().fact().values().size();
        BitSet others = (BitSet) values.clone();
        others.flip(0, size);
        add(CONDITION_NEGATED, at, others);
        into.add(CONDITION_DROPPED, at.dropped(rule), at.words());
        if (at.one().fact().measured()) {
            addNumbers(at);
            return;
        }
        // Accepting every value is the comparison dropped, and accepting none is the rule dropped.
        others.stream()
                .filter(added -> others.cardinality() > 1)
                .forEach(added -> add(CONDITION_WIDENED, at, flipped(values, added)));
        values.stream()
                .filter(gone -> values.cardinality() > 1)
                .forEach(gone -> add(CONDITION_NARROWED, at, flipped(values, gone)));
        values.stream()
                .forEach(gone -> others.stream()
                        .filter(added -> size > 2)
                        .forEach(added -> add(OTHER_VALUE, at, flipped(flipped(values, gone), added))));
    }

    /** Each number that the comparison names, one more and one less. */
    private void addNumbers(ConditionPart.OfFact at) {
        int last = at.one().fact().values().size() - 1;
        for (Run run : Run.of(at.one().values())) {
            int first = run.first();
            int end = run.end();
            if (end - first == 1) {
                number(OTHER_VALUE, at, first, first - 1);
                number(OTHER_VALUE, at, first, first + 1);
            } else {
                number(CONDITION_WIDENED, at, first > 0 ? first - 1 : last + 1);
                number(CONDITION_NARROWED, at, first > 0 ? first : last + 1);
                number(CONDITION_WIDENED, at, end);
                number(CONDITION_NARROWED, at, end <= last ? end - 1 : last + 1);
            }
        }
    }

    private void number(MutationKind kind, ConditionPart.OfFact at, int... changed) {
        BitSet values = (BitSet) at.one().values().clone();
        int size = at.one().fact().values().size();
        for (int number : changed) {
            if (number < 0 || number >= size) {
                return;
            }
        }
        for (int number : changed) {
            values.flip(number);
        }
        if (!values.isEmpty()
                && values.cardinality() < size
                && !values.equals(at.one().values())) {
            add(kind, at, values);
        }
    }

    private void add(MutationKind kind, ConditionPart.OfFact at, BitSet values) {
        RuleModel changed = at.replaced(rule, new OneOf(at.one().fact(), values));
        into.add(
                kind,
                changed,
                at.words() + " becomes " + SituationWords.fact(at.one().fact(), values));
    }

    private static BitSet flipped(BitSet values, int value) {
        BitSet flipped = (BitSet) values.clone();
        flipped.flip(value);
        return flipped;
    }

    private void addFinding(ConditionPart.OfFinding at) {
        List<String> codes = List.copyOf(new TreeSet<>(at.codes()));
        for (String added : findings) {
            if (!at.codes().contains(added)) {
                add(CONDITION_WIDENED, at, with(at.codes(), added));
                codes.forEach(gone -> add(OTHER_VALUE, at, with(without(at.codes(), gone), added)));
            }
        }
        if (codes.size() > 1) {
            codes.forEach(gone -> add(CONDITION_NARROWED, at, without(at.codes(), gone)));
        }
    }

    private void add(MutationKind kind, ConditionPart.OfFinding at, Set<String> codes) {
        String becomes = new ConditionPart.OfFinding(at.pattern(), codes).words();
        into.add(kind, at.replaced(rule, codes), at.words() + " becomes " + becomes);
    }

    private static Set<String> with(Set<String> codes, String added) {
        Set<String> all = new TreeSet<>(codes);
        all.add(added);
        return all;
    }

    private static Set<String> without(Set<String> codes, String gone) {
        Set<String> all = new TreeSet<>(codes);
        all.remove(gone);
        return all;
    }
}
