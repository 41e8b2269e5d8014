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
import city.ordinance.situation.DeviceDeployment.Site;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
    record Concluded(Set<String> claims, Set<String> provisos) {}

    /** A topic of the table. */
    record Said(AnswerState state, Set<String> claims, Set<String> provisos) {}

    private Reading() {
        open("law-effective-date");
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
        boolean unclear = device.operator() == Operator.RESIDENT || device.site() == Site.PRIVATE_PROPERTY;
        if (unclear && (device.stage() == DeviceDeployment.Stage.PLANNED || complaint(device))) {
            reading.answer("private-device", SILENT, "I2", "I3");
        }
        switch (device.stage()) {
            case COMPLAINT -> reading.complaint(device, unclear);
            case PLANNED -> reading.plannedDevice();
            case ORDER_RECEIVED -> reading.orderReceived(device);
            case REFUSED -> reading.refused();
        }
        return reading;
    }

    private static boolean complaint(DeviceDeployment device) {
        return device.stage() == DeviceDeployment.Stage.COMPLAINT;
    }

    private void complaint(DeviceDeployment device, boolean unclear) {
        conclude("enforcers/code-enforcement", "P10a", "P10d");
        conclude("enforcers/city-attorney", "P10b", "P10d");
        conclude("enforcers/police", "P10c", "P10d");
        sanctions(device);
        deviceRoutes();
        conclude("steps/submit-complaint", "P11");
        confirmSections();
        conclude("steps/consult-policies", "F1a", "K2a");
        boolean unauthorized = device.authorization() == Authorization.UNAUTHORIZED;
        fine(unauthorized);
        escalation(device, unauthorized);
        answer("appeal-deadline", NOT_SPECIFIED, "P12");
        answer("complaint-contact", SILENT, "P11", "S1", "F1c");
        if (unauthorized) {
            answer("permit-requirement", SILENT, "A3");
        }
        if (unclear) {
            doubt("private-device", "enforcers/", "sanctions/", "reviewRoutes/");
        }
        if (device.operator() == Operator.CITY_DEPARTMENT) {
            answer("enforcement-against-city", SILENT, "F1c", "K2a");
            doubt("city-itself", "enforcers/", "sanctions/", "reviewRoutes/");
        }
    }

    private void sanctions(DeviceDeployment device) {
        conclude("sanctions/disable-order", "P9a", "P9e");
        conclude("sanctions/cease-and-desist", "P9b", "P9e");
        conclude("sanctions/seizure", "P9c", "P9e");
        conclude("sanctions/injunction", "P9d", "P9e");
        if (device.authorization() == Authorization.UNAUTHORIZED) {
            conclude("sanctions/removal-order", "F3b", "F3e");
            conclude("sanctions/civil-penalty", "F3c", "F3e");
            conclude("sanctions/court-action", "F3d", "F3e");
        } else {
            doubt("authorized-device", "sanctions/");
        }
    }

    private void confirmSections() {
        conclude("steps/confirm-sections", "P5", "P2a", "P2b", "P2c", "P2d");
    }

    private void plannedDevice() {
        conclude("steps/check-permits", "A3");
        conclude("steps/consult-code", "F1b", "P2a", "P2b", "P2c", "P2d");
        conclude("steps/consult-policies", "F1a", "K2a");
        answer("permit-requirement", SILENT, "A3");
        answer("form", SPECIFIED, "A1");
    }

    private void orderReceived(DeviceDeployment device) {
        deviceRoutes();
        confirmSections();
        conclude("steps/contact-department", "K2b");
        answer("appeal-deadline", NOT_SPECIFIED, "P12");
        escalation(device, false);
        fine(false);
        answer("stay-pending-appeal", SILENT, "P12", "P13a", "P13b");
        if (device.order() == Order.SEIZURE) {
            answer("device-return", SILENT, "P9c");
        }
        if (device.order() == Order.INJUNCTION || device.order() == Order.COURT_ACTION) {
            doubt("before-a-court", "reviewRoutes/");
        }
    }

    private void refused() {
        deviceRoutes();
        confirmSections();
        conclude("steps/contact-department", "K2b");
        answer("appeal-deadline", NOT_SPECIFIED, "P12");
        answer("permit-requirement", SILENT, "A3");
        answer("form", SPECIFIED, "A1");
        doubt("permit-refusal", "reviewRoutes/");
    }

    private void deviceRoutes() {
        conclude("reviewRoutes/administrative-appeal", "P13a");
        conclude("reviewRoutes/judicial-review", "P13b");
    }

    private void fine(boolean unauthorizedComplaint) {
        if (unauthorizedComplaint) {
            answer("fine", NOT_SPECIFIED, "P3", "P6", "F3a");
        } else {
            answer("fine", NOT_SPECIFIED, "P3", "P6");
        }
    }

    private void escalation(DeviceDeployment device, boolean unauthorizedComplaint) {
        String ofOccurrence = switch (device.occurrence()) {
            case FIRST -> "P8a";
            case REPEAT -> "P8b";
            case CONTINUING -> "P8c";
        };
        if (unauthorizedComplaint) {
            answer("escalation", NOT_SPECIFIED, "P4", ofOccurrence, "F3a");
        } else {
            answer("escalation", NOT_SPECIFIED, "P4", ofOccurrence);
        }
    }

    static Reading of(AccessRequest request) {
        Reading reading = new Reading();
        reading.conclude("steps/keep-records", "H4");
        if (request.target() == AccessRequest.Target.API) {
            reading.conclude("steps/check-api-policy", "F2b");
        }
        switch (request.stage()) {
            case PLANNED -> reading.plannedRequest(request);
            case SUBMITTED -> {
                reading.open("response-time");
                reading.open("fees");
            }
            case NO_RESPONSE -> {
                reading.conclude("steps/contact-department", "K2b");
                reading.open("response-time");
                reading.open("fees");
            }
            case NOT_HELD -> reading.conclude("steps/contact-department", "K2b");
            case DENIED -> reading.denied();
            case PARTLY_DENIED -> {
                reading.denied();
                reading.open("fees");
                reading.doubt(
                        "withheld-part", "reviewRoutes/", "steps/follow-appeal-route", "steps/petition-for-review");
                reading.topics.computeIfPresent(
                        "appeal-deadline",
                        (topic, said) -> new Said(said.state(), said.claims(), Set.of("withheld-part")));
            }
            case GRANTED -> reading.open("fees");
        }
        return reading;
    }

    private void plannedRequest(AccessRequest request) {
        conclude("steps/identify-department", "H1");
        conclude("steps/submit-records-request", "H2a", "H2b", "F2a");
        missing(request.citesDates(), "steps/add-dates");
        missing(request.citesLocations(), "steps/add-locations");
        missing(request.citesDataTypes(), "steps/add-data-types");
        if (request.target() == AccessRequest.Target.API) {
            answer("form", SPECIFIED, "A2", "F2c");
        } else {
            answer("form", SILENT, "A2");
        }
        answer("response-time", SILENT, "H4");
        answer("fees", SILENT, "F2a", "H2a");
    }

    private void missing(AccessRequest.Citation particular, String step) {
        if (particular == AccessRequest.Citation.MISSING) {
            conclude(step, "H2b");
        }
    }

    private void denied() {
        conclude("reviewRoutes/administrative-appeal", "P13a", "H3a");
        conclude("reviewRoutes/judicial-review", "P13b", "H3b");
        conclude("steps/follow-appeal-route", "H3a");
        conclude("steps/petition-for-review", "H3b");
        conclude("steps/contact-department", "K2b");
        answer("appeal-deadline", NOT_SPECIFIED, "P12", "H3c");
    }

    private void conclude(String id, String... claims) {
        conclusions.put(id, new Concluded(Set.of(claims), Set.of()));
    }

    /** Adds a proviso to the conclusions so far whose ids begin so; the reading has it before any other sanction. */
    private void doubt(String proviso, String... beginnings) {
        conclusions.replaceAll((id, concluded) -> {
            boolean reached = Arrays.stream(beginnings).anyMatch(id::startsWith);
            Set<String> provisos = new TreeSet<>(concluded.provisos());
            provisos.add(proviso);
            return reached ? new Concluded(concluded.claims(), provisos) : concluded;
        });
    }

    private void open(String topic) {
        topics.put(topic, new Said(SILENT, ANY, Set.of()));
    }

    private void answer(String topic, AnswerState state, String... claims) {
        topics.put(topic, new Said(state, Set.of(claims), Set.of()));
    }
}
