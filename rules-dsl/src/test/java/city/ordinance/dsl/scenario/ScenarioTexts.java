package city.ordinance.dsl.scenario;

import city.ordinance.Rulebook;
import city.ordinance.json.ScenarioDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs scenarios written in a test. */
final class ScenarioTexts {
    private static final ScenarioRunner RUNNER = ScenarioRunner.of(Rulebook.load("us-mo-ofallon"));

    static final String UNKNOWN_AUTHORIZATION = "{type: device-deployment, stage: complaint, operator: vendor}";
    static final String DENIED = "{type: access-request, target: data, stage: denied}";

    private ScenarioTexts() {}

    static ScenarioResult run(String situation, String expect) {
        return run("us-mo-ofallon", "2026-06-01", "situation: " + situation, expect);
    }

    static ScenarioResult run(String pack, String asOf, String situation, String expect) {
        String text = "scenario: a test\npack: " + pack + "\nasOf: " + asOf + "\n" + situation + "\nexpect: " + expect;
        return RUNNER.run(ScenarioDocument.parse(text.getBytes(StandardCharsets.UTF_8), "test.yaml"));
    }

    /** The same, with these packs asked as well. */
    static ScenarioResult runWith(String also, String situation, String expect) {
        return run("us-mo-ofallon\nalso: " + also, "2026-06-01", "situation: " + situation, expect);
    }

    static List<String> differences(String situation, String expect) {
        return run(situation, expect).differences();
    }
}
