package city.ordinance.dsl.mutation;

import static city.ordinance.dsl.meaning.TinyPack.rule;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.dsl.meaning.TinyPack;
import city.ordinance.dsl.mutation.MutantResult.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Mutants of a small pack whose verdicts are known. */
class RuleMutationTest {
    private static final String SANCTION =
            "DeviceDeployment( stage == Stage.COMPLAINT, authorization == " + "Authorization.UNAUTHORIZED )";

    private static final String SCENARIO = """
            scenario: An unauthorized device draws a complaint
            pack: zz-tiny
            situation: {type: device-deployment, stage: complaint, authorization: unauthorized}
            expect: {sanctions: [warning]}
            """;

    private static MutationReport run(TinyPack pack) {
        EditionRules edition = EditionRules.latest(pack);
        List<MutantKiller> killers = new ArrayList<>(ScenarioKiller.of(pack, edition));
        killers.addAll(PropertyKiller.of(pack, edition));
        return new RuleMutation(edition, killers).run((done, of) -> {});
    }

    private static MutantResult find(MutationReport report, String text) {
        List<MutantResult> found = report.results().stream()
                .filter(result -> result.mutant().toString().contains(text))
                .toList();
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    private static final String SCHEDULE = """
            values:
              - {code: most, claims: [C1], value: {kind: money, currency: USD, atMost: "500.00"}}
              - {code: day, claims: [C2], value: {kind: period, length: 1, unit: days}}
            """;

    /** The pack, whose catalog gives a warning a value. */
    private static TinyPack valued(TinyPack pack) {
        return pack.with("label: Warning, kind: non-monetary", "label: Warning, kind: non-monetary, value: most")
                .plus("schedule.yaml", SCHEDULE);
    }

    private static EditionRules ofEveryKind() {
        return EditionRules.latest(valued(TinyPack.of(
                rule(
                        "TT-001",
                        "@Cites( \"C1 C2\" )",
                        "DeviceDeployment( stage in ( Stage.COMPLAINT, Stage.REFUSED ) )\n    Finding( code == \"a\" )",
                        "conclude.sanction( \"warning\" );\n    conclude.amount( \"fine\", \"50\", \"USD\" );"),
                rule(
                        "TT-002",
                        "not DeviceDeployment( operator != Operator.VENDOR )",
                        "insert( new Finding( \"a\" ) );"),
                rule("TT-003", "DeviceDeployment( )", "insert( new Finding( \"b\" ) );"),
                rule("TT-004", "Finding( code == \"b\" )", "conclude.step( \"read-code\" );"))));
    }

    @Test
    void every_kind_of_mutant_is_made() {
        Set<MutationKind> kinds = Mutants.of(ofEveryKind()).stream()
                .map(Mutant::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MutationKind.class)));

