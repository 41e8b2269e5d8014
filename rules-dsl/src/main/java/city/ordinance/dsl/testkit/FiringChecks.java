package city.ordinance.dsl.testkit;

import city.ordinance.situation.Description;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the rules that no scenario is sure to fire. */
final class FiringChecks {
    private FiringChecks() {}

    /** One check for each rule; a rule of several editions needs a scenario in one of them. */
    static List<ContractCheck> of(PackUnderTest pack) {
        Map<String, String> sentences = new TreeMap<>();
        pack.editions().forEach(run -> run.rules().forEach(rule -> sentences.put(rule.id(), rule.sentence())));
        Set<String> fired = new TreeSet<>();
        Scenarios.of(pack)
                .situations()
                .forEach(situation -> fired.addAll(surelyFired(situation.edition(), situation.description())));
        List<ContractCheck> checks = new ArrayList<>();
        sentences.forEach((id, sentence) -> checks.add(
                new ContractCheck(id, () -> fired.contains(id) ? List.of() : List.of(failure(id, sentence)))));
        return checks;
    }

    private static Set<String> surelyFired(EditionRun run, Description description) {
        Set<String> ids = new TreeSet<>();
        run.rules().forEach(rule -> ids.add(rule.id()));
        run.points(description).forEach(point -> ids.retainAll(run.firedByOracle(description.type(), point)));
        return ids;
    }

    private static String failure(String id, String sentence) {
        return "No scenario is sure to make " + id + " speak (\"" + sentence
                + "\"). Maybe add one that gives every fact the rule asks for.";
    }
}
