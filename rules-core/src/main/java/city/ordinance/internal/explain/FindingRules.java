package city.ordinance.internal.explain;

import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the rules that insert findings. */
final class FindingRules {
    private FindingRules() {}

    /** The rules that insert one of these findings, as places among the rules. */
    static List<Integer> of(List<RuleModel> rules, Set<String> codes) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < rules.size() && !codes.isEmpty(); i++) {
            boolean inserts = rules.get(i).then().stream()
                    .anyMatch(then -> then instanceof Consequence.Finds finds && codes.contains(finds.code()));
            if (inserts) {
                found.add(i);
            }
        }
        return found;
    }
}
