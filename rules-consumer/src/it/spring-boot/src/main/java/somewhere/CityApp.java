package somewhere;

import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.spi.RulePack;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** An app for several cities. A pack that cannot be used stops it at its start. */
@SpringBootApplication
public class CityApp {
    public static void main(String[] args) {
        SpringApplication.run(CityApp.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    Cities cities() {
        Map<String, Rulebook> byId = new HashMap<>();
        Packs.installed().stream().map(RulePack::id).forEach(id -> byId.put(id, Rulebook.load(id)));
        return new Cities(Map.copyOf(byId));
    }

    /** The rulebooks by id: a type of its own, for a bean that is a map would be filled with all beans of that type. */
    record Cities(Map<String, Rulebook> byId) {
        List<String> ids() {
            return byId.keySet().stream().sorted().toList();
        }

        /** The rulebook with this id; of one that there is not, the library says so. */
        Rulebook get(String id) {
            Rulebook known = byId.get(id);
            return known != null ? known : Rulebook.load(id);
        }
    }
}
