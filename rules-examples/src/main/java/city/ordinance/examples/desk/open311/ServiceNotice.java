package city.ordinance.examples.desk.open311;

import city.ordinance.Assessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Enforcer;
import city.ordinance.examples.desk.http.Json;
import city.ordinance.examples.desk.page.DeskPage;
import city.ordinance.examples.render.Words;
import city.ordinance.json.AssessmentJson;
import city.ordinance.pack.PackInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a service request.
 *
 * @param pack the pack that gave the answer
 * @param answer the answer
 * @param origin where the client found the desk
 */
record ServiceNotice(PackInfo pack, Assessment answer, String origin) {
    /** The longest notice: more is cut off by some clients, and is where the link leads. */
    static final int LONGEST = 600;

    /** The answer: a notice, and the assessment as JSON beside it. No day is ever expected, for no source names one. */
    Map<String, @Nullable Object> json(Open311Format format) {
        String json = AssessmentJson.writeCompact(answer);
        return Json.map(
                "service_request_id",
                null,
                "service_notice",
                text(),
                "account_id",
                null,
                "agency_responsible",
                agency(answer.enforcers()),
                "expected_datetime",
                null,
                "extended_attributes",
                Json.map("assessment", format == Open311Format.JSON ? new Json.Raw(json) : json));
    }

    /**
     * What there is to read and where. A conclusion is never said without its hedge, its doubts and its claims, for
     * which there is no room here; so they are counted.
     */
    private String text() {
        List<String> counts =
                Stream.of(ConclusionKind.values()).flatMap(this::count).toList();
        long open = answer.answers().values().stream()
                .map(Answer::state)
                .filter(state -> state == AnswerState.NOT_SPECIFIED || state == AnswerState.SILENT)
                .count();
        String text = "Information, not a case: nothing was opened or kept. "
                + (counts.isEmpty()
                        ? "For what was entered the rules conclude nothing, which does not mean that there is nothing. "
                        : "For what was entered the source speaks of " + Words.joined(counts)
                                + ", each with its hedge and perhaps a doubt. ")
                + (open == 0 ? "" : "Topics left open, which never means none: " + open + ". ")
                + "This finds no violation and is no legal advice. As of " + answer.asOf()
                + ". Read the whole answer: ";
        String link = origin + DeskPage.address(answer);
        String shorter = origin + "/?pack=" + pack.id();
        return text + (text.length() + link.length() <= LONGEST ? link : shorter);
    }

    private Stream<String> count(ConclusionKind kind) {
        List<Conclusion> some = answer.recommendedActions().stream()
                .filter(one -> one.kind() == kind)
                .toList();
        long possible = some.stream().filter(one -> !one.certain()).count();
        return some.isEmpty()
                ? Stream.of()
                : Stream.of(some.size() + " " + Words.kind(kind)
                        + (possible == 0 ? "" : " (" + possible + " only possible)"));
    }

    /** The agency when it is certain and stands alone; nothing while several may act. */
    private static String agency(List<Enforcer> enforcers) {
        return enforcers.size() == 1 && enforcers.get(0).certain()
                ? enforcers.get(0).label()
                : "";
    }
}
