package city.ordinance.examples.assistant;

import city.ordinance.Rulebook;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.examples.draft.DraftChecker;
import city.ordinance.examples.draft.DraftJson;
import city.ordinance.examples.draft.DraftReport;
import city.ordinance.explanation.Replay;
import city.ordinance.json.AssessmentJson;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a draft against the answer that it is about. */
final class CheckDraftTool implements AssistantTool {
    private final InstalledLibrary library;
    private final ToolSchemas schemas;

    CheckDraftTool(InstalledLibrary library, ToolSchemas schemas) {
        this.library = library;
        this.schemas = schemas;
    }

    @Override
    public String name() {
        return "check_draft";
    }

    @Override
    public String title() {
        return "Check a draft";
    }

    @Override
    public String description() {
        return "Reports each amount, time limit, date, enforcer, measure, certainty, absence, ranking and finding of fault"
                + " in a text that the answer it is about does not support, with its place, the reason, and what may be said"
                + " instead. Give the description the text is about, or its assessment. Call it on every text before it is"
                + " shown. A text without findings is not thereby right.";
    }

    @Override
    public Map<String, Object> input() {
        return schemas.input(
                List.of("draft"),
                ToolSchemas.with(
                        schemas.description(),
                        "draft",
                        ToolSchemas.draft(),
                        "assessment",
                        ToolSchemas.map(
                                "type", "object",
                                "description",
                                        "An assessment as the tool assess gave it, in place of the description.")));
    }

    @Override
    public Map<String, Object> output() {
        return schemas.kept("draft-report");
    }

    @Override
    public ToolReply call(Arguments arguments) {
        String draft = arguments.required("draft");
        DraftChecker checker = checker(arguments);
        DraftReport report = checker.check(draft);
        return new ToolReply(DraftJson.write(report), DraftJson.text(report));
    }

    private DraftChecker checker(Arguments arguments) {
        Optional<String> given = arguments.object("assessment");
        if (given.isPresent()) {
            arguments.done();
            return genuine(AssessmentJson.read(given.get()));
        }
        boolean allowExpired = arguments.flag("allowExpired");
        InstalledLibrary.Answers answers = library.answers(arguments.description(), allowExpired);
        return new DraftChecker(answers.rulebook().pack(), answers.assessments());
    }

    /** A draft is not held against an answer that the library would not give: its receipt tells. */
    private DraftChecker genuine(AssessmentData given) {
        Rulebook rulebook = library.rulebook(given.pack().id());
        Replay replay = rulebook.replay(given);
        if (!replay.problems().isEmpty()) {
            throw new ProblemException(replay.problems());
        }
        if (!replay.matches()) {
            throw new ProblemException(replay.differences().stream()
                    .map(difference -> new Problem(
                            ProblemCode.MALFORMED,
                            "The assessment is not the one that its receipt stands for: "
                                    + difference.what().label() + " differs.",
                            "/assessment",
                            "Give the assessment as it was given, or the description instead."))
                    .toList());
        }
        return new DraftChecker(rulebook.pack(), List.of(replay.assessment().orElseThrow()));
    }
}
