package nowhere.carts;

import city.ordinance.situation.Asks;
import city.ordinance.situation.Label;
import city.ordinance.situation.SituationType;

/** A food cart. */
@Label("a food cart")
public record FoodCart(
        @Label("place") @Asks("Where does the cart stand?") Place place,
        @Label("permit") @Asks("Is there a permit?") Permit permit) {
    public static final SituationType<FoodCart> TYPE =
            SituationType.of(FoodCart.class).build();

    /** Where it stands. */
    public enum Place {
        SIDEWALK,
        PRIVATE_LOT
    }

    /** Whether there is a permit. */
    public enum Permit {
        SHOWN,
        NOT_SHOWN
    }
}
