package city.ordinance.installed;

import city.ordinance.situation.Label;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.SituationTypeProvider;
import java.util.List;

/** A situation type that only the class loader of an app sees. */
@Label("a ferry")
public record Ferry(Load load) {

    public enum Load {
        LIGHT,
        HEAVY
    }

    /** Offers the type. */
    public static final class Types implements SituationTypeProvider {
        @Override
        public List<SituationType<?>> situationTypes() {
            return List.of(SituationType.of(Ferry.class).build());
        }
    }
}
