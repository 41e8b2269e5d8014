package city.ordinance.examples.assistant;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.json.InputDocument;
import java.util.List;
import java.util.Optional;

/**
 * The answers that a call asks for.
 *
 * @param document the description in the call
 * @param allowExpired whether an expired pack may answer
 * @param rulebook the rulebook that gave them
 * @param assessments the answers, in input order
 */
record Answers(InputDocument document, boolean allowExpired, Rulebook rulebook, List<Assessment> assessments) {

    /** The answers for the rest of the arguments, read as a description. */
    static Answers of(Arguments arguments, DeskLibrary library) {
        boolean allowExpired = arguments.flag("allowExpired");
        InputDocument document = arguments.description();
        DocumentAssessor assessor = new DocumentAssessor(
                library,
                new DocumentAssessor.Wishes(Optional.empty(), Optional.empty(), allowExpired, library.today()));
        List<Assessment> assessments = assessor.assess(document).assessments();
        return new Answers(document, allowExpired, assessor.rulebook(document), assessments);
    }
}
