package city.ordinance.dsl.cases;

import city.ordinance.Assessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Grounded;
import city.ordinance.assessment.Proviso;
import city.ordinance.internal.form.ValueForm;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.AsOf;
import city.ordinance.source.Hedge;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The lines of a case set, as compact JSON. */
final class CaseLine {
    private static final JsonFactory JSON = new JsonFactory();

    private CaseLine() {}

    /** The first line: what was recorded. */
    static String header(PackInfo pack, AsOf asOf) {
        return line(json -> {
            json.writeStringProperty("format", CaseSet.FORMAT);
            json.writeNumberProperty("formatVersion", CaseSet.FORMAT_VERSION);
            json.writeObjectPropertyStart("pack");
            json.writeStringProperty("id", pack.id());
            json.writeStringProperty("version", pack.version());
            json.writeStringProperty("sha256", pack.sha256());
            json.writeEndObject();
            json.writeStringProperty("asOf", asOf.day().toString());
        });
    }

    /** What is said of one situation. */
    static String of(Assessment assessment) {
        return line(json -> {
            json.writeName("situation");
            json.writeRawValue(assessment.situation().toJson());
            for (ConclusionKind kind : ConclusionKind.values()) {
                json.writeArrayPropertyStart(kind.key());
                assessment.recommendedActions().stream()
                        .filter(conclusion -> conclusion.kind() == kind)
                        .forEach(conclusion -> conclusion(conclusion, json));
                json.writeEndArray();
            }
            json.writeObjectPropertyStart("answers");
            assessment.answers().values().forEach(answer -> answer(answer, json));
            json.writeEndObject();
        });
    }

    private static void conclusion(Conclusion conclusion, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", conclusion.code());
        json.writeName("hedge");
        json.writeString(conclusion.hedge().map(Hedge::word).orElse(null));
        json.writeStringProperty("basis", conclusion.basis().code());
        grounds(conclusion, json);
        json.writeEndObject();
    }

    private static void answer(Answer answer, JsonGenerator json) {
        json.writeObjectPropertyStart(answer.topic());
        json.writeStringProperty("state", answer.state().code());
        if (answer instanceof Answer.Specified specified) {
            json.writeName("value");
            json.writeRawValue(ValueForm.json(specified.value()));
        }
        grounds(answer, json);
        json.writeEndObject();
    }

    private static void grounds(Grounded grounded, JsonGenerator json) {
        strings("cites", grounded.cites(), json);
        strings("provisos", grounded.provisos().stream().map(Proviso::code).toList(), json);
    }

    private static void strings(String name, List<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static String line(Consumer<JsonGenerator> content) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return line.toString();
    }
}
