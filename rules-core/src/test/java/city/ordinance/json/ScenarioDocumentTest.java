package city.ordinance.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Value;
import city.ordinance.internal.pack.PackReader;
import city.ordinance.internal.pack.TestPack;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.ProblemException;
import city.ordinance.source.Basis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ScenarioDocumentTest {
    private static final PackInfo PACK = PackReader.read(TestPack.whole());

    private static ScenarioDocument parse(String text) {
        return ScenarioDocument.parse(text.getBytes(UTF_8), "a.yaml");
    }

    @Test
    void everything_that_a_scenario_can_expect_is_read() {
        ScenarioDocument scenario = parse("""
                scenario: One
                situation: {type: device-deployment}
                expect:
                  enforcers: [police]
                  sanctions: []
                  possible: {sanctions: {seizure: [authorization]}}
                  answers: {fine: not-specified}
                  questions: [stage, authorization]
                  cites: {seizure: [C1, C2], fine: [C1]}
                  values: {fine: {kind: period, length: 3, unit: days}}
                  basis: {seizure: stated, fine: interpreted}
                  provisos: {seizure: []}
                  inert: [site]
                """);
        assertThat(scenario.name()).isEqualTo("One");
        assertThat(scenario.error()).isEmpty();
        assertThat(scenario.input().descriptions(PACK)).hasSize(1);
        assertThat(scenario.expectations(PACK))
                .containsExactly(new Expectation(
                        Map.of(ConclusionKind.ENFORCER, Set.of("police"), ConclusionKind.SANCTION, Set.of()),
                        Optional.of(Map.of(ConclusionKind.SANCTION, Map.of("seizure", Set.of("authorization")))),
                        Optional.of(Map.of("fine", AnswerState.NOT_SPECIFIED)),
                        Optional.of(List.of("stage", "authorization")),
                        Optional.of(Map.of("seizure", Set.of("C1", "C2"), "fine", Set.of("C1"))),
                        Optional.of(Map.of("fine", new Value.Period(3, "days"))),
                        Optional.of(Map.of("seizure", Basis.STATED, "fine", Basis.INTERPRETED)),
                        Optional.of(Map.of("seizure", Set.of())),
                        Optional.of(Set.of("site")),
                        Map.of()));
    }

    @Test
    void keys_left_out_are_not_checked() {
        assertThat(parse("{scenario: One, situation: {type: access-request}, expect: {}}")
                        .expectations(PACK))
                .containsExactly(new Expectation(
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()));
    }

    @Test
    void a_case_has_one_expectation_for_each_situation() {
        assertThat(parse("{scenario: One, situations: [{type: access-request}, {type: device-deployment}], "
                                + "expect: [{steps: [send-request]}, {questions: []}]}")
                        .expectations(PACK))
                .extracting(Expectation::questions)
                .containsExactly(Optional.empty(), Optional.of(List.of()));
    }

    @Test
    void of_each_pack_that_is_asked_as_well_an_answer_or_a_problem_can_be_expected() {
        ScenarioDocument scenario = parse("""
                scenario: One
                also: [us-mo-other, us-mo, us]
                situation: {type: device-deployment}
                expect:
                  also:
                    us-mo-other: {error: no-coverage}
                    us-mo: {questions: []}
                """);
        assertThat(scenario.expectations(PACK, List.of(named("us-mo"))).get(0).also())
                .hasSize(2)
                .hasEntrySatisfying(
                        "us-mo-other", other -> assertThat(other.error()).contains("no-coverage"))
                .hasEntrySatisfying(
                        "us-mo",
                        other -> assertThat(other.answer().orElseThrow().questions())
                                .contains(List.of()));
        assertThat(catchThrowableOfType(
                        ProblemException.class,
                        () -> parse("{scenario: One, also: [us-mo], situation: {type: access-request}, "
                                        + "expect: {also: {us-ma: {}, us-mo: {fines: []}}}}")
                                .expectations(PACK, List.of(named("us-mo")))))
                .hasMessageContaining("unknown-value: \"us-ma\" is not a pack of \"also\". Maybe you meant \"us-mo\".")
                .hasMessageContaining("unknown-fact: \"fines\" is not a key of what is expected.");
    }

    private static PackInfo named(String id) {
        return new PackInfo(
                id,
                PACK.title(),
                PACK.version(),
                PACK.sha256(),
                PACK.jurisdiction(),
                PACK.sources(),
                PACK.coverage(),
                PACK.types(),
                PACK.editions(),
                PACK.catalog(),
                PACK.claims(),
                PACK.notices(),
                PACK.beside(),
                PACK.prevails());
    }

    @Test
    void a_problem_can_be_expected_of_a_description_that_is_wrong() {
        ScenarioDocument scenario =
                parse("{scenario: One, asOf: 1, situation: {type: x, stage: y}, expect: {error: unknown-value}}");
        assertThat(scenario.error()).contains("unknown-value");
        assertThat(scenario.expectations(PACK)).isEmpty();
        assertThat(catchThrowableOfType(
                                ProblemException.class, () -> scenario.input().descriptions(PACK))
                        .problems())
                .hasSize(2);
    }

    /** Each line: a scenario, with ; for the end of a line, and the problems then reported. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "wrong-scenarios.txt",
            delimiter = '|',
            quoteCharacter = '^',
            ignoreLeadingAndTrailingWhitespace = false)
    void a_wrong_scenario_is_refused(String text, String problems) {
        ProblemException e = catchThrowableOfType(
                ProblemException.class, () -> parse(text.replace(';', '\n')).expectations(PACK));
        assertThat(e).hasMessage(problems.replace("\\n", "\n"));
    }
}
