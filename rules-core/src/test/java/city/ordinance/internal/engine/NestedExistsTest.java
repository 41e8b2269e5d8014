package city.ordinance.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.internal.dialect.DialectReader;
import city.ordinance.internal.pack.PackReader;
import city.ordinance.noise.NoisePack;
import city.ordinance.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Why each pack has a KieBase of its own, and why the dialect has no nested conditions (apache/incubator-kie issue
 * 7115). When the first test fails, the engine was mended: look again at both decisions.
 */
class NestedExistsTest {
    private static final String NESTED_NOT = """
            package one;
            rule "A and no B" when exists( String( this == "a" ) and not String( this == "b" ) ) then end
            """;
    private static final String NESTED_AND = """
            package two;
            rule "A and C" when exists( String( this == "a" ) and String( this == "c" ) ) then end
            """;
    private static final String FLAT = """
            package one;
            rule "A and no B" when exists String( this == "a" ) not String( this == "b" ) then end
            """;

    @Test
    void a_nested_exists_silently_stops_firing_beside_that_of_another_package() {
        assertThat(fired(NESTED_NOT)).containsExactly("A and no B");
        assertThat(fired(NESTED_NOT, NESTED_AND))
                .as("fired, with only \"a\" there")
                .isEmpty();
    }

    @Test
    void flat_patterns_fire_whatever_stands_beside_them() {
        assertThat(fired(FLAT)).containsExactly("A and no B");
        assertThat(fired(FLAT, NESTED_AND)).containsExactly("A and no B");
    }

    @Test
    void the_dialect_refuses_the_nested_form() {
        String nested = NoisePack.whole()
                .contents()
                .get("later.drl")
                .replace(
                        "NoiseReport( stage == Stage.OPEN )",
                        "exists( NoiseReport( stage == Stage.OPEN ) and not NoiseReport( stage == Stage.CLOSED ) )");
        assertThat(DialectReader.read(PackReader.read(NoisePack.whole()), Map.of("later.drl", nested))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("dsl-nested-element");
    }

    private static TreeSet<String> fired(String... files) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : files) {
            texts.put("file-" + texts.size() + ".drl", file);
        }
        List<Problem> problems = new ArrayList<>();
        KieBase kieBase = RuleCompiler.compile(texts, problems).orElseThrow(() -> new AssertionError(problems));
        TreeSet<String> fired = new TreeSet<>();
        KieSession session = kieBase.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    fired.add(event.getMatch().getRule().getName());
                }
            });
            session.insert("a");
            session.fireAllRules(100);
        } finally {
            session.dispose();
        }
        return fired;
    }
}
