package city.ordinance.examples.desk.api;

import city.ordinance.Assessment;
import city.ordinance.CaseAssessment;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.WithOthers;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.examples.desk.http.Failure;
import city.ordinance.examples.desk.http.Json;
import city.ordinance.examples.desk.http.Params;
import city.ordinance.examples.desk.http.Reply;
import city.ordinance.examples.desk.http.Request;
import city.ordinance.explanation.Explanation;
import city.ordinance.explanation.Replay;
import city.ordinance.json.AssessmentJson;
import city.ordinance.json.ExplanationJson;
import city.ordinance.json.InputDocument;
import city.ordinance.json.ReceiptJson;
import city.ordinance.json.ReplayJson;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is posted: descriptions and receipts. */
final class PostedDocuments {
    private static final List<String> JSON = List.of("application/json");
    private static final List<String> DESCRIPTIONS =
            List.of("application/json", "application/x-yaml", "application/yaml", "text/yaml");
    private static final String ALLOW_EXPIRED = "allow-expired";
    private static final String CONCLUSION = "conclusion";
    /** The most situations of a case. */
    private static final int MOST = 100;

    /** What the query of a description may hold. */
    static final List<String> OPTIONS = List.of(ALLOW_EXPIRED);
    /** What it may hold where something is explained. */
    static final List<String> OF_EXPLAIN = List.of(CONCLUSION, ALLOW_EXPIRED);

    private final DeskLibrary library;

    PostedDocuments(DeskLibrary library) {
        this.library = library;
    }

    /** Answers {@code POST /api/assess}. */
    Reply assess(Request request) {
        Posted posted = read(request);
        if (posted.document().isCase()) {
            throw new ProblemException(new Problem(
                    ProblemCode.MALFORMED,
                    "This address answers one situation.",
                    "/situations",
                    "Give one under \"situation\", or send the case to /api/cases."));
        }
        return json(AssessmentJson.writeWithOthersCompact(posted.assessWith().get(0)));
    }

    /** Answers {@code POST /api/cases}. */
    Reply cases(Request request) {
        return json(AssessmentJson.writeCaseWithOthers(read(request).assessWith()));
    }

    /** Answers {@code POST /api/explain}. */
    Reply explain(Request request) {
        Posted posted = read(request);
        String subject = posted.params()
                .get(CONCLUSION)
                .orElseThrow(() -> new ProblemException(new Problem(
                        ProblemCode.MALFORMED,
                        "The query does not name a conclusion.",
                        "query",
                        "Add ?conclusion=sanctions/seizure, or another conclusion or topic.")));
        List<Explanation> explained = posted.assess().assessments().stream()
                .map(answer -> answer.explain(subject))
                .toList();
        return json(
                posted.document().isCase()
                        ? ExplanationJson.writeCase(explained)
                        : ExplanationJson.write(explained.get(0)));
    }

    /** Answers {@code POST /api/questions}. */
    Reply questions(Request request) {
        Posted posted = read(request);
        List<Map<String, @Nullable Object>> all =
                posted.assessWith().stream().map(PostedDocuments::questions).toList();
        return json(Json.write(posted.document().isCase() ? Json.map("assessments", all) : all.get(0)));
    }

    private static Map<String, @Nullable Object> questions(WithOthers<Assessment> answer) {
        return Json.map(
                "questions",
                answer.questions().stream().map(PostedDocuments::question).toList());
    }

    private static Map<String, @Nullable Object> question(Question question) {
        return Json.map(
                "fact", question.fact(),
                "text", question.text(),
                "values", question.values(),
                "decides", question.decides());
    }

    /** Answers {@code POST /api/replay}: a receipt, an assessment, or the assessments of a case. */
    Reply replay(Request request) {
        require(request, JSON);
        List<ReceiptJson.Found> found = ReceiptJson.read(request.body().text());
        List<Replay> replays = found.stream()
                .flatMap(one -> Rulebook.replay(one, library).stream())
                .toList();
        return json(replays.size() == 1 ? ReplayJson.write(replays.get(0)) : ReplayJson.writeCase(replays));
    }

    private Posted read(Request request) {
        Params params = request.queryParams();
        boolean json = JSON.contains(require(request, DESCRIPTIONS));
        InputDocument document = InputDocument.parse(request.body().bytes(), json ? "body.json" : "body.yaml");
        if (document.size() > MOST) {
            throw new ProblemException(new Problem(
                    ProblemCode.TOO_LARGE,
                    "The case has " + document.size() + " situations; " + MOST + " is the most.",
                    "/situations",
                    "Send it in parts."));
        }
        boolean allowExpired = params.flag(ALLOW_EXPIRED);
        Optional<String> pack = document.pack().isPresent()
                ? Optional.empty()
                : library.only().map(only -> only.pack().id());
        DocumentAssessor assessor = new DocumentAssessor(
                library, new DocumentAssessor.Options(pack, Optional.empty(), allowExpired, library.today()));
        return new Posted(document, params, assessor);
    }

    private static String require(Request request, List<String> accepted) {
        Optional<String> type = request.mediaType();
        return type.filter(accepted::contains)
                .orElseThrow(() -> Failure.of(415, "The body must be " + String.join(" or ", accepted) + "."));
    }

    private static Reply json(String text) {
        return Reply.ok(Reply.JSON, text);
    }

    /** A description that was posted, what the query says, and what answers it. */
    private record Posted(InputDocument document, Params params, DocumentAssessor assessor) {
        CaseAssessment assess() {
            return assessor.assess(document);
        }

        List<WithOthers<Assessment>> assessWith() {
            return assessor.assessWith(document).answers();
        }
    }
}
