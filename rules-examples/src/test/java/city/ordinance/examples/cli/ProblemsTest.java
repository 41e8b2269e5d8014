package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.json.ProblemJson;
import city.ordinance.problem.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ProblemsTest {
    private static final String HEAD = "pack: us-mo-ofallon\nasOf: 2026-06-01\n";

    @SuppressWarnings("unused")
    private static final List<Bad> INPUTS = List.of(
            new Bad(
                    "ambiguous-jurisdiction",
                    "pack: O'Fallon\nasOf: 2026-06-01\nsituation: {type: device-deployment}",
                    "standard input:1:"),
            new Bad("unknown-pack", "pack: us-mo-ofalon\nsituation: {type: device-deployment}", "standard input:1:"),
            new Bad("unknown-pack", "situation: {type: device-deployment}", "standard input:1:"),
            new Bad(
                    "no-coverage",
                    "pack: us-mo-ofallon\nasOf: 2025-06-01\nsituation: {type: device-deployment}",
                    "standard input:2:"),
            new Bad(
                    "expired",
                    "pack: us-mo-ofallon\nasOf: 2027-06-01\nsituation: {type: device-deployment}",
                    "standard input:2:"),
            new Bad(
                    "unknown-fact",
                    HEAD + "situation: {type: device-deployment, stages: planned}",
                    "standard input:3:"),
            new Bad("unknown-value", HEAD + "situation: {type: device-deployment, stage: plan}", "standard input:3:"),
            new Bad(
                    "contradiction",
                    HEAD + "situation: {type: device-deployment, stage: planned, order: seizure}",
                    "standard input:3:"),
            new Bad("missing-type", HEAD + "situation: {stage: planned}", "standard input:3:"),
            new Bad("malformed", "pack: [us-mo-ofallon", "standard input:"),
            new Bad("malformed", "", "standard input"),
            new Bad("malformed", "null", "standard input:1:1"),
            new Bad(
                    "malformed",
                    "pack: \"us-mo-ofallon\"# note\nsituation: {type: device-deployment}",
                    "standard input:1:22"),
            new Bad(
                    "invalid-date",
                    "pack: us-mo-ofallon\nasOf: 2026-02-30\nsituation: {type: device-deployment}",
                    "standard input:2:"),
            new Bad("too-large", "# " + "x".repeat(1 << 20), "standard input"));

    record Bad(String code, String text, String where) {
        @Override
        public String toString() {
            return code + " at " + where;
        }
    }

    @ParameterizedTest
    @FieldSource("INPUTS")
    void a_person_reads_code_place_and_help_on_standard_error(Bad bad) {
        Cli.Result result = Cli.assess(bad.text(), "--format", "text");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith(bad.where()).contains(": " + bad.code() + "\n  ");
        assertThat(result.err().lines().count()).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @FieldSource("INPUTS")
    void a_program_reads_them_as_json_on_standard_output(Bad bad) {
        for (String format : List.of("json", "jsonl")) {
            Cli.Result result = Cli.assess(bad.text(), "--format", format);
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).isEmpty();
            List<Problem> problems = ProblemJson.read(result.out());
            assertThat(problems).extracting(Problem::code).containsExactly(bad.code());
            assertThat(problems.get(0).where()).startsWith(bad.where());
            assertThat(problems.get(0).help()).isNotBlank();
        }
    }
}
