package city.ordinance.dsl.packs;

import city.ordinance.dsl.testkit.RulePackContract;
import city.ordinance.spi.RulePack;

class ExampleValleyContractTest implements RulePackContract {
    @Override
    public RulePack rulePack() {
        return RulePack.ofResources(ShippedPacks.class, "packs/zz-example-valley-noise");
    }
}
