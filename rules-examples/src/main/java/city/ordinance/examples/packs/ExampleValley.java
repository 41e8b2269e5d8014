package city.ordinance.examples.packs;

import city.ordinance.Packs;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import city.ordinance.spi.RulePackProvider;
import city.ordinance.spi.SituationTypeProvider;
import java.util.List;

/**
 * Offers the situation type of noise complaints, and the fictional pack of Example Valley about it.
 *
 * <p>A city app registers such a class in two files under {@code META-INF/services}, one for each interface.
 */
public final class ExampleValley implements SituationTypeProvider, RulePackProvider {
    /** For the service loader. */
    public ExampleValley() {}

    @Override
    public List<SituationType<?>> situationTypes() {
        return List.of(NoiseComplaint.TYPE);
    }

    @Override
    public List<RulePack> rulePacks() {
        return List.of(Packs.inResources(ExampleValley.class, "packs/zz-example-valley-noise"));
    }
}
