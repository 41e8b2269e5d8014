package city.ordinance.examples.packs;

import city.ordinance.Packs;
import city.ordinance.spi.RulePack;
import city.ordinance.spi.RulePackProvider;
import java.util.List;

/**
 * Offers the fictional pack of Example Harbor, about sensors.
 *
 * <p>A fictional pack is offered like any other, so that every command and test has one at hand, and is marked so that
 * nobody takes it for law: its id begins with {@code zz-}, its country is {@code ZZ}, which is assigned to no country,
 * its title and its source's title begin with "Fictional", and every answer carries its notice {@code fictional}. A
 * test holds every installed pack to that.
 */
public final class ExampleHarbor implements RulePackProvider {
    /** For the service loader. */
    public ExampleHarbor() {}

    @Override
    public List<RulePack> rulePacks() {
        return List.of(Packs.inResources(ExampleHarbor.class, "packs/zz-example-harbor"));
    }
}
