package city.ordinance.dsl.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.drools.io.ByteArrayResource;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/**
 * A fault of the engine (apache/incubator-kie issue 7115) that shows why one KieBase holds one pack and why the dialect
 * nests no conditions: a rule of one package silently stops firing because of a rule of another. When this test fails,
 * the engine has mended it.
 */
class EngineFaultTest {
    private static final String ONE = """
            package one;
            import java.lang.Integer;
            rule "a number and no text" when exists( Integer( ) and not String( ) ) then end
            """;

    private static final String OTHER = """
            package other;
            import java.lang.Integer;
            rule "a number and a truth value" when exists( Integer( ) and Boolean( ) ) then end
            """;

    @Test
    void each_package_alone_fires_its_rule() {
        assertThat(fired(List.of(ONE), 1)).containsExactly("a number and no text");
        assertThat(fired(List.of(OTHER), 1, true)).containsExactly("a number and a truth value");
    }

    @Test
    void beside_the_other_package_a_rule_silently_stops_firing() {
        assertThat(fired(List.of(ONE, OTHER), 1)).isEmpty();
    }

    private static List<String> fired(List<String> packages, Object... facts) {
        KieSession session = compile(packages).newKieSession();
        List<String> fired = new ArrayList<>();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        List.of(facts).forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        return fired;
    }

    private static KieBase compile(List<String> packages) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        packages.forEach(text -> builder.add(new ByteArrayResource(text.getBytes()), ResourceType.DRL));
        assertThat(builder.getErrors()).isEmpty();
        return builder.newKieBase();
    }
}
