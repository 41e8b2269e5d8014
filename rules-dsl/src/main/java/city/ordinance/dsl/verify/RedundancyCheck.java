package city.ordinance.dsl.verify;

import city.ordinance.dsl.property.Said;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** No rule can be left out: not a copy, not one within another, not one that others replace together. */
final class RedundancyCheck implements Check {
    @Override
    public void run(Examined edition, Results results) {
        for (int rule = 0; rule < edition.rules().size(); rule++) {
            if (edition.fires(rule) && !reportPair(edition, rule, results) && replaced(edition, rule)) {
                RuleModel model = edition.rules().get(rule);
                add(
                        FindingCode.REDUNDANT_RULE,
                        "Without the rule " + model.id()
                                + ", other rules would say all that it says, in every situation" + edition.inEdition()
                                + ".",
                        List.of(model),
                        results);
            }
        }
        results.examined(PackProperty.NO_REDUNDANT_RULE, edition.rules().size());
    }

    /** Whether one other rule contains it; reports that, of two equal ones for the later. */
    private static boolean reportPair(Examined edition, int rule, Results results) {
        RuleModel model = edition.rules().get(rule);
        for (int other = 0; other < edition.rules().size(); other++) {
            RuleModel container = edition.rules().get(other);
            if (other == rule || !within(edition, rule, other) || !saysWithin(model, container)) {
                continue;
            }
            boolean equal = within(edition, other, rule) && saysWithin(container, model);
            if (!equal || other < rule) {
                reportPair(edition, model, container, equal, results);
            }
            return true;
        }
        return false;
    }

    private static void reportPair(
            Examined edition, RuleModel model, RuleModel container, boolean equal, Results results) {
        String message = equal
                ? "The rules " + container.id() + " and " + model.id()
                        + " always fire together, and say the same with the same claims"
                : "Wherever the rule " + model.id() + " fires, the rule " + container.id()
                        + " says as much with the same claims";
        add(
                equal ? FindingCode.DUPLICATE_RULE : FindingCode.SUBSUMED_RULE,
                message + edition.inEdition() + ".",
                List.of(model, container),
                results);
    }

    private static boolean within(Examined edition, int rule, int other) {
        for (PointSpace space : edition.spaces()) {
            BitSet outside = (BitSet) space.firing(rule).clone();
            outside.andNot(space.firing(other));
            if (!outside.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean saysWithin(RuleModel rule, RuleModel other) {
        return other.then().containsAll(rule.then()) && other.cites().containsAll(rule.cites());
    }

    /** Whether leaving out the rule leaves all that is said as it is. Rules that only find are never replaced. */
    private static boolean replaced(Examined edition, int rule) {
        boolean finds = edition.rules().get(rule).then().stream().anyMatch(Consequence.Finds.class::isInstance);
        return !finds
                && edition.spaces().stream()
                        .flatMap(space -> space.sets().stream())
                        .filter(fired -> fired.get(rule))
                        .allMatch(fired -> sameWithout(edition, fired, rule));
    }

    private static boolean sameWithout(Examined edition, BitSet fired, int rule) {
        BitSet rest = (BitSet) fired.clone();
        rest.clear(rule);
        return Said.of(rest, edition.rules(), edition.pack().catalog())
                .equals(edition.said().apply(fired));
    }

    private static void add(FindingCode code, String message, List<RuleModel> rules, Results results) {
        List<String> ids = rules.stream().map(RuleModel::id).toList();
        results.add(code, message, ids, rules.get(0).place().toString(), Optional.empty());
    }
}
