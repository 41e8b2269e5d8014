package city.ordinance.examples.assistant;

import city.ordinance.Rulebook;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.WithOthers;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.http.Json;
import city.ordinance.examples.draft.DraftChecker;
import city.ordinance.examples.draft.DraftJson;
import city.ordinance.examples.draft.DraftReport;
import city.ordinance.explanation.Replay;
import city.ordinance.json.AssessmentJson;
import city.ordinance.json.ReceiptJson;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds a draft against the answer that it is about. */
final class CheckDraftTool {
    private static final String DESCRIPTION =
            "Reports what a text asserts of money, time, bodies, duties, leave, consequences, routes, forms, laws, contacts,"
                    + " effects, conditions, outcomes and fault that the answer it is about does not support, each with a"
                    + " verdict (unsupported, contradicted, too-certain, invented), its place, the reason, and what may be said"
                    + " instead. Give the description the text is about, or its assessment. Call it on every text before it is"
                    + " shown. A text without findings is not thereby right.";

    private CheckDraftTool() {}

    static AssistantTool of(DeskLibrary library) {
        Map<String, @Nullable Object> assessment =
                Json.map("type", "object", "description", "The full assessment, in place of the description");
        return new AssistantTool(
                "check_draft",
                "Check a draft",
                DESCRIPTION,
                ToolSchemas.input(
                        List.of("draft"),
                        ToolSchemas.description("draft", ToolSchemas.draft(), "assessment", assessment)),
                arguments -> reply(arguments, library));
    }

    private static ToolReply reply(Arguments arguments, DeskLibrary library) {
        String draft = arguments.required("draft");
        DraftReport report = checker(arguments, library).check(draft);
        return new ToolReply(() -> DraftJson.text(report), () -> DraftJson.write(report));
    }

    private static DraftChecker checker(Arguments arguments, DeskLibrary library) {
        Optional<String> given = arguments.object("assessment");
        if (given.isPresent()) {
            arguments.done();
            return genuine(AssessmentJson.readWithOthers(given.get()), library);
        }
        Answers answers = Answers.of(arguments, library);
        return new DraftChecker(
                answers.packs(),
                answers.all().stream()
                        .flatMap(all -> all.assessments().stream())
                        .toList());
    }

    /** A draft is not held against an answer that the library would not give: its receipt tells. */
    private static DraftChecker genuine(WithOthers<AssessmentData> given, DeskLibrary library) {
        List<Replay> replays = Rulebook.replay(ReceiptJson.Found.in(given), library);
        List<Problem> problems = replays.stream()
                .flatMap(replay -> replay.problems().isEmpty()
                        ? replay.differences().stream().map(CheckDraftTool::changed)
                        : replay.problems().stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new DraftChecker(
                replays.stream()
                        .map(replay -> library.apply(replay.receipt().pack()).pack())
                        .toList(),
                replays.stream().flatMap(replay -> replay.assessment().stream()).toList());
    }

    private static Problem changed(Replay.Mismatch difference) {
        return new Problem(
                ProblemCode.MALFORMED,
                "The assessment is not the one that its receipt stands for: "
                        + difference.what().label() + " differs.",
                "/assessment",
                "Give the assessment as it was given, or the description instead.");
    }
}
