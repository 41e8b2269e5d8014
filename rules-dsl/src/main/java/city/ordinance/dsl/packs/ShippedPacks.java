package city.ordinance.dsl.packs;

import city.ordinance.Packs;
import city.ordinance.spi.RulePack;
import city.ordinance.spi.RulePackProvider;
import java.util.List;
import java.util.stream.Stream;

/** Offers the packs in this jar. */
public final class ShippedPacks implements RulePackProvider {
    /** For the service loader. */
    public ShippedPacks() {}

    @Override
    public List<RulePack> rulePacks() {
        return Stream.of("us-mo-ofallon", "us-mo-ofallon-code", "us-mo")
                .map(id -> Packs.inResources(ShippedPacks.class, "packs/" + id))
                .toList();
    }
}
