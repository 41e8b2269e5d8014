package city.ordinance.json;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import city.ordinance.explanation.Difference;
import city.ordinance.explanation.Difference.ChangedAnswer;
import city.ordinance.internal.document.Formats;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Differences between two answers as JSON. */
public final class DifferenceJson {
    private final JsonGenerator json;
    private final JsonParts parts;

    private DifferenceJson(JsonGenerator json) {
        this.json = json;
        this.parts = new JsonParts(json);
    }

    /** The difference as JSON, indented by two spaces, without a line feed at the end. */
    public static String write(Difference difference) {
        return Formats.pretty(json -> new DifferenceJson(json).difference(difference));
    }

    private void difference(Difference difference) {
        json.writeStartObject();
        conclusions("added", difference.added());
        conclusions("removed", difference.removed());
        conclusions("nowCertain", difference.nowCertain());
        conclusions("nowPossible", difference.nowPossible());
        conclusions("restated", difference.restated());
        parts.list("answers", difference.answers(), this::changedAnswer);
        json.writeEndObject();
    }

    private void conclusions(String name, List<Conclusion> conclusions) {
        parts.list(name, conclusions, this::conclusion);
    }

    private void conclusion(Conclusion conclusion) {
        json.writeStartObject();
        json.writeStringProperty("conclusion", conclusion.id().toString());
        json.writeStringProperty("label", conclusion.label());
        json.writeName("hedge");
        json.writeString(conclusion.hedge().map(hedge -> hedge.word()).orElse(null));
        json.writeStringProperty("basis", conclusion.basis().code());
        json.writeStringProperty("certainty", conclusion.certainty().code());
        parts.strings("dependsOn", conclusion.certainty().dependsOn());
        parts.strings("cites", conclusion.cites());
        parts.provisos(conclusion.provisos());
        json.writeEndObject();
    }

    private void changedAnswer(ChangedAnswer changed) {
        json.writeStartObject();
        json.writeStringProperty("topic", changed.topic());
        answer("before", changed.before());
        answer("after", changed.after());
        json.writeEndObject();
    }

    private void answer(String name, Answer answer) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("state", answer.state().code());
        json.writeStringProperty("text", answer.text());
        parts.strings("cites", answer.cites());
        parts.strings("dependsOn", answer.dependsOn());
        parts.provisos(answer.provisos());
        json.writeEndObject();
    }
}
