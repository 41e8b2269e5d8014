package city.ordinance.examples.assistant;

import city.ordinance.Interview;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Question;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.json.InterviewJson;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The next question of an interview. The caller keeps what is known; nothing is kept here. */
final class AskNextTool {
    private static final String DESCRIPTION =
            "The most decisive question about a situation that is still open, with the values it can be answered with."
                    + " Put it to the person; add the answer to the situation and call again, until nothing is left to"
                    + " ask. When the person does not know, add the fact's code to notKnown instead.";

    private AskNextTool() {}

    static AssistantTool of(DeskLibrary library) {
        Map<String, @Nullable Object> notKnown = ToolSchemas.texts(100, "Facts nobody knows, by code");
        return new AssistantTool(
                "ask_next",
                "Ask the next question",
                DESCRIPTION,
                ToolSchemas.input(
                        List.of("situation"),
                        ToolSchemas.oneSituation("also", ToolSchemas.also(), "notKnown", notKnown)),
                arguments -> reply(arguments.texts("notKnown"), Answers.of(arguments, library)));
    }

    private static ToolReply reply(List<String> notKnown, Answers answers) {
        if (answers.document().isCase()) {
            throw new ProblemException(new Problem(
                    ProblemCode.MALFORMED,
                    "An interview is about one situation.",
                    "/situations",
                    "Give one situation, under \"situation\"."));
        }
        Rulebook rulebook = answers.rulebook();
        AsOf asOf = new AsOf(answers.assessments().get(0).asOf(), answers.allowExpired());
        Interview begun = rulebook.interview(
                        answers.document().descriptions(rulebook.pack()).get(0), asOf)
                .asking(answers.others());
        for (String fact : notKnown) {
            begun = begun.doNotKnow(fact);
        }
        Interview interview = begun;
        return new ToolReply(
                () -> text(interview),
                () -> InterviewJson.write(interview.state(), interview.settled(), interview.next()));
    }

    private static String text(Interview interview) {
        return interview
                .next()
                .map(AskNextTool::text)
                .orElse(
                        interview.settled()
                                ? "Nothing is left to ask: nothing is open."
                                : "Nothing is left to ask; what depends on facts that are not known stays open.");
    }

    private static String text(Question question) {
        return question.text() + " (" + question.fact() + ": " + String.join(", ", question.values())
                + ", or not known) It decides: " + String.join(", ", question.decides()) + ".";
    }
}
