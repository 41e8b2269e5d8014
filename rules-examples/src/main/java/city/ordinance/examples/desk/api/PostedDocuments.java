package city.ordinance.examples.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import city.ordinance.examples.draft.DraftChecker;
import city.ordinance.examples.draft.DraftJson;
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
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
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
        return json(
                AssessmentJson.writeWithOthersCompact(one(request).assessWith().get(0)));
    }

    /** Answers {@code POST /api/cases}: each answer is written when the client has taken the one before. */
    Reply cases(Request request) {
        return list(
                "assessments",
                read(request).assessWith().stream()
                        .map(AssessmentJson::writeWithOthersCompact)
                        .iterator());
    }

    /** A list of JSON values, one at a time. */
    private static Reply list(String name, Iterator<String> values) {
        return Reply.inParts(Reply.JSON, new Iterator<>() {
            private String next = "{\"" + name + "\":[";
            private boolean ended;

            @Override
            public boolean hasNext() {
                return !ended;
            }

            @Override
            public byte[] next() {
                ended = !values.hasNext();
                String part = ended ? next.replace(",", "") + "]}" : next + values.next();
                next = ",";
                return part.getBytes(UTF_8);
            }
        });
    }

    /** Answers {@code POST /api/explain}. */
    Reply explain(Request request) {
        return json(ExplanationJson.write(explained(one(request)).get(0)));
    }

    /** Answers {@code POST /api/cases/explain}. */
    Reply explainCase(Request request) {
        return json(ExplanationJson.writeCase(explained(read(request))));
    }

    private static List<Explanation> explained(Posted posted) {
        String subject = posted.params()
                .get(CONCLUSION)
                .orElseThrow(() -> new ProblemException(new Problem(
                        ProblemCode.MALFORMED,
                        "The query does not name a conclusion.",
                        "query",
                        "Add ?conclusion=sanctions/seizure, or another conclusion or topic.")));
        return posted.assess().assessments().stream()
                .map(answer -> answer.explain(subject))
                .toList();
    }

    /** Answers {@code POST /api/questions}. */
    Reply questions(Request request) {
        return json(Json.write(questions(one(request).assessWith().get(0))));
    }

    /** Answers {@code POST /api/cases/questions}. */
    Reply questionsOfCase(Request request) {
        return json(Json.write(Json.map(
                "assessments",
                read(request).assessWith().stream()
                        .map(PostedDocuments::questions)
                        .toList())));
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

    /** Answers {@code POST /api/replay}: a receipt, or an assessment of one pack. */
    Reply replay(Request request) {
        List<Replay> replays = replays(request);
        requireOne(replays.size() == 1, "/", "/api/cases/replay");
        return json(ReplayJson.write(replays.get(0)));
    }

    /** Answers {@code POST /api/cases/replay}: the assessments of a case, or of several packs. */
    Reply replayCase(Request request) {
        return json(ReplayJson.writeCase(replays(request)));
    }

    private List<Replay> replays(Request request) {
        require(request, JSON);
        return ReceiptJson.read(request.body().text()).stream()
                .flatMap(one -> Rulebook.replay(one, library).stream())
                .toList();
    }

    /** A description of one situation. */
    private Posted one(Request request) {
        Posted posted = read(request);
        requireOne(!posted.document().isCase(), "/situations", request.path().replace("/api/", "/api/cases/"));
        return posted;
    }

    private static void requireOne(boolean one, String where, String other) {
        if (!one) {
            throw new ProblemException(new Problem(
                    ProblemCode.MALFORMED,
                    "This address answers one situation.",
                    where,
                    "Send several to " + other.replace("/assess", "") + "."));
        }
    }

    /** Answers {@code POST /api/check-draft}: a draft, and the description that it is about. */
    Reply checkDraft(Request request) {
        require(request, JSON);
        PostedDraft posted = PostedDraft.parse(request.body().text());
        Posted about = read(
                InputDocument.parse(posted.about().getBytes(StandardCharsets.UTF_8), "about"), request.queryParams());
        DocumentAssessor.Answered answered = about.assessor().assessWith(about.document());
        return json(DraftJson.write(DraftChecker.about(answered).check(posted.draft())));
    }

    private Posted read(Request request) {
        boolean json = JSON.contains(require(request, DESCRIPTIONS));
        return read(
                InputDocument.parse(request.body().bytes(), json ? "body.json" : "body.yaml"), request.queryParams());
    }

    private Posted read(InputDocument document, Params params) {
        if (document.size() > MOST) {
            throw new ProblemException(new Problem(
                    ProblemCode.TOO_LARGE,
                    "The case has " + document.size() + " situations; " + MOST + " is the most.",
                    "/situations",
                    "Send it in parts."));
        }
        boolean allowExpired = params.flag(ALLOW_EXPIRED);
        DocumentAssessor assessor = library.assessor(
                new DocumentAssessor.Options(Optional.empty(), Optional.empty(), allowExpired, library.today()));
        return new Posted(document, params, assessor, library);
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
    private record Posted(InputDocument document, Params params, DocumentAssessor assessor, DeskLibrary library) {
        CaseAssessment assess() {
            CaseAssessment answers = assessor.assess(document);
            answers.assessments().forEach(library::given);
            return answers;
        }

        List<WithOthers<Assessment>> assessWith() {
            List<WithOthers<Assessment>> answers = assessor.assessWith(document).answers();
            answers.forEach(answer -> answer.assessments().forEach(library::given));
            return answers;
        }
    }
}