        assertThat(kinds).isEqualTo(EnumSet.allOf(MutationKind.class));
    }

    @Test
    void the_engine_agrees_about_mutants_with_findings_and_values() {
        EditionRules edition = ofEveryKind();
        List<Mutant> mutants = Mutants.of(edition);

        assertThat(mutants)
                .hasSizeGreaterThan(30)
                .filteredOn(mutant -> mutants.indexOf(mutant) % 4 == 0)
                .allSatisfy(mutant -> EngineAgreement.check(edition, mutant));
    }

    @Test
    void the_value_of_a_conclusion_is_changed_and_a_scenario_or_a_property_that_gives_it_notices() {
        TinyPack pack = valued(TinyPack.of(rule("TT-001", SANCTION, "conclude.sanction( \"warning\" );")));
        String value = "TT-001: other value of a conclusion: sanctions/warning: at most 500 US dollars becomes ";
        MutationReport silent = run(pack.plus("scenarios/01.yaml", SCENARIO));
        assertThat(find(silent, value + "at most 501 US dollars").verdict()).isEqualTo(Verdict.SURVIVED);
        assertThat(find(silent, value + "at most 501").toString()).contains("sanctions/warning (value) changes from");
        assertThat(find(silent, value + "1 day").verdict()).isEqualTo(Verdict.SURVIVED);

        String given = "values: {warning: {kind: money, currency: USD, atMost: \"500.00\"}}";
        MutationReport scenario = run(pack.plus(
                "scenarios/01.yaml",
                SCENARIO.replace("{sanctions: [warning]}", "{sanctions: [warning], " + given + "}")));
        MutationReport property = run(pack.plus("scenarios/01.yaml", SCENARIO)
                .plus(
                        "properties.yaml",
                        "properties:\n  - id: most\n    text: It costs no more.\n"
                                + "    whenever: {type: device-deployment, stage: complaint, authorization: unauthorized}\n"
                                + "    then: {values: {sanctions/warning:"
                                + " '{\"kind\":\"money\",\"currency\":\"USD\",\"atMost\":\"500.00\"}'}}\n"));
        for (MutationReport report : List.of(scenario, property)) {
            assertThat(report.broken()).isEmpty();
            assertThat(report.results())
                    .filteredOn(result -> result.mutant().kind() == MutationKind.OTHER_CONCLUSION_VALUE)
                    .hasSize(1 + 3)
                    .allMatch(result -> result.verdict() == Verdict.KILLED);
        }
    }

    @Test
    void a_scenario_kills_what_it_notices_and_the_rest_survives_with_a_witness() {
        MutationReport report = run(TinyPack.of(rule("TT-001", SANCTION, "conclude.sanction( \"warning\" );"))
                .plus("scenarios/a.yaml", SCENARIO));

        assertThat(find(report, "TT-001: rule dropped").killer())
                .contains("scenario \"An unauthorized device draws a complaint\"");
        assertThat(find(report, "other code: sanctions/warning becomes sanctions/seizure")
                        .verdict())
                .isEqualTo(Verdict.KILLED);
        MutantResult survivor = find(report, "condition dropped: authorization is unauthorized");
        assertThat(survivor.verdict()).isEqualTo(Verdict.SURVIVED);
        assertThat(survivor)
                .hasToString("TT-001: condition dropped: authorization is unauthorized: survived; for device-deployment"
                        + " with stage: complaint, authorization: authorized, sanctions/warning is added");
        assertThat(report.passed()).isFalse();
    }

    @Test
    void a_property_kills_what_no_scenario_notices() {
        String properties = """
                properties:
                  - id: authorized-is-fine
                    text: "nothing follows for what is authorized"
                    whenever: {type: device-deployment, authorization: authorized, site: city-facility}
                    then: {sanctions: []}
                """;
        MutationReport report = run(TinyPack.of(rule("TT-001", SANCTION, "conclude.sanction( \"warning\" );"))
                .plus("scenarios/a.yaml", SCENARIO)
                .plus("properties.yaml", properties));

        assertThat(find(report, "condition dropped: authorization is unauthorized")
                        .killer())
                .contains("property authorized-is-fine");
    }

    @Test
    void an_equivalent_mutant_is_found_to_be_equivalent() {
        MutationReport report = run(TinyPack.of(
                rule("TT-001", "DeviceDeployment( stage == Stage.COMPLAINT )", "conclude.step( \"read-code\" );"),
                rule("TT-002", "DeviceDeployment( stage != Stage.COMPLAINT )", "conclude.step( \"read-code\" );")));

        assertThat(find(report, "TT-001: condition widened: stage is complaint becomes stage is planned or complaint")
                        .verdict())
                .isEqualTo(Verdict.EQUIVALENT);
        assertThat(find(report, "TT-001: rule dropped").verdict()).isEqualTo(Verdict.SURVIVED);
    }

    @Test
    void a_mutant_that_contradicts_another_rule_is_killed_where_a_scenario_asks() {
        String scenario = SCENARIO.replace("{sanctions: [warning]}", "{sanctions: [], steps: []}");
        MutationReport report = run(TinyPack.of(
                        rule("TT-001", "DeviceDeployment( )", "conclude.silent( \"fine\" );"),
                        rule("TT-002", "DeviceDeployment( )", "conclude.silent( \"fine\" );"))
                .plus("scenarios/a.yaml", scenario));

        assertThat(find(report, "TT-002: other state: fine is silent becomes fine is not-specified")
                        .verdict())
                .isEqualTo(Verdict.KILLED);
        assertThat(find(report, "TT-002: rule dropped").verdict()).isEqualTo(Verdict.EQUIVALENT);
    }

    @Test
    void a_killer_that_objects_to_the_rules_as_they_are_is_named_and_there_is_no_score() {
        MutationReport report = run(TinyPack.of(rule("TT-001", SANCTION, "conclude.sanction( \"warning\" );"))
                .plus("scenarios/a.yaml", SCENARIO.replace("[warning]", "[seizure]")));

        assertThat(report.broken()).containsExactly("scenario \"An unauthorized device draws a complaint\"");
        assertThat(report.results()).isEmpty();
        assertThat(report.lines())
                .containsExactly(
                        "scenario \"An unauthorized device draws a complaint\" objects to the rules as they are.",
                        "zz-tiny: no mutant was tried, and there is no score");
        assertThat(report.passed()).isFalse();
    }

    @Test
    void a_rule_that_waits_for_a_finding_is_mutated_with_the_rules_that_make_it() {
        MutationReport report = run(TinyPack.of(
                        rule("TT-001", SANCTION, "insert( new Finding( \"bad\" ) );"),
                        rule("TT-002", "Finding( code == \"bad\" )", "conclude.sanction( \"warning\" );"),
                        rule("TT-003", "DeviceDeployment( )", "insert( new Finding( \"any\" ) );"),
                        rule("TT-004", "Finding( code == \"any\" )", "conclude.step( \"read-code\" );"))
                .plus("scenarios/a.yaml", SCENARIO));

        assertThat(find(report, "TT-001: rule dropped").verdict()).isEqualTo(Verdict.KILLED);
        assertThat(find(report, "TT-002: other value: finding bad becomes finding any")
                        .changes())
                .hasToString("[sanctions/warning is added]");
    }
}
