package city.ordinance.bench;

import city.ordinance.situation.SituationType;
import city.ordinance.spi.SituationTypeProvider;
import java.util.List;

/** Offers the synthetic situation type. */
public final class SyntheticTypes implements SituationTypeProvider {
    /** For the service loader. */
    public SyntheticTypes() {}

    @Override
    public List<SituationType<?>> situationTypes() {
        return List.of(Synthetic.TYPE);
    }
}
