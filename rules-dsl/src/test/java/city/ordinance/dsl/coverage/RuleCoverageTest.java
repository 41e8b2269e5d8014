package city.ordinance.dsl.coverage;

import static city.ordinance.dsl.meaning.TinyPack.rule;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.dsl.meaning.TinyPack;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCoverageTest {
    private static final TinyPack PACK = TinyPack.of(rule(
            "TT-001",
            "DeviceDeployment( stage in ( Stage.COMPLAINT, Stage.REFUSED ), authorization == Authorization.UNAUTHORIZED )",
            "conclude.sanction( \"warning\" );"));

    private static RuleCoverage with(String... situations) {
        TinyPack pack = PACK;
        for (String situation : situations) {
            String scenario =
                    "scenario: With " + situation.hashCode() + "\npack: zz-tiny\nsituation: {type: device-deployment, "
                            + situation + "}\nexpect: {enforcers: []}\n";
            pack = pack.plus("scenarios/" + situation.hashCode() + ".yaml", scenario);
        }
        return RuleCoverage.of(pack);
    }

    private static List<String> missing(RuleCoverage coverage) {
        return coverage.missing().stream().map(Goal::outcome).toList();
    }

    @Test
    void without_scenarios_everything_is_missing_and_each_has_a_suggestion() {
        RuleCoverage coverage = with();

        assertThat(coverage.lines())
                .contains(
                        "TT-001: authorization is unauthorized fails and decides: no scenario reaches this; it takes"
                                + " device-deployment with stage: complaint, authorization: authorized",
                        "zz-tiny: 0 of 1 rules and 0 of 2 conditions covered; 0 of 8 outcomes reached, 0 unreachable");
    }

    @Test
    void a_scenario_that_leaves_the_fact_open_reaches_neither_outcome() {
        assertThat(missing(with("stage: complaint")))
                .contains(
                        "authorization is unauthorized holds and decides",
                        "authorization is unauthorized fails and decides");
    }

    @Test
    void an_outcome_that_decides_nothing_is_not_reached() {
        // Both comparisons fail: neither alone decides.
        assertThat(missing(with("stage: planned, authorization: authorized")))
                .contains("authorization is unauthorized fails and decides")
                .doesNotContain("the rule does not fire");
    }

    @Test
    void each_alternative_counts() {
        RuleCoverage coverage = with(
                "stage: complaint, authorization: unauthorized",
                "stage: complaint, authorization: authorized",
                "stage: planned, authorization: unauthorized");

        assertThat(missing(coverage)).containsExactly("stage is refused and decides");
        assertThat(coverage.conditionsCovered()).isEqualTo(1);
        assertThat(coverage.complete()).isFalse();
    }

    @Test
    void what_no_situation_reaches_is_not_missing() {
        TinyPack always = TinyPack.of(rule("TT-001", "DeviceDeployment( )", "conclude.step( \"read-code\" );"))
                .plus(
                        "scenarios/a.yaml",
                        "scenario: a\npack: zz-tiny\nsituation: {type: device-deployment}\nexpect: {enforcers: []}\n");

        assertThat(RuleCoverage.of(always).complete()).isTrue();
    }
}
