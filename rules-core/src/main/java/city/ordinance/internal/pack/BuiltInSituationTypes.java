package city.ordinance.internal.pack;

import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.SituationTypeProvider;
import java.util.List;

/** Offers the situation types that come with the library. */
public final class BuiltInSituationTypes implements SituationTypeProvider {
    /** For the service loader. */
    public BuiltInSituationTypes() {}

    @Override
    public List<SituationType<?>> situationTypes() {
        return List.of(DeviceDeployment.TYPE, AccessRequest.TYPE);
    }
}
