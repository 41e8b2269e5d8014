package city.ordinance.json;

import city.ordinance.Assessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.PackStamp;
import city.ordinance.assessment.Receipt;
import tools.jackson.core.JsonGenerator;

/**
 * Writes assessments in the order of keys that is promised. {@link CanonicalAssessment} knows the same keys, sorted.
 */
final class AssessmentWriter {
    private final JsonGenerator json;
    private final JsonParts parts;

    AssessmentWriter(JsonGenerator json) {
        this.json = json;
        this.parts = new JsonParts(json);
    }

    void assessment(Assessment assessment) {
        json.writeStartObject();
        pack(assessment.pack());
        json.writeStringProperty("asOf", assessment.asOf().toString());
        parts.situation(assessment.situation());
        parts.list("enforcers", assessment.enforcers(), this::conclusion);
        parts.list("sanctions", assessment.sanctions(), this::conclusion);
        parts.list("reviewRoutes", assessment.reviewRoutes(), this::conclusion);
        parts.list("steps", assessment.steps(), this::conclusion);
        json.writeObjectPropertyStart("answers");
        assessment.answers().forEach(this::answer);
        json.writeEndObject();
        parts.list("questions", assessment.questions(), parts::question);
        parts.strings("inertFacts", assessment.inertFacts());
        json.writeName("order");
        json.writeString(assessment.order().orElse(null));
        parts.list("notices", assessment.notices(), this::notice);
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

    private void conclusion(Conclusion conclusion) {
        json.writeStartObject();
        json.writeStringProperty("code", conclusion.code());
        json.writeStringProperty("label", conclusion.label());
        json.writeName("hedge");
        json.writeString(conclusion.hedge().map(hedge -> hedge.word()).orElse(null));
        json.writeStringProperty("basis", conclusion.basis().code());
        json.writeStringProperty("certainty", conclusion.certainty().code());
        parts.strings("dependsOn", conclusion.certainty().dependsOn());
        parts.strings("cites", conclusion.cites());
        parts.strings("rules", conclusion.rules());
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
        parts.strings("cites", answer.cites());
        parts.strings("rules", answer.rules());
        parts.strings("dependsOn", answer.dependsOn());
        json.writeEndObject();
    }

    private void notice(Notice notice) {
        json.writeStartObject();
        json.writeStringProperty("code", notice.code());
        json.writeStringProperty("text", notice.text());
        json.writeEndObject();
    }

    private void receipt(Receipt receipt) {
        json.writeName("receipt");
        receiptObject(receipt);
    }

    void receiptObject(Receipt receipt) {
        json.writeStartObject();
        json.writeStringProperty("pack", receipt.pack());
        json.writeStringProperty("version", receipt.version());
        json.writeStringProperty("packSha256", receipt.packSha256());
        json.writeStringProperty("vocabularySha256", receipt.vocabularySha256());
        json.writeStringProperty("library", receipt.library());
        json.writeStringProperty("asOf", receipt.asOf().toString());
        json.writeBooleanProperty("allowExpired", receipt.allowExpired());
        parts.situation(receipt.situation());
        json.writeStringProperty("assessmentSha256", receipt.assessmentSha256());
        json.writeEndObject();
    }
}
