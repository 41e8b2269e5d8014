package city.ordinance.dsl.laws;

import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.AccessRequest.Target;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Order;
import city.ordinance.situation.DeviceDeployment.Stage;
import java.util.Set;

/** The table of the agreed reading of Missouri's law, written down a second time and without looking at the rules. */
final class StateLaw {
    static final Set<Order> ORDERS_OF_AN_OFFICER = Set.of(Order.DISABLE, Order.REMOVE, Order.CEASE_AND_DESIST);

    private static final String THREE_DAYS =
            "{\"kind\":\"period\",\"length\":3,\"unit\":\"business-days\",\"atMost\":true,\"from\":\"%s\",\"includesEventDay\":false}";
    private static final String NINETY = "{\"kind\":\"period\",\"length\":90,\"unit\":\"days\"}";
    private static final String HUNDRED_FIFTY = "{\"kind\":\"period\",\"length\":150,\"unit\":\"days\"}";

    private StateLaw() {}

    static Row of(Record situation) {
        return situation instanceof DeviceDeployment device ? of(device) : of((AccessRequest) situation);
    }

    private static Row of(AccessRequest request) {
        Row row = new Row();
        switch (request.stage()) {
            case PLANNED -> planned(row);
            case SUBMITTED -> {
                replyAndFees(row);
                payment(row, request);
            }
            case NO_RESPONSE -> unanswered(row, request);
            case DENIED -> denied(row);
            case PARTLY_DENIED -> {
                denied(row);
                row.conclude("steps/ask-for-description", "SL-X1", "SL-X2");
                fees(row);
                payment(row, request);
            }
            case NOT_HELD -> row.conclude("steps/identify-custodian", "SL-A2", "SL-B2");
            case GRANTED -> {
                fees(row);
                payment(row, request);
            }
            case DENIED_ON_APPEAL -> {}
        }
        if (request.target() == Target.API) {
            row.doubt("api-is-record", "");
        }
        return row;
    }

    private static void planned(Row row) {
        row.conclude("steps/identify-custodian", "SL-A1", "SL-A2");
        row.conclude("steps/submit-records-request", "SL-A3");
        row.conclude("steps/ask-for-estimate", "SL-C4");
        row.conclude("steps/ask-for-format", "SL-D5", "SL-E1");
        replyAndFees(row);
        row.value("form", "{\"kind\":\"text\",\"text\":\"a form may be offered and cannot be required.\"}", "SL-A4");
    }

    private static void unanswered(Row row, AccessRequest request) {
        if (request.businessDaysWaiting() > 3) {
            row.conclude("enforcers/attorney-general", "SL-D2", "SL-R1");
            row.conclude("enforcers/prosecuting-attorney", "SL-D2", "SL-R1");
            row.conclude("sanctions/sunshine-civil-penalty", "SL-D2", "SL-R5");
            row.conclude("reviewRoutes/judicial-review", "SL-D2", "SL-R1", "SL-R2");
        }
        row.conclude("steps/ask-for-reason", "SL-D3");
        row.doubt("delay-against-law", "enforcers/", "sanctions/");
        replyAndFees(row);
        payment(row, request);
        row.silent("deemed-denial", "SL-N1");
    }

    private static void denied(Row row) {
        row.conclude("enforcers/attorney-general", "SL-R1");
        row.conclude("enforcers/prosecuting-attorney", "SL-R1");
        row.conclude("sanctions/sunshine-civil-penalty", "SL-R5");
        row.conclude("reviewRoutes/judicial-review", "SL-R1", "SL-R2");
        row.conclude("steps/ask-for-grounds", "SL-G1");
        row.doubt("closed-against-law", "enforcers/", "sanctions/");
        row.value("grounds-time", THREE_DAYS.formatted("receipt of the request for the statement"), "SL-G2");
        row.silent("administrative-appeal-route", "SL-N2");
    }

    private static void replyAndFees(Row row) {
        row.value(
                "response-time", THREE_DAYS.formatted("receipt by the custodian"), "SL-D1", "SL-D2", "SL-D3", "SL-D4");
        fees(row);
    }

    private static void fees(Row row) {
        row.value("fees", LayerValues.of("state-fees"), "SL-C1", "SL-C2", "SL-C3", "SL-C5", "SL-C6");
    }

    private static void payment(Row row, AccessRequest request) {
        row.conclude("steps/pay-in-time", "SL-C7", "SL-C8");
        String time = request.feesAsked() > 1000 ? HUNDRED_FIFTY : NINETY;
        row.value("payment-time", time, "SL-C8", "SL-C9", "SL-C10");
    }

    private static Row of(DeviceDeployment device) {
        Row row = new Row();
        if (device.stage() == Stage.COMPLAINT) {
            row.value("fine", LayerValues.of("state-fines"), "ST-M2", "ST-M3", "ST-M4", "ST-M5", "ST-M6");
            row.doubt("ordinance-violation", "");
        } else if (device.stage() == Stage.REFUSED || ORDERS_OF_AN_OFFICER.contains(device.order())) {
            row.conclude("reviewRoutes/administrative-appeal", "ST-P1");
            row.conclude("reviewRoutes/judicial-review", "ST-J1", "ST-J2");
            row.conclude("steps/file-notice-of-appeal", "ST-P5");
            row.value("appeal-deadline", LayerValues.of("state-times-to-appeal"), "ST-P4", "ST-J3");
            row.value("stay-pending-appeal", LayerValues.of("state-stay"), "ST-P7", "ST-P8", "ST-P9", "ST-J5", "ST-J6");
            row.doubt("zoning-decision", "");
        }
        return row;
    }
}
