package city.ordinance.examples.embed;

import city.ordinance.Rulebook;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that a Spring or Spring Boot app needs. */
@Configuration
class OrdinanceConfiguration {
    @Bean
    Rulebook rulebook() {
        return Rulebook.load("us-mo-ofallon");
    }

    @Bean
    IntakeDesk intakeDesk(Rulebook rulebook, Clock clock) {
        return new IntakeDesk(rulebook, clock);
    }
}
