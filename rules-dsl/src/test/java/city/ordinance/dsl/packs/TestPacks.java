package city.ordinance.dsl.packs;

import city.ordinance.Packs;
import city.ordinance.spi.RulePack;
import city.ordinance.spi.RulePackProvider;
import java.nio.file.Path;
import java.util.List;

/** Further packs for these tests: that of Example Harbor, from where the examples have it, and one about sound. */
public final class TestPacks implements RulePackProvider {
    @Override
    public List<RulePack> rulePacks() {
        return List.of(
                Packs.inFolder(Path.of("../rules-examples/src/main/resources/packs/zz-example-harbor")),
                Packs.inResources(TestPacks.class, "measured-packs/zz-example-sound"));
    }
}
