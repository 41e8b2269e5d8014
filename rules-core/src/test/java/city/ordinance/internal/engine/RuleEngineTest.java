package city.ordinance.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.ordinance.internal.dialect.DialectReader;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.pack.PackReader;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.noise.NoiseReport.Color;
import city.ordinance.noise.NoiseReport.Hour;
import city.ordinance.noise.NoiseReport.Permit;
import city.ordinance.noise.NoiseReport.Source;
import city.ordinance.noise.NoiseReport.Stage;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.problem.RulePackException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RuleEngineTest {
    private static final String LATER = NoisePack.whole().contents().get("later.drl");
    private static final PackInfo PACK = PackReader.read(NoisePack.whole());
    private static final NoiseReport OPEN = new NoiseReport(Stage.OPEN, Source.DOG, Hour.NIGHT, Permit.NONE, Color.RED);

    @Test
    void a_decision_gives_the_places_of_the_rules_that_fired() {
        RuleEngine engine = compile(LATER, read(LATER));
        assertThat(engine.decide(OPEN).stream().mapToObj(read(LATER)::get))
                .extracting(RuleModel::name)
                .containsExactly("QV-REVIEW-010: there is an appeal");
    }

    @Test
    void one_decision_leaves_nothing_for_the_next() {
        RuleEngine engine = compile(LATER, read(LATER));
        NoiseReport closed = new NoiseReport(Stage.CLOSED, Source.DOG, Hour.NIGHT, Permit.NONE, Color.RED);
        assertThat(engine.decide(closed).isEmpty()).isTrue();
        assertThat(engine.decide(OPEN)).isEqualTo(engine.decide(OPEN));
        assertThat(engine.decide(closed).isEmpty()).isTrue();
    }

    @Test
    void what_the_compiler_refuses_is_a_problem_with_file_and_line() {
        String broken = LATER.replace("conclude.reviewRoute( \"appeal\" );", "conclude.reviewRute( \"appeal\" );");
        RulePackException refused = catchThrowableOfType(RulePackException.class, () -> compile(broken, read(LATER)));
        Problem problem = refused.problems().get(0);
        assertThat(problem.code()).isEqualTo("dsl-compile");
        assertThat(problem.where()).matches("later\\.drl:\\d+:1");
        assertThat(problem.message()).startsWith("The rule compiler refuses this: ");
    }

    @Test
    void what_was_compiled_is_held_against_what_was_read() {
        String more = LATER.replaceAll("(?s)^(.*)(rule \"QV-REVIEW-010)(.*)$", "$1$2$3$2b$3");
        String function = LATER + "function int more( ) { return 1; }";
        String otherClaim = LATER.replaceAll("@Cites\\( \"\\w+\" \\)", "@Cites( \"other\" )");
        for (String other : List.of(more, function, otherClaim, LATER.replaceAll("(?s)rule.*", ""))) {
            assertThat(other).isNotEqualTo(LATER);
            assertDiffers(() -> compile(other, read(LATER)));
        }
    }

    @Test
    void what_a_rule_does_is_held_against_what_was_read() {
        String other = LATER.replace("conclude.reviewRoute( \"appeal\" );", "conclude.reviewRoute( \"appeal2\" );");
        RuleEngine engine = compile(other, read(LATER));
        assertDiffers(() -> engine.decide(OPEN));
    }

    @Test
    void an_interrupt_while_rules_are_compiled_changes_nothing_and_is_kept() {
        Thread.currentThread().interrupt();
        RuleEngine engine = compile(LATER, read(LATER));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(engine.decide(OPEN).isEmpty()).isFalse();
    }

    @Test
    void rules_are_compiled_in_any_thread() {
        ClassLoader usual = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertThat(compile(LATER, read(LATER)).decide(OPEN).isEmpty()).isFalse();
        } finally {
            Thread.currentThread().setContextClassLoader(usual);
        }
    }

    private static void assertDiffers(ThrowingCallable work) {
        assertThat(catchThrowableOfType(RulePackException.class, work).problems())
                .extracting(Problem::code)
                .containsExactly("dsl-compiled-differs");
    }

    private static List<RuleModel> read(String text) {
        return DialectReader.read(PACK, Map.of("later.drl", text)).rules();
    }

    private static RuleEngine compile(String text, List<RuleModel> rules) {
        return RuleEngine.compile(Map.of("later.drl", text), rules);
    }

    @Test
    void the_version_of_the_engine_is_known() {
        assertThat(RuleEngine.version()).startsWith("10.");
    }
}
