package city.ordinance.examples.mains;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Asks;
import city.ordinance.situation.Label;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.SituationTypeProvider;
import java.time.LocalDate;
import java.util.List;

/** A city app brings its own kind of situation and a tiny pack of its own; the library needs no change. */
public final class OwnSituationType {
    private OwnSituationType() {}

    /** A food cart, in a city that does not exist. */
    @Label("a food cart")
    public record FoodCart(
            @Label("place") @Asks("Where does the cart stand?")
            Place place,

            @Label("permit") @Asks("Is there a permit?") Permit permit) {
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

        static final SituationType<FoodCart> TYPE =
                SituationType.of(FoodCart.class).build();
    }

    /** Tells packs of the type; named in {@code META-INF/services}. */
    public static final class Types implements SituationTypeProvider {
        @Override
        public List<SituationType<?>> situationTypes() {
            return List.of(FoodCart.TYPE);
        }
    }

    /** Runs the example. */
    public static void main(String[] args) {
        Rulebook rules = Rulebook.load(Packs.inResources(OwnSituationType.class, "examples/zz-food-cart"));
        AsOf day = AsOf.day(LocalDate.of(2026, 6, 1));
        Assessment answer = rules.assess(
                FoodCart.TYPE.describe().given(FoodCart.Place.SIDEWALK).build(), day);
        answer.recommendedActions().forEach(action -> System.out.println(action.id() + ": " + action.certainty()));
        System.out.println("fee: " + answer.topic("fee").state().code());
    }
}
