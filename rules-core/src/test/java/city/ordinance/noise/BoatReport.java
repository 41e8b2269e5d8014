package city.ordinance.noise;

import city.ordinance.situation.Label;
import city.ordinance.situation.SituationType;
import java.util.EnumSet;

/** Another small situation type that only tests know: with an order, and with a fact whose code comes after "type". */
@Label("a report of a boat")
public record BoatReport(Speed speed, Wake wake, Owner owner, Order order) {

    public enum Speed {
        SLOW,
        FAST
    }

    public enum Wake {
        SMALL,
        LARGE
    }

    public enum Owner {
        RESIDENT,
        VISITOR,
        CITY
    }

    public enum Order {
        NONE,
        LEAVE
    }

    public static final SituationType<BoatReport> TYPE = define();

    private static SituationType<BoatReport> define() {
        SituationType.Builder<BoatReport> type = SituationType.of(BoatReport.class);
        return type.never(
                        "a resident is told to leave",
                        type.part("owner", EnumSet.of(Owner.RESIDENT)),
                        type.part("order", EnumSet.of(Order.LEAVE)))
                .echoesUnless(Order.NONE)
                .build();
    }
}
