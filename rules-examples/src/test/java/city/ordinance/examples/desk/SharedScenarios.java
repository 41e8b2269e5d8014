package city.ordinance.examples.desk;

import city.ordinance.CaseAssessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.json.InputDocument;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.spi.RulePack;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The scenarios that come with the O'Fallon pack, and what the library itself says to each. */
final class SharedScenarios {
    static final Rulebook OFALLON = Rulebook.load("us-mo-ofallon");

    private static final DocumentAssessor LIBRARY = new DocumentAssessor(
            id -> id.equals("us-mo-ofallon") ? OFALLON : Rulebook.load(id),
            DocumentAssessor.Options.none(RunningDesk.DAY));

    private SharedScenarios() {}

    /**
     * A scenario.
     *
     * @param file its file
     * @param text its text
     */
    record Scenario(String file, byte[] text) {

        InputDocument document() {
            return InputDocument.parse(text, file);
        }

        /** What the library answers. */
        CaseAssessment assessed() {
            return LIBRARY.assess(document());
        }

        /** The problems that the library has with it; none when it answers. */
        List<Problem> problems() {
            try {
                assessed();
                return List.of();
            } catch (ProblemException e) {
                return e.problems();
            }
        }

        /** The one situation. */
        Description description() {
            return document().descriptions(OFALLON.pack()).get(0);
        }

        @Override
        public String toString() {
            return file.substring(file.lastIndexOf('/') + 1);
        }
    }

    static Stream<Scenario> all() {
        RulePack pack = Packs.installed().stream()
                .filter(installed -> installed.id().equals("us-mo-ofallon"))
                .findFirst()
                .orElseThrow();
        return pack.files().stream()
                .filter(file -> file.startsWith("scenarios/"))
                .map(file -> new Scenario(file, pack.read(file).orElseThrow()));
    }

    /** Those that describe one situation on the day of the desk, and are answered. */
    static Stream<Scenario> single() {
        return all().filter(scenario -> scenario.problems().isEmpty())
                .filter(scenario -> !scenario.document().isCase())
                .filter(scenario -> scenario.document().asOf().equals(Optional.of(RunningDesk.DAY)));
    }
}
