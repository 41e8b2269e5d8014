package city.ordinance.dsl.measured;

import city.ordinance.situation.SituationType;
import city.ordinance.spi.SituationTypeProvider;
import java.util.List;

/** Offers the situation type with measured facts that only tests know. */
public final class SoundReadings implements SituationTypeProvider {

    @Override
    public List<SituationType<?>> situationTypes() {
        return List.of(SoundReading.TYPE);
    }
}
