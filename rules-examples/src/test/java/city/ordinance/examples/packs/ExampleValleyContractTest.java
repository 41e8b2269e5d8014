package city.ordinance.examples.packs;

import city.ordinance.Packs;
import city.ordinance.dsl.testkit.RulePackContract;
import city.ordinance.spi.RulePack;

class ExampleValleyContractTest implements RulePackContract {
    @Override
    public RulePack rulePack() {
        return Packs.inResources(ExampleValley.class, "packs/zz-example-valley-noise");
    }
}
