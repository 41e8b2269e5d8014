package city.ordinance.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Rulebook;
import city.ordinance.situation.DeviceDeployment.Authorization;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class EmbeddingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void works_in_plain_java() {
        IntakeDesk desk = new IntakeDesk(Rulebook.load("us-mo-ofallon"), CLOCK);
        assertThat(desk.fine(Optional.of(Authorization.UNAUTHORIZED)))
                .contains("does not specify a fine")
                .contains("does not mean that there is none");
        assertThat(desk.nextQuestion(Optional.empty()))
                .hasValue("Is the deployment authorized, as far as you can say?");
        assertThat(desk.nextQuestion(Optional.of(Authorization.AUTHORIZED)))
                .isNotEqualTo(desk.nextQuestion(Optional.empty()));
    }

    @Test
    void works_in_a_spring_context() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Clock.class, () -> CLOCK);
            context.register(OrdinanceConfiguration.class);
            context.refresh();
            IntakeDesk desk = context.getBean(IntakeDesk.class);
            assertThat(desk.complaint(Optional.empty()).asOf()).isEqualTo("2026-06-01");
            assertThat(context.getBean(Rulebook.class)).isSameAs(context.getBean(Rulebook.class));
        }
    }
}
