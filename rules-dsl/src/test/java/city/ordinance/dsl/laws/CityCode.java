package city.ordinance.dsl.laws;

import static city.ordinance.dsl.laws.StateLaw.ORDERS_OF_AN_OFFICER;

import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Authorization;
import city.ordinance.situation.DeviceDeployment.Site;
import city.ordinance.situation.DeviceDeployment.Stage;

/** The table of the agreed reading of O'Fallon's code, written down a second time and without looking at the rules. */
final class CityCode {
    private static final String AT_MOST_500 = "{\"kind\":\"money\",\"currency\":\"USD\",\"atMost\":\"500.00\"}";

    private CityCode() {}

    static Row of(Record situation) {
        DeviceDeployment device = (DeviceDeployment) situation;
        Row row = new Row();
        if (device.stage() == Stage.COMPLAINT && device.authorization() == Authorization.UNAUTHORIZED) {
            row.conclude("enforcers/building-official", "OC-B1", "OC-B2");
            row.doubt("real-property", "enforcers/");
            penalty(row);
            row.value("fine", LayerValues.of("code-fines"), "OC-G2", "OC-G4", "OC-B3", "OC-B4");
            row.doubt("unlawful-under-code", "sanctions/", "answers/");
        } else if (ORDERS_OF_AN_OFFICER.contains(device.order())) {
            penalty(row);
            row.doubt("order-not-followed", "sanctions/");
            row.value("fine", AT_MOST_500, "OC-G2", "OC-G4");
            row.doubt("unlawful-under-code", "sanctions/", "answers/");
        } else if (device.stage() == Stage.PLANNED) {
            permit(row, device.site() == Site.PUBLIC_RIGHT_OF_WAY);
            row.doubt("alters-property", "answers/");
        }
        return row;
    }

    private static void penalty(Row row) {
        row.conclude("sanctions/ordinance-fine", "OC-G1", "OC-G2");
        row.conclude("sanctions/imprisonment", "OC-G1", "OC-G3");
        row.doubt("confinement", "sanctions/imprisonment");
    }

    private static void permit(Row row, boolean rightOfWay) {
        String value = LayerValues.of("code-permit");
        if (rightOfWay) {
            row.value("permit-requirement", value, "OC-B1", "OD-X1", "OD-X8");
        } else {
            row.value("permit-requirement", value, "OC-B1");
        }
    }
}
