package city.ordinance.json;

import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.Proviso;
import city.ordinance.assessment.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes the parts that several documents share. */
record JsonParts(JsonGenerator json) {

    <T> void list(String name, List<? extends T> items, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        items.forEach(write);
        json.writeEndArray();
    }

    void strings(String name, List<String> items) {
        list(name, items, json::writeString);
    }

    void map(String name, Map<String, String> members) {
        json.writeObjectPropertyStart(name);
        members.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    void map(Map<String, String> members) {
        json.writeStartObject();
        members.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    void situation(GivenFacts situation) {
        json.writeObjectPropertyStart("situation");
        json.writeStringProperty("type", situation.type());
        situation.facts().forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    void question(Question question) {
        json.writeStartObject();
        json.writeStringProperty("fact", question.fact());
        json.writeStringProperty("text", question.text());
        strings("values", question.values());
        strings("decides", question.decides());
        json.writeEndObject();
    }

    void provisos(List<Proviso> provisos) {
        list("provisos", provisos, proviso -> {
            json.writeStartObject();
            json.writeStringProperty("code", proviso.code());
            json.writeStringProperty("text", proviso.text());
            strings("dependsOn", proviso.dependsOn());
            json.writeEndObject();
        });
    }

    void textOrNull(String name, Optional<String> text) {
        json.writeName(name);
        json.writeString(text.orElse(null));
    }
}
