package city.ordinance.dsl.testkit;

import city.ordinance.AsOf;
import city.ordinance.Assessment;
import city.ordinance.Problem;
import city.ordinance.ProblemException;
import city.ordinance.Rulebook;
import city.ordinance.json.Expectation;
import city.ordinance.json.InputDocument;
import city.ordinance.json.ScenarioDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs one scenario of a pack. */
final class ScenarioCheck {
    private ScenarioCheck() {}

    /** Where the answer is not what was expected, each as a sentence. */
    static List<String> differences(PackUnderTest pack, ScenarioDocument scenario) {
        List<Assessment> answers;
        try {
            answers = assess(pack, scenario.input());
        } catch (ProblemException e) {
            return problems(scenario, e.problems());
        }
        if (scenario.error().isPresent()) {
            return List.of("the problem " + scenario.error().get() + " was expected, and there is an answer.");
        }
        List<Expectation> expected = scenario.expectations(pack.info());
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            differences.addAll(ExpectedAnswer.differences(expected.get(i), answers.get(i)));
        }
        return differences;
    }

    private static List<Assessment> assess(PackUnderTest pack, InputDocument input) {
        Rulebook rulebook = rulebook(pack, input.pack());
        LocalDate day = input.asOf().orElseGet(pack::usualDay);
        return rulebook.assessCase(input.descriptions(rulebook.pack()), AsOf.day(day))
                .assessments();
    }

    /** The pack itself where its id or none is named; any other name may be ambiguous, as the scenario may expect. */
    private static Rulebook rulebook(PackUnderTest pack, Optional<String> named) {
        String own = pack.files().id();
        return named.orElse(own).equals(own) ? pack.rulebook() : Rulebook.load(named.orElseThrow());
    }

    private static List<String> problems(ScenarioDocument scenario, List<Problem> problems) {
        Optional<String> expected = scenario.error();
        if (expected.isPresent()
                && problems.stream().allMatch(problem -> problem.code().equals(expected.get()))) {
            return List.of();
        }
        String wanted = expected.map(code -> "the problem " + code).orElse("an answer");
        return problems.stream()
                .map(problem -> wanted + " was expected, and there is the problem " + problem)
                .toList();
    }
}
