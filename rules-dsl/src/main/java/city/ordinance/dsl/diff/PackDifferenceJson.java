package city.ordinance.dsl.diff;

import city.ordinance.assessment.GivenFacts;
import city.ordinance.dsl.meaning.Change;
import city.ordinance.situation.Description;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A difference as JSON; {@code docs/reference/diff-json.md} names its keys. */
public final class PackDifferenceJson {
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final JsonGenerator json;

    private PackDifferenceJson(JsonGenerator json) {
        this.json = json;
    }

    /** The difference as one JSON document. */
    public static String write(PackDifference difference) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = PRETTY.createGenerator(text)) {
            new PackDifferenceJson(generator).difference(difference);
        }
        return text.toString().replace("\r\n", "\n");
    }

    private void difference(PackDifference difference) {
        json.writeStartObject();
        side("first", difference.first());
        side("second", difference.second());
        json.writeBooleanProperty("claimsCompared", difference.how().claims());
        json.writeBooleanProperty("comparedByKind", difference.how().byKind());
        json.writeNumberProperty("situations", difference.situations());
        json.writeNumberProperty("differing", difference.differing());
        strings("onlyFirst", difference.onlyFirst());
        strings("onlySecond", difference.onlySecond());
        json.writeArrayPropertyStart("types");
        difference.types().forEach(this::type);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void side(String name, Side side) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("pack", side.pack());
        json.writeStringProperty("version", side.version());
        json.writeStringProperty("edition", side.edition());
        json.writeStringProperty("sha256", side.sha256());
        json.writeEndObject();
    }

    private void type(TypeDifference type) {
        json.writeStartObject();
        json.writeStringProperty("type", type.type().code());
        json.writeNumberProperty("situations", type.situations());
        json.writeNumberProperty("differing", type.differing());
        strings("readByFirst", type.readByFirst());
        strings("readBySecond", type.readBySecond());
        strings("knownByFirst", type.knownByFirst());
        strings("knownBySecond", type.knownBySecond());
        json.writeArrayPropertyStart("statements");
        type.statements().forEach(this::statement);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void statement(Statement statement) {
        json.writeStartObject();
        json.writeNumberProperty("situations", statement.situations());
        json.writeArrayPropertyStart("changes");
        statement.changes().forEach(this::change);
        json.writeEndArray();
        json.writeArrayPropertyStart("where");
        statement.where().forEach(this::box);
        json.writeEndArray();
        json.writeBooleanProperty("fewest", statement.fewest());
        witness(statement.witness());
        json.writeEndObject();
    }

    private void change(Change change) {
        json.writeStartObject();
        json.writeStringProperty("kind", change.kind().code());
        json.writeStringProperty("subject", change.subject());
        string("before", change.before());
        string("after", change.after());
        json.writeEndObject();
    }

    private void box(Box box) {
        json.writeStartObject();
        box.codes().forEach(this::strings);
        json.writeEndObject();
    }

    private void witness(Description witness) {
        GivenFacts given = new GivenFacts(witness.type().code(), witness.given());
        json.writeName("witness");
        json.writeTree(PRETTY.readTree(given.toJson()));
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void string(String name, Optional<String> value) {
        json.writeName(name);
        json.writeString(value.orElse(null));
    }
}
