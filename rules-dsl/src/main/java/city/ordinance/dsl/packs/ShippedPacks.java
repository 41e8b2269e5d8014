package city.ordinance.dsl.packs;

import city.ordinance.spi.RulePack;
import city.ordinance.spi.RulePackProvider;
import java.util.List;

/** Offers the packs in this jar. */
public final class ShippedPacks implements RulePackProvider {
    private static final List<String> IDS = List.of("us-mo-ofallon");

    /** For the service loader. */
    public ShippedPacks() {}

    @Override
    public List<RulePack> rulePacks() {
        return IDS.stream()
                .map(id -> RulePack.ofResources(ShippedPacks.class, "packs/" + id))
                .toList();
    }
}
