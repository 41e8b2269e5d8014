package city.ordinance.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.ordinance.Problem;
import city.ordinance.RulePackException;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.noise.NoiseReport.Color;
import city.ordinance.noise.NoiseReport.Hour;
import city.ordinance.noise.NoiseReport.Permit;
import city.ordinance.noise.NoiseReport.Source;
import city.ordinance.noise.NoiseReport.Stage;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleEngineTest {
    private static final String LATER = NoisePack.whole().contents().get("later.drl");
    private static final NoiseReport OPEN = new NoiseReport(Stage.OPEN, Source.DOG, Hour.NIGHT, Permit.NONE, Color.RED);

    @Test
    void a_decision_names_the_rules_that_fired_and_what_each_concluded() {
        RuleEngine engine = RuleEngine.compile(Map.of("later.drl", LATER));
        assertThat(engine.rules()).isEqualTo(1);
        Decision decision = engine.decide(OPEN);
        assertThat(decision.fired()).containsExactly("QV-REVIEW-010: there is an appeal");
        assertThat(decision.effects())
                .containsExactly(new Effect(
                        "QV-REVIEW-010: there is an appeal",
                        new Consequence.Concludes(new ConclusionId(ConclusionKind.REVIEW_ROUTE, "appeal"))));
    }

    @Test
    void one_decision_leaves_nothing_for_the_next() {
        RuleEngine engine = RuleEngine.compile(Map.of("later.drl", LATER));
        NoiseReport closed = new NoiseReport(Stage.CLOSED, Source.DOG, Hour.NIGHT, Permit.NONE, Color.RED);
        assertThat(engine.decide(closed).fired()).isEmpty();
        assertThat(engine.decide(OPEN)).isEqualTo(engine.decide(OPEN));
        assertThat(engine.decide(closed).effects()).isEmpty();
    }

    @Test
    void what_the_compiler_refuses_is_a_problem_with_file_and_line() {
        String broken = LATER.replace("conclude.reviewRoute( \"appeal\" );", "conclude.reviewRute( \"appeal\" );");
        RulePackException refused =
                catchThrowableOfType(RulePackException.class, () -> RuleEngine.compile(Map.of("later.drl", broken)));
        Problem problem = refused.problems().get(0);
        assertThat(problem.code()).isEqualTo("dsl-compile");
        assertThat(problem.where()).matches("later\\.drl:\\d+:1");
        assertThat(problem.message()).startsWith("The rule compiler refuses this: ");
    }

    @Test
    void the_version_of_the_engine_is_known() {
        assertThat(RuleEngine.version()).startsWith("10.");
    }
}
