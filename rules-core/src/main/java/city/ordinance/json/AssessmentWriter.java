package city.ordinance.json;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.PackStamp;
import city.ordinance.assessment.Receipt;
import city.ordinance.source.Hedge;
import city.ordinance.source.Source;
import java.time.LocalDate;
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

    void assessment(AssessmentContent assessment) {
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
        parts.textOrNull("order", assessment.order());
        parts.list("notices", assessment.notices(), this::notice);
        json.writeObjectPropertyStart("sources");
        assessment.pack().sources().forEach(this::source);
        json.writeEndObject();
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
        parts.textOrNull("published", pack.source().published().map(LocalDate::toString));
        json.writeStringProperty("tier", pack.source().tier().code());
        json.writeStringProperty("sha256", pack.source().sha256());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void source(Source source) {
        json.writeObjectPropertyStart(source.id());
        json.writeStringProperty("title", source.title());
        json.writeStringProperty("publisher", source.publisher());
        parts.textOrNull("address", source.address());
        parts.textOrNull("published", source.published().map(LocalDate::toString));
        json.writeStringProperty("tier", source.tier().code());
        parts.textOrNull("read", source.read());
        json.writeStringProperty("sha256", source.sha256());
        json.writeEndObject();
    }

    private void conclusion(Conclusion conclusion) {
        json.writeStartObject();
        json.writeStringProperty("code", conclusion.code());
        json.writeStringProperty("label", conclusion.label());
        parts.textOrNull("hedge", conclusion.hedge().map(Hedge::word));
        json.writeStringProperty("basis", conclusion.basis().code());
        json.writeStringProperty("certainty", conclusion.certainty().code());
        parts.strings("dependsOn", conclusion.certainty().dependsOn());
        parts.strings("cites", conclusion.cites());
        parts.strings("rules", conclusion.rules());
        parts.provisos(conclusion.provisos());
        parts.strings("alternativeTo", conclusion.alternativeTo());
        json.writeEndObject();
    }

    private void answer(String topic, Answer answer) {
        json.writeObjectPropertyStart(topic);
        json.writeStringProperty("state", answer.state().code());
        json.writeStringProperty("text", answer.text());
        if (answer instanceof Answer.Specified specified) {
            json.writeName("value");
            ValueForm.write(specified.value(), json);
        }
        parts.strings("cites", answer.cites());
        parts.strings("rules", answer.rules());
        parts.strings("dependsOn", answer.dependsOn());
        json.writeStringProperty("basis", answer.basis().code());
        parts.provisos(answer.provisos());
        if (answer.nearest()) {
            json.writeBooleanProperty("nearest", true);
        }
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
