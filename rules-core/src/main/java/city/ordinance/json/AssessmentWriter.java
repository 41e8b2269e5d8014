package city.ordinance.json;

import city.ordinance.Assessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.PackStamp;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.Receipt;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes assessments in the order of keys that is promised. {@link CanonicalAssessment} knows the same keys, sorted.
 */
final class AssessmentWriter {
    private final JsonGenerator json;

    AssessmentWriter(JsonGenerator json) {
        this.json = json;
    }

    void assessment(Assessment assessment) {
        json.writeStartObject();
        pack(assessment.pack());
        json.writeStringProperty("asOf", assessment.asOf().toString());
        situation(assessment.situation());
        list("enforcers", assessment.enforcers(), this::conclusion);
        list("sanctions", assessment.sanctions(), this::conclusion);
        list("reviewRoutes", assessment.reviewRoutes(), this::conclusion);
        list("steps", assessment.steps(), this::conclusion);
        json.writeObjectPropertyStart("answers");
        assessment.answers().forEach(this::answer);
        json.writeEndObject();
        list("questions", assessment.questions(), this::question);
        strings("inertFacts", assessment.inertFacts());
        json.writeName("order");
        json.writeString(assessment.order().orElse(null));
        list("notices", assessment.notices(), this::notice);
        receipt(assessment.receipt());
        json.writeEndObject();
    }

    private void pack(PackStamp pack) {
        json.writeObjectPropertyStart("pack");
        json.writeStringProperty("id", pack.id());
        json.writeStringProperty("version", pack.version());
        json.writeStringProperty("sha256", pack.sha256());
        json.writeStringProperty("freshness", pack.freshness().code());
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("title", pack.source().title());
        json.writeStringProperty("published", pack.source().published().toString());
        json.writeStringProperty("tier", pack.source().tier().code());
        json.writeStringProperty("sha256", pack.source().sha256());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void situation(GivenFacts situation) {
        json.writeObjectPropertyStart("situation");
        json.writeStringProperty("type", situation.type());
        situation.facts().forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private void conclusion(Conclusion conclusion) {
        json.writeStartObject();
        json.writeStringProperty("code", conclusion.code());
        json.writeStringProperty("label", conclusion.label());
        json.writeName("hedge");
        json.writeString(conclusion.hedge().map(hedge -> hedge.word()).orElse(null));
        json.writeStringProperty("basis", conclusion.basis().code());
        json.writeStringProperty("certainty", conclusion.certainty().code());
        strings("dependsOn", conclusion.certainty().dependsOn());
        strings("cites", conclusion.cites());
        strings("rules", conclusion.rules());
        json.writeEndObject();
    }

    private void answer(String topic, Answer answer) {
        json.writeObjectPropertyStart(topic);
        json.writeStringProperty("state", answer.state().code());
        json.writeStringProperty("text", answer.text());
        if (answer instanceof Answer.Specified specified) {
            json.writeName("value");
            new ValueWriter(json).value(specified.value());
        }
        strings("cites", answer.cites());
        strings("rules", answer.rules());
        strings("dependsOn", answer.dependsOn());
        json.writeEndObject();
    }

    private void question(Question question) {
        json.writeStartObject();
        json.writeStringProperty("fact", question.fact());
        json.writeStringProperty("text", question.text());
        strings("values", question.values());
        strings("decides", question.decides());
        json.writeEndObject();
    }

    private void notice(Notice notice) {
        json.writeStartObject();
        json.writeStringProperty("code", notice.code());
        json.writeStringProperty("text", notice.text());
        json.writeEndObject();
    }

    private void receipt(Receipt receipt) {
        json.writeObjectPropertyStart("receipt");
        json.writeStringProperty("pack", receipt.pack());
        json.writeStringProperty("version", receipt.version());
        json.writeStringProperty("packSha256", receipt.packSha256());
        json.writeStringProperty("vocabularySha256", receipt.vocabularySha256());
        json.writeStringProperty("library", receipt.library());
        json.writeStringProperty("asOf", receipt.asOf().toString());
        json.writeBooleanProperty("allowExpired", receipt.allowExpired());
        situation(receipt.situation());
        json.writeStringProperty("assessmentSha256", receipt.assessmentSha256());
        json.writeEndObject();
    }

    private <T> void list(String name, List<? extends T> items, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        items.forEach(write);
        json.writeEndArray();
    }

    private void strings(String name, List<String> items) {
        list(name, items, json::writeString);
    }
}
