package city.ordinance.spi;

import city.ordinance.situation.SituationType;
import java.util.List;

/** Offers situation types to packs; found through {@link java.util.ServiceLoader}. */
public interface SituationTypeProvider {

    /** The types. */
    List<SituationType<?>> situationTypes();
}
