package city.ordinance.dsl.packs;

import city.ordinance.Packs;
import city.ordinance.spi.RulePack;
import city.ordinance.spi.RulePackProvider;
import java.util.List;

/**
 * Offers the packs in this jar whose situation types come with the library.
 *
 * <p>One of them, {@code zz-example-harbor}, is fictional, as is the pack of
 * {@link city.ordinance.dsl.packs.noise.ExampleValley}. A fictional pack is offered like any other, so that every
 * command and test has one at hand, and is marked so that nobody takes it for law: its id begins with {@code zz-}, its
 * country is {@code ZZ}, which is assigned to no country, its title and its source's title begin with "Fictional", and
 * every answer carries its notice {@code fictional}. A test holds every installed pack to that.
 */
public final class ShippedPacks implements RulePackProvider {
    private static final List<String> IDS =
            List.of("us-mo-ofallon", "us-mo-ofallon-code", "us-mo", "zz-example-harbor");

    /** For the service loader. */
    public ShippedPacks() {}

    @Override
    public List<RulePack> rulePacks() {
        return IDS.stream()
                .map(id -> Packs.inResources(ShippedPacks.class, "packs/" + id))
                .toList();
    }
}
