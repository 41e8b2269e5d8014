package nowhere;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.dsl.packs.UsMoOfallon;
import city.ordinance.json.AssessmentJson;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Authorization;
import city.ordinance.situation.DeviceDeployment.Stage;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import nowhere.carts.FoodCart;

/** Asks a shipped pack, whose answers the build compiled, and the app's own, which the rule engine decides. */
public final class App {
    private static final AsOf DAY = AsOf.day(LocalDate.of(2026, 6, 1));

    private App() {}

    public static void main(String[] args) {
        System.out.println("packs: " + Packs.installed().stream().map(RulePack::id).toList());
        System.out.println("problems: " + Packs.problems());

        Assessment device = Rulebook.load("us-mo-ofallon")
                .assess(
                        DeviceDeployment.describe()
                                .stage(Stage.COMPLAINT)
                                .authorization(Authorization.UNAUTHORIZED)
                                .build(),
                        DAY);
        System.out.println("fine: " + device.topic(UsMoOfallon.Topics.FINE).state().code());

        Assessment cart = Rulebook.load("carts")
                .assess(
                        FoodCart.TYPE.describe().given(FoodCart.Place.SIDEWALK).build(), DAY);
        System.out.println("cart: " + cart.recommendedActions().get(0).id() + ", "
                + cart.topic("fee").state().code());

        System.out.println(AssessmentJson.write(device));
    }
}
