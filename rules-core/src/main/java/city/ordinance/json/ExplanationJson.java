package city.ordinance.json;

import city.ordinance.explanation.Explanation;
import city.ordinance.explanation.Reason;
import city.ordinance.explanation.Unmet;
import city.ordinance.explanation.UnmetRule;
import city.ordinance.internal.document.Formats;
import city.ordinance.source.Claim;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Explanations as JSON. What is {@code null} in a failed condition is a fact that was not given. */
public final class ExplanationJson {
    private final JsonGenerator json;
    private final JsonParts parts;

    private ExplanationJson(JsonGenerator json) {
        this.json = json;
        this.parts = new JsonParts(json);
    }

    /** The explanation as JSON, indented by two spaces, without a line feed at the end. */
    public static String write(Explanation explanation) {
        return Formats.pretty(json -> new ExplanationJson(json).explanation(explanation));
    }

    /** The explanations of a case, as JSON under the key {@code explanations}, in their order. */
    public static String writeCase(List<Explanation> explanations) {
        return Formats.pretty(json -> {
            json.writeStartObject();
            new JsonParts(json).<Explanation>list("explanations", explanations, new ExplanationJson(json)::explanation);
            json.writeEndObject();
        });
    }

    private void explanation(Explanation explanation) {
        json.writeStartObject();
        json.writeStringProperty("conclusion", explanation.why().subject());
        json.writeStringProperty("holds", explanation.why().holds().code());
        parts.strings("dependsOn", explanation.why().dependsOn());
        parts.list("why", explanation.why().reasons(), this::reason);
        parts.list("whyNot", explanation.whyNot().rules(), this::unmetRule);
        parts.list("changes", explanation.whyNot().changes(), parts::map);
        json.writeEndObject();
    }

    private void reason(Reason reason) {
        json.writeStartObject();
        json.writeStringProperty("rule", reason.rule());
        json.writeStringProperty("text", reason.text());
        parts.map("facts", reason.facts());
        parts.strings("cites", reason.claims().stream().map(Claim::id).toList());
        json.writeEndObject();
    }

    private void unmetRule(UnmetRule rule) {
        json.writeStartObject();
        json.writeStringProperty("rule", rule.rule());
        json.writeStringProperty("text", rule.text());
        parts.list("failed", rule.failed(), this::unmet);
        json.writeEndObject();
    }

    private void unmet(Unmet unmet) {
        json.writeStartObject();
        json.writeStringProperty("fact", unmet.fact());
        parts.strings("needs", unmet.needs());
        json.writeName("is");
        json.writeString(unmet.is().orElse(null));
        json.writeEndObject();
    }
}
