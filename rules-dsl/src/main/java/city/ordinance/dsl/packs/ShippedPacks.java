package city.ordinance.dsl.packs;

import city.ordinance.Packs;
import city.ordinance.spi.RulePack;
import city.ordinance.spi.RulePackProvider;
import java.util.List;

/** Offers the packs in this jar. */
public final class ShippedPacks implements RulePackProvider {
    /** For the service loader. */
    public ShippedPacks() {}

    @Override
    public List<RulePack> rulePacks() {
        return List.of(Packs.inResources(ShippedPacks.class, "packs/us-mo-ofallon"));
    }
}
