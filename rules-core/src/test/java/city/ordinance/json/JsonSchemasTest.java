package city.ordinance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.OtherAnswer;
import city.ordinance.assessment.SideBySide;
import city.ordinance.assessment.WithOthers;
import city.ordinance.internal.form.Schemas;
import city.ordinance.problem.Problem;
import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.SituationType;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemasTest {
    private static final List<SituationType<?>> TYPES = List.of(DeviceDeployment.TYPE, AccessRequest.TYPE);
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema ANY_FACTS = schema("assessment", List.of());

    @ParameterizedTest
    @MethodSource("names")
    void each_schema_is_itself_valid(String name) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of(Schemas.DIALECT));
        assertThat(meta.validate(JsonSchemas.schema(name, TYPES), InputFormat.JSON))
                .isEmpty();
        assertThat(meta.validate(JsonSchemas.schema(name, List.of()), InputFormat.JSON))
                .isEmpty();
    }

    static List<String> names() {
        return JsonSchemas.names();
    }

    @Test
    void an_unknown_name_is_refused() {
        assertThatThrownBy(() -> JsonSchemas.schema("asessment", TYPES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("asessment");
    }

    @Provide
    Arbitrary<AssessmentData> assessments() {
        return AssessmentArbitraries.assessments();
    }

    @Property(tries = 100)
    void every_assessment_is_valid(@ForAll("assessments") AssessmentData assessment) {
        assertThat(errors(ANY_FACTS, AssessmentJson.write(assessment))).isEmpty();
    }

    @Test
    void the_sample_is_valid_with_its_types_alone_and_in_a_case() {
        AssessmentData sample = Samples.assessment();
        assertThat(errors(schema("assessment", TYPES), AssessmentJson.write(sample)))
                .isEmpty();
        String assessed = AssessmentJson.writeCase(List.of(sample, sample));
        assertThat(errors(schema("case", TYPES), assessed)).isEmpty();
    }

    @Test
    void an_assessment_has_both_what_other_packs_say_and_how_they_stand_side_by_side_or_neither() {
        AssessmentData sample = Samples.assessment();
        SideBySide sides =
                SideBySide.of(List.of(sample), List.of(new SideBySide.OfRank("us-mo", List.of("C1"), "It prevails.")));
        OtherAnswer<AssessmentData> refused =
                new OtherAnswer.Refused<>("us-mo", List.of(new Problem("expired", "m", "", "h")));
        String json = AssessmentJson.writeWithOthers(
                new WithOthers<>(sample, List.of(new OtherAnswer.Given<>(sample), refused), sides));
        assertThat(errors(schema("assessment", TYPES), json)).isEmpty();
        assertThat(errors(schema("case", TYPES), "{\"assessments\": [" + json + "]}"))
                .isEmpty();
        String halved = json.substring(0, json.indexOf(",\n  \"sideBySide\"")) + "\n}";
        assertThat(errors(schema("assessment", TYPES), halved)).isNotEmpty();
        assertThat(errors(schema("assessment", TYPES), json.replace("\"state\": \"silent\"", "\"state\": \"loud\"")))
                .isNotEmpty();
        assertThatThrownBy(() -> AssessmentJson.readWithOthers(halved))
                .hasMessageContaining("The key \"sideBySide\" is missing beside \"also\".");
    }

    @Test
    void problems_are_valid() {
        String json = ProblemJson.write(List.of(new Problem("malformed", "m", "", "")));
        assertThat(errors(schema("problems", TYPES), json)).isEmpty();
        assertThat(errors(schema("problems", TYPES), json.replace("where", "were")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"steps\": \\[\\], -> ",
                "\"steps\" -> \"stps\"",
                "\"order\": null -> \"order\": null, \"x\": 1",
                "\"fresh\" -> \"stale\"",
                "\"not-specified\" -> \"specified\"",
                "\"250.00\" -> 250.00",
                "\"complaint\" -> \"complain\"",
                "\"possible\" -> \"certain\"",
                "\"2026-06-01\" -> \"June 1\"",
            })
    void what_is_not_an_assessment_is_invalid(String change) {
        String[] sides = change.split(" -> ", -1);
        String json = AssessmentJson.write(Samples.assessment());
        String changed = json.replaceFirst(sides[0], sides[1]);
        assertThat(changed).isNotEqualTo(json);
        assertThat(errors(schema("assessment", TYPES), changed)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"situation\": {\"type\": \"device-deployment\"}}",
                "{\"pack\": \"us-mo-ofallon\", \"asOf\": \"2026-06-01\","
                        + " \"situation\": {\"type\": \"device-deployment\", \"stage\": \"complaint\"}}",
                "{\"also\": [\"us-mo\"], \"situation\": {\"type\": \"device-deployment\"}}",
                "{\"situations\": [{\"type\": \"access-request\", \"target\": \"api\"}, {\"type\": \"device-deployment\"}]}",
            })
    void a_description_is_valid(String json) {
        assertThat(errors(schema("description", TYPES), json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"situation\": {}}",
                "{\"situation\": {\"type\": \"device\"}}",
                "{\"situation\": {\"type\": \"device-deployment\", \"target\": \"api\"}}",
                "{\"situation\": {\"type\": \"device-deployment\", \"stage\": \"COMPLAINT\"}}",
                "{\"situation\": {\"type\": \"device-deployment\", \"stage\": null}}",
                "{\"situation\": {\"type\": \"device-deployment\", \"stage\": \"order-received\", \"order\": \"none\"}}",
                "{\"situation\": {\"type\": \"device-deployment\"}, \"situations\": []}",
                "{\"situations\": []}",
                "{\"situation\": {\"type\": \"device-deployment\"}, \"stage\": \"complaint\"}",
            })
    void what_is_not_a_description_is_invalid(String json) {
        assertThat(errors(schema("description", TYPES), json)).isNotEmpty();
    }

    private static Schema schema(String name, List<SituationType<?>> types) {
        return REGISTRY.getSchema(JsonSchemas.schema(name, types), InputFormat.JSON);
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
