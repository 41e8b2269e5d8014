package city.ordinance.examples.measured;

import city.ordinance.situation.SituationType;
import city.ordinance.spi.SituationTypeProvider;
import java.util.List;

/** Offers the situation type with measured facts that only tests know. */
public final class SoundChecks implements SituationTypeProvider {

    @Override
    public List<SituationType<?>> situationTypes() {
        return List.of(SoundCheck.TYPE);
    }
}
