package city.ordinance.dsl.packs;

import city.ordinance.dsl.testkit.RulePackContract;
import city.ordinance.spi.RulePack;

class OfallonContractTest implements RulePackContract {
    @Override
    public RulePack rulePack() {
        return RulePack.ofResources(ShippedPacks.class, "packs/us-mo-ofallon");
    }
}
