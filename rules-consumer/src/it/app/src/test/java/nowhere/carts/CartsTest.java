package nowhere.carts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.dsl.testkit.RulePackContract;
import city.ordinance.dsl.testkit.jqwik.OfType;
import city.ordinance.dsl.testkit.jqwik.SituationDomain;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class CartsTest implements RulePackContract {
    private static final Rulebook CARTS = Rulebook.load("carts");

    @Override
    public RulePack rulePack() {
        return Packs.find("carts");
    }

    /** A situation of the test kit beside an arbitrary of this project, and beside what jqwik has of its own. */
    @Property(tries = 50)
    @Domain(SituationDomain.class)
    void a_cart_on_a_private_lot_is_never_ordered_to_move(
            @ForAll @OfType(FoodCart.class) Description cart, @ForAll("days") LocalDate day, @ForAll boolean known) {
        Assessment answer = CARTS.assess(cart, AsOf.day(day));
        boolean ordered = answer.sanctions().stream().anyMatch(one -> one.code().equals("move-along"));
        if (cart.given().getOrDefault("place", "").equals("private-lot")) {
            assertFalse(ordered);
        }
        assertEquals("silent", answer.topic("fee").state().code());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(1, 28).map(day -> LocalDate.of(2026, 6, day));
    }

    /** The build has compiled the pack, so that its first answer comes soon. */
    @Test
    void the_pack_is_compiled() {
        assertTrue(rulePack().compiled().isPresent());
    }
}
