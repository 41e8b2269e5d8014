package city.ordinance.dsl.packs;

import city.ordinance.Packs;
import city.ordinance.dsl.testkit.RulePackContract;
import city.ordinance.spi.RulePack;

class ExampleHarborContractTest implements RulePackContract {
    @Override
    public RulePack rulePack() {
        return Packs.inResources(ShippedPacks.class, "packs/zz-example-harbor");
    }
}
