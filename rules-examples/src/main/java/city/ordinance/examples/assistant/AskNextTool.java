package city.ordinance.examples.assistant;

import city.ordinance.Interview;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Question;
import city.ordinance.json.InputDocument;
import city.ordinance.json.InterviewJson;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.List;
import java.util.Map;

/** The next question of an interview. The caller keeps what is known; nothing is kept here. */
final class AskNextTool implements AssistantTool {
    private final InstalledLibrary library;
    private final ToolSchemas schemas;

    AskNextTool(InstalledLibrary library, ToolSchemas schemas) {
        this.library = library;
        this.schemas = schemas;
    }

    @Override
    public String name() {
        return "ask_next";
    }

    @Override
    public String title() {
        return "Ask the next question";
    }

    @Override
    public String description() {
        return "The most decisive question about a situation that is still open, with the values it can be answered with;"
                + " next is null when no answer can change anything. Put the question to the person; add the answer to the"
                + " situation and call again. When the person does not know, add the fact's code to notKnown instead.";
    }

    @Override
    public Map<String, Object> input() {
        Map<String, Object> notKnown = ToolSchemas.map(
                "type",
                "array",
                "items",
                ToolSchemas.map("type", "string"),
                "maxItems",
                100,
                "description",
                "The facts answered with \"I do not know\", by their codes.");
        return schemas.input(
                List.of("pack", "situation"), ToolSchemas.with(schemas.oneSituation(), "notKnown", notKnown));
    }

    @Override
    public Map<String, Object> output() {
        return schemas.output("interview");
    }

    @Override
    public ToolReply call(Arguments arguments) {
        List<String> notKnown = arguments.texts("notKnown");
        boolean allowExpired = arguments.flag("allowExpired");
        InputDocument document = arguments.description();
        InstalledLibrary.Answers answers = library.answers(document, allowExpired);
        if (answers.isCase()) {
            throw new ProblemException(new Problem(
                    ProblemCode.MALFORMED,
                    "An interview is about one situation.",
                    "/situations",
                    "Give one situation, under \"situation\"."));
        }
        Rulebook rulebook = answers.rulebook();
        AsOf asOf = new AsOf(answers.assessments().get(0).asOf(), allowExpired);
        Interview interview =
                rulebook.interview(document.descriptions(rulebook.pack()).get(0), asOf);
        for (String fact : notKnown) {
            interview = interview.doNotKnow(fact);
        }
        return new ToolReply(
                InterviewJson.write(interview.state(), interview.settled(), interview.next()), text(interview));
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
