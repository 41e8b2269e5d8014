package city.ordinance.dsl.explain;

import city.ordinance.Packs;
import city.ordinance.dsl.packs.ShippedPacks;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.List;

/** The spaces over which the laws are checked. */
final class Spaces {
    static final RulePack OFALLON = Packs.inResources(ShippedPacks.class, "packs/us-mo-ofallon");
    static final RulePack LAWTON = Packs.inResources(Spaces.class, "law-packs/us-xx-lawton");
    static final AsOf DAY = AsOf.day(LocalDate.of(2026, 6, 1));

    private static final List<String> DEVICE = List.of("stage", "authorization", "operator", "occurrence", "order");
    private static final List<String> OFALLON_DEVICE =
            List.of("stage", "authorization", "operator", "occurrence", "order", "site");
    private static final List<String> ACCESS =
            List.of("target", "stage", "cites-dates", "cites-locations", "cites-data-types");

    private Spaces() {}

    static LawSpace ofallonDevices() {
        return new LawSpace(OFALLON, DeviceDeployment.TYPE.code(), OFALLON_DEVICE);
    }

    static LawSpace ofallonRequests() {
        return new LawSpace(OFALLON, AccessRequest.TYPE.code(), ACCESS);
    }

    static LawSpace lawton() {
        return new LawSpace(LAWTON, DeviceDeployment.TYPE.code(), DEVICE);
    }
}
