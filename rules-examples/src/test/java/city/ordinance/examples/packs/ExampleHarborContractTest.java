package city.ordinance.examples.packs;

import city.ordinance.Packs;
import city.ordinance.dsl.testkit.RulePackContract;
import city.ordinance.spi.RulePack;

class ExampleHarborContractTest implements RulePackContract {
    @Override
    public RulePack rulePack() {
        return Packs.inResources(ExampleHarbor.class, "packs/zz-example-harbor");
    }
}
