package city.ordinance.noise;

import city.ordinance.situation.SituationType;
import city.ordinance.spi.SituationTypeProvider;
import java.util.List;

/** Offers the situation types that only tests know. */
public final class NoiseTypes implements SituationTypeProvider {

    @Override
    public List<SituationType<?>> situationTypes() {
        return List.of(NoiseReport.TYPE, BoatReport.TYPE, SoundReport.TYPE);
    }
}
