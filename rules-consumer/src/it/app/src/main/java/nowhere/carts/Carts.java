package nowhere.carts;

import city.ordinance.Packs;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import city.ordinance.spi.RulePackProvider;
import city.ordinance.spi.SituationTypeProvider;
import java.util.List;

/** Offers the type and its pack: named in META-INF/services for the class path, in module-info.java for the module path. */
public final class Carts implements SituationTypeProvider, RulePackProvider {
    @Override
    public List<SituationType<?>> situationTypes() {
        return List.of(FoodCart.TYPE);
    }

    @Override
    public List<RulePack> rulePacks() {
        return List.of(Packs.inResources(Carts.class, "packs/carts"));
    }
}
