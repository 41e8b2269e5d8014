package city.ordinance.dsl.verify;

import city.ordinance.dsl.oracle.Interpreter;
import city.ordinance.dsl.verify.Reductions.Reduction;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.RuleModel;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every part of a rule's condition decides about some valid point: without it the rule would fire elsewhere. */
final class ConditionCheck implements Check {
    @Override
    public void run(Examined edition, Results results) {
        for (int rule = 0; rule < edition.rules().size(); rule++) {
            if (edition.fires(rule)) {
                check(edition, rule, results);
            }
        }
    }

    /** Parts that only together are without effect are reported as far as they can all be left out at once. */
    private static void check(Examined edition, int rule, Results results) {
        RuleModel model = edition.rules().get(rule);
        List<PatternModel> when = model.when();
        Optional<Reduction> idle = idle(edition, rule, when, results);
        while (idle.isPresent()) {
            results.add(
                    FindingCode.REDUNDANT_CONDITION,
                    "The rule " + model.id() + " would fire in the same situations without "
                            + idle.get().part() + edition.inEdition() + ".",
                    List.of(model.id()),
                    model.place().toString(),
                    Optional.empty());
            when = idle.get().when();
            idle = idle(edition, rule, when, results);
        }
    }

    private static Optional<Reduction> idle(Examined edition, int rule, List<PatternModel> when, Results results) {
        for (Reduction reduction : Reductions.of(when)) {
            results.examined(PackProperty.NO_REDUNDANT_RULE, 1);
            if (firesTheSame(edition, rule, reduction.when())) {
                return Optional.of(reduction);
            }
        }
        return Optional.empty();
    }

    private static boolean firesTheSame(Examined edition, int rule, List<PatternModel> when) {
        return edition.spaces().stream().allMatch(space -> firesTheSame(edition, space, rule, when));
    }

    private static boolean firesTheSame(Examined edition, PointSpace space, int rule, List<PatternModel> when) {
        BitSet firing = space.firing(rule);
        Map<BitSet, Set<String>> findings = new HashMap<>();
        for (int point = space.valid().nextSetBit(0);
                point >= 0;
                point = space.valid().nextSetBit(point + 1)) {
            Set<String> found = findings.computeIfAbsent(space.fired(point), fired -> findings(edition, fired, rule));
            boolean fires =
                    Interpreter.matches(when, space.type(), space.trial().ordinals(point), found);
            if (fires != firing.get(point)) {
                return false;
            }
        }
        return true;
    }

    /** The findings of all rules that fire but this one. */
    private static Set<String> findings(Examined edition, BitSet fired, int except) {
        Set<String> codes = new HashSet<>();
        fired.stream().filter(rule -> rule != except).forEach(rule -> {
            for (Consequence consequence : edition.rules().get(rule).then()) {
                if (consequence instanceof Consequence.Finds finds) {
                    codes.add(finds.code());
                }
            }
        });
        return codes;
    }
}
