package city.ordinance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import city.ordinance.Rulebook;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.SoundReport;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.Range;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and ranges in documents. */
class MeasuredDocumentTest {
    private static final Rulebook BOOK = Rulebook.load(NoisePack.measured());

    private static Description read(String level) {
        String text = "situation:\n  type: sound-report\n  level: " + level + "\n";
        return InputDocument.parse(text.getBytes(StandardCharsets.UTF_8), "a.yaml")
                .descriptions(BOOK.pack())
                .get(0);
    }

    @Test
    void a_number_and_a_range_are_read_as_what_they_say() {
        Description.Builder none = SoundReport.TYPE.describe();
        assertThat(read("72")).isEqualTo(none.given("level", 72).build());
        assertThat(read("\"72\"")).isEqualTo(none.given("level", 72).build());
        assertThat(read("{atLeast: 65, below: 80}"))
                .isEqualTo(none.given("level", Range.atLeast(65).andBelow(80)).build());
        assertThat(read("{above: 64}"))
                .isEqualTo(none.given("level", Range.above(64)).build());
        assertThat(read("{atMost: 64}"))
                .isEqualTo(none.given("level", Range.atMost(64)).build());
        assertThat(read("65 to 79"))
                .isEqualTo(none.given("level", Range.between(65, 79)).build());
        assertThat(read("at least 80"))
                .isEqualTo(none.given("level", Range.atLeast(80)).build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    500                        | unknown-value | 500 is not a value of level, which goes from 0 to 200 dBA.
                    -1                         | unknown-value | -1 is not a value of level, which goes from 0 to 200 dBA.
                    72.5                       | unknown-value | "72.5" is not a value of level.
                    0x48                       | unknown-value | "0x48" is not a value of level.
                    99999999999                | unknown-value | "99999999999" is not a value of level.
                    loud                       | unknown-value | "loud" is not a value of level.
                    null                       | malformed     | The value of "level" must be a whole number or a range, not null.
                    true                       | malformed     | The value of "level" must be a whole number or a range, not a truth value.
                    [72]                       | malformed     | The value of "level" must be a whole number or a range, not a list.
                    {}                         | malformed     | The range of level has no bound.
                    {atLeast: loud}            | malformed     | The bound "atLeast" of level must be a whole number, not "loud".
                    {atLeast: 65.5}            | malformed     | The bound "atLeast" of level must be a whole number, not "65.5".
                    {atLeast: 65, above: 64}   | malformed     | The range of level has both "atLeast" and "above".
                    {atLeast: 300}             | unknown-value | 300 is not a value of level, which goes from 0 to 200 dBA.
                    {atLeast: 80, below: 80}   | contradiction | No number of level is at least 80 and below 80; it goes from 0 to 200 dBA.
                    {above: 200}               | contradiction | No number of level is above 200; it goes from 0 to 200 dBA.
                    {atleast: 65}              | unknown-fact  | "atleast" is not a key of a range of level.
                    """)
    void what_is_no_number_of_the_fact_is_refused_in_words(String level, String code, String message) {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> read(level));
        Problem problem = thrown.problems().get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.where()).startsWith("a.yaml:3:");
        assertThat(problem.help()).isNotBlank();
    }

    @Test
    void a_schema_of_the_type_knows_numbers_and_ranges() {
        String schema = JsonSchemas.schema("description", List.of(SoundReport.TYPE));
        assertThat(schema).contains("\"maximum\": 200").contains("\"atLeast\"").contains("level (dBA)");
    }

    @Test
    void a_schema_without_types_takes_a_number_and_a_range_as_what_is_given() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchemas.schema("assessment", List.of()));
        for (String level : List.of("72", "{atLeast: 65, below: 80}", "at most 64")) {
            String json = AssessmentJson.write(BOOK.assess(read(level), NoisePack.DAY));
            assertThat(schema.validate(json, InputFormat.JSON)).as(level).isEmpty();
            assertThat(schema.validate(json.replaceAll("(\"level\"\\s*:\\s*)72", "$1true"), InputFormat.JSON)
                            .isEmpty())
                    .isEqualTo(!level.equals("72"));
        }
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        String text = "situation: {type: sound-report, level: 300, alarms: {atLeast: 9, atMost: 3}, zone: hom}";
        ProblemException thrown = catchThrowableOfType(
                ProblemException.class,
                () -> InputDocument.parse(text.getBytes(StandardCharsets.UTF_8), "a.yaml")
                        .descriptions(BOOK.pack()));
        assertThat(thrown.problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(
                        tuple("unknown-value", "a.yaml:1:40 (/situation/level)"),
                        tuple("contradiction", "a.yaml:1:53 (/situation/alarms)"),
                        tuple("unknown-value", "a.yaml:1:84 (/situation/zone)"));
    }
}
