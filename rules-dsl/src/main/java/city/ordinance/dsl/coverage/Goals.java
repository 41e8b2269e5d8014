package city.ordinance.dsl.coverage;

import city.ordinance.dsl.meaning.ConditionPart;
import city.ordinance.dsl.meaning.Firings;
import city.ordinance.dsl.meaning.Region;
import city.ordinance.dsl.meaning.Universe;
import city.ordinance.dsl.oracle.Interpreter;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.Space;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Finds, for each outcome of a rule and of its conditions, the situations in which it is reached. */
final class Goals {
    /** An outcome and where it is reached. */
    record Reach(int condition, String outcome, Region where) {}

    private final Firings firings;
    private final RuleModel rule;
    private final int place;
    private final List<Reach> goals = new ArrayList<>();

    private Goals(Firings firings, int place) {
        this.firings = firings;
        this.place = place;
        this.rule = firings.rules().get(place);
    }

    static List<Reach> of(Firings firings, int place) {
        Goals goals = new Goals(firings, place);
        goals.addRule();
        List<ConditionPart> comparisons = ConditionPart.of(goals.rule);
        for (int i = 0; i < comparisons.size(); i++) {
            goals.addComparison(i + 1, comparisons.get(i));
        }
        return goals.goals;
    }

    private void addRule() {
        Set<SituationType<?>> about = new LinkedHashSet<>();
        rule.when().forEach(pattern -> {
            if (pattern instanceof PatternModel.OfSituation situation) {
                about.add(situation.type());
            }
        });
        add(0, "the rule fires", (type, cell) -> fires(type, cell));
        add(
                0,
                "the rule does not fire",
                (type, cell) -> (about.isEmpty() || about.contains(type)) && !fires(type, cell));
    }

    private boolean fires(SituationType<?> type, int cell) {
        return firings.at(type, cell).get(place);
    }

    private void addComparison(int number, ConditionPart comparison) {
        BiPredicate<SituationType<?>, Integer> decides = decides(comparison);
        BiPredicate<SituationType<?>, Integer> holds = (type, cell) -> holds(comparison, type, cell);
        add(number, comparison.words() + " holds and decides", decides.and(holds));
        add(number, comparison.words() + " fails and decides", decides.and(holds.negate()));
        if (comparison instanceof ConditionPart.OfFact fact
                && fact.one().values().cardinality() > 1) {
            addValues(number, fact, decides);
        } else if (comparison instanceof ConditionPart.OfFinding finding
                && finding.codes().size() > 1) {
            new TreeSet<>(finding.codes())
                    .forEach(code -> add(
                            number,
                            "finding " + code + " holds and decides",
                            decides.and(
                                    (type, cell) -> firings.findings(type, cell).contains(code))));
        }
    }

    private void addValues(int number, ConditionPart.OfFact at, BiPredicate<SituationType<?>, Integer> decides) {
        Space space = firings.universe().space(at.type());
        int place = space.place(at.one().fact().ordinal());
        List<Integer> accepted = IntStream.range(0, space.size(place))
                .filter(value -> at.one().values().get(space.band(place, value).first()))
                .boxed()
                .toList();
        for (int value : accepted.size() > 1 ? accepted : List.<Integer>of()) {
            add(
                    number,
                    at.one().fact().code() + " is " + space.band(place, value).code() + " and decides",
                    decides.and((type, cell) -> type == at.type() && space.value(cell, place) == value));
        }
    }

    /** Where turning the comparison alone would turn the rule. */
    private BiPredicate<SituationType<?>, Integer> decides(ConditionPart comparison) {
        RuleModel ifHolds = comparison.fixed(rule, true);
        RuleModel ifFails = comparison.fixed(rule, false);
        return (type, cell) -> fires(ifHolds, type, cell) != fires(ifFails, type, cell);
    }

    private boolean fires(RuleModel changed, SituationType<?> type, int cell) {
        return Interpreter.matches(changed.when(), type, ordinals(type, cell), firings.findings(type, cell));
    }

    private boolean holds(ConditionPart comparison, SituationType<?> type, int cell) {
        return comparison instanceof ConditionPart.OfFact fact
                ? type == fact.type() && fact.one().holds(ordinals(type, cell))
                : firings.findings(type, cell).stream()
                        .anyMatch(((ConditionPart.OfFinding) comparison).codes()::contains);
    }

    private int[] ordinals(SituationType<?> type, int cell) {
        Universe universe = firings.universe();
        return universe.space(type).ordinals(cell);
    }

    private void add(int number, String outcome, BiPredicate<SituationType<?>, Integer> where) {
        goals.add(new Reach(number, outcome, Region.of(firings.universe(), where)));
    }
}
