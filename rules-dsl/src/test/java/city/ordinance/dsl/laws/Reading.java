package city.ordinance.dsl.laws;

import static city.ordinance.assessment.AnswerState.NOT_SPECIFIED;
import static city.ordinance.assessment.AnswerState.SILENT;
import static city.ordinance.assessment.AnswerState.SPECIFIED;

import city.ordinance.assessment.AnswerState;
import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Authorization;
import city.ordinance.situation.DeviceDeployment.Operator;
import city.ordinance.situation.DeviceDeployment.Order;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The table of the agreed reading, written down a second time and without looking at the rules: what must come out at a
 * point. Claims are named where the table names them.
 */
final class Reading {
    /** Stands where the table names no claim: some claim must be cited, whichever. */
    static final Set<String> ANY = Set.of("any");

    private final Map<String, Concluded> conclusions = new TreeMap<>();
    private final Map<String, Said> topics = new TreeMap<>();

    /** A conclusion of the table. */
    record Concluded(Set<String> claims, boolean interpreted) {}

    /** A topic of the table. */
    record Said(AnswerState state, Set<String> claims) {}

    private Reading() {
        topics.put("law-effective-date", new Said(SILENT, ANY));
    }

    Map<String, Concluded> conclusions() {
        return conclusions;
    }

    Map<String, Said> topics() {
        return topics;
    }

    static Reading of(Record situation) {
        return situation instanceof DeviceDeployment device ? of(device) : of((AccessRequest) situation);
    }

    static Reading of(DeviceDeployment device) {
        Reading reading = new Reading();
        switch (device.stage()) {
            case COMPLAINT -> reading.complaint(device);
            case PLANNED -> reading.plannedDevice();
            case ORDER_RECEIVED -> reading.orderReceived(device);
            case REFUSED -> reading.refused();
        }
        return reading;
    }

    private void complaint(DeviceDeployment device) {
        conclude("enforcers/code-enforcement", "P10a", "P10d");
        conclude("enforcers/city-attorney", "P10b", "P10d");
        conclude("enforcers/police", "P10c", "P10d");
        if (device.authorization() == Authorization.UNAUTHORIZED) {
            sanctions();
            answer("permit-requirement", SILENT, "A3");
        }
        deviceRoutes();
        conclude("steps/submit-complaint", "P11");
        conclude("steps/confirm-sections", "P5");
        answer("fine", NOT_SPECIFIED, "P3", "P6", "F3a");
        escalation(device);
        answer("appeal-deadline", NOT_SPECIFIED, "P12");
        answer("complaint-contact", SILENT, "P11", "S1");
        if (device.operator() == Operator.CITY_DEPARTMENT) {
            conclude("steps/consult-policies", "F1a", "K2a");
            topics.put("enforcement-against-city", new Said(SILENT, ANY));
        }
    }

    private void sanctions() {
        conclude("sanctions/disable-order", "P9a", "P9e");
        conclude("sanctions/cease-and-desist", "P9b", "P9e");
        conclude("sanctions/seizure", "P9c", "P9e");
        conclude("sanctions/injunction", "P9d", "P9e");
        conclude("sanctions/removal-order", "F3b", "F3e");
        conclude("sanctions/civil-penalty", "F3c", "F3e");
        conclude("sanctions/court-action", "F3d", "F3e");
    }

    private void plannedDevice() {
        conclude("steps/check-permits", "A3");
        conclude("steps/consult-code", "F1b");
        answer("permit-requirement", SILENT, "A3");
        answer("form", SPECIFIED, "A1");
    }

    private void orderReceived(DeviceDeployment device) {
        deviceRoutes();
        conclude("steps/confirm-sections", "P5");
        answer("appeal-deadline", NOT_SPECIFIED, "P12");
        escalation(device);
        topics.put("stay-pending-appeal", new Said(SILENT, ANY));
        if (device.order() == Order.CIVIL_PENALTY) {
            answer("fine", NOT_SPECIFIED, "P3", "P6", "F3a");
        }
        if (device.order() == Order.SEIZURE) {
            topics.put("device-return", new Said(SILENT, ANY));
        }
    }

    private void refused() {
        deviceRoutes();
        conclude("steps/confirm-sections", "P5");
        answer("appeal-deadline", NOT_SPECIFIED, "P12");
        answer("permit-requirement", SILENT, "A3");
        answer("form", SPECIFIED, "A1");
    }

    private void deviceRoutes() {
        conclude("reviewRoutes/administrative-appeal", "P13a");
        conclude("reviewRoutes/judicial-review", "P13b");
    }

    private void escalation(DeviceDeployment device) {
        String ofOccurrence = switch (device.occurrence()) {
            case FIRST -> "P8a";
            case REPEAT -> "P8b";
            case CONTINUING -> "P8c";
        };
        answer("escalation", NOT_SPECIFIED, "P4", ofOccurrence);
    }

    static Reading of(AccessRequest request) {
        Reading reading = new Reading();
        reading.conclude("steps/keep-records", "H4");
        switch (request.stage()) {
            case PLANNED -> reading.plannedRequest(request);
            case SUBMITTED -> reading.topics.put("response-time", new Said(SILENT, ANY));
            case NO_RESPONSE -> {
                reading.conclude("steps/contact-department", "K2b");
                reading.topics.put("response-time", new Said(SILENT, ANY));
            }
            case NOT_HELD -> reading.conclude("steps/contact-department", "K2b");
            case DENIED -> reading.denied(false);
            case PARTLY_DENIED -> reading.denied(true);
            case GRANTED -> {}
        }
        return reading;
    }

    private void plannedRequest(AccessRequest request) {
        conclude("steps/identify-department", "H1");
        conclude("steps/submit-records-request", "H2a", "H2b", "F2a");
        if (request.target() == AccessRequest.Target.API) {
            conclude("steps/check-api-policy", "F2b");
        }
        missing(request.citesDates(), "steps/add-dates");
        missing(request.citesLocations(), "steps/add-locations");
        missing(request.citesDataTypes(), "steps/add-data-types");
        answer("form", SPECIFIED, "A2", "F2c");
        topics.put("response-time", new Said(SILENT, ANY));
        topics.put("fees", new Said(SILENT, ANY));
    }

    private void missing(AccessRequest.Citation particular, String step) {
        if (particular == AccessRequest.Citation.MISSING) {
            conclude(step, "H2b");
        }
    }

    private void denied(boolean inPart) {
        conclude(inPart, "reviewRoutes/administrative-appeal", "P13a", "H3a");
        conclude(inPart, "reviewRoutes/judicial-review", "P13b", "H3b");
        conclude(inPart, "steps/follow-appeal-route", "H3a");
        conclude(inPart, "steps/petition-for-review", "H3b");
        conclude(inPart, "steps/contact-department", "K2b");
        answer("appeal-deadline", NOT_SPECIFIED, "P12", "H3c");
    }

    private void conclude(String id, String... claims) {
        conclude(false, id, claims);
    }

    private void conclude(boolean interpreted, String id, String... claims) {
        conclusions.put(id, new Concluded(Set.of(claims), interpreted));
    }

    private void answer(String topic, AnswerState state, String... claims) {
        topics.put(topic, new Said(state, Set.of(claims)));
    }
}
