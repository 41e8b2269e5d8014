package city.ordinance.examples.desk.open311;

import city.ordinance.Assessment;
import city.ordinance.assessment.Enforcer;
import city.ordinance.examples.desk.http.Json;
import city.ordinance.examples.render.TextRenderer;
import city.ordinance.json.AssessmentJson;
import city.ordinance.pack.PackInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to a service request. */
final class ServiceNotice {
    private static final int WIDTH = 100;

    private ServiceNotice() {}

    /**
     * The answer: the assessment in words as the notice, and as JSON beside it. No day is ever expected, for no source
     * names one.
     */
    static Map<String, @Nullable Object> of(PackInfo pack, Assessment assessment, Open311Format format) {
        String json = AssessmentJson.writeCompact(assessment);
        return Json.map(
                "service_request_id",
                null,
                "service_notice",
                text(pack, assessment),
                "account_id",
                null,
                "agency_responsible",
                agency(assessment.enforcers()),
                "expected_datetime",
                null,
                "extended_attributes",
                Json.map("assessment", format == Open311Format.JSON ? new Json.Raw(json) : json));
    }

    /** The assessment in words. */
    static String text(PackInfo pack, Assessment assessment) {
        return new TextRenderer(WIDTH, false).render(pack, assessment);
    }

    /** The agency when it is certain and stands alone; nothing while several may act. */
    private static String agency(List<Enforcer> enforcers) {
        return enforcers.size() == 1 && enforcers.get(0).certain()
                ? enforcers.get(0).label()
                : "";
    }
}
