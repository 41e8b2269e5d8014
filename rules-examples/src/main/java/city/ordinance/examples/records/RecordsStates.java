package city.ordinance.examples.records;

import city.ordinance.situation.AccessRequest.Stage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the states of records-request tools say about the stage of an access request. A state that does not say how the
 * request was decided maps to nothing, and the stage then stays unknown. Silence is never a denial.
 */
public final class RecordsStates {
    private static final Map<String, Meaning> MUCKROCK = muckRock();
    private static final Map<String, Meaning> ALAVETELI = alaveteli();
    private static final Map<String, Meaning> OPEN311 = open311();

    /**
     * What a state means.
     *
     * @param stage the stage; empty when the state does not say it
     * @param because why
     */
    public record Meaning(Optional<Stage> stage, String because) {}

    private RecordsStates() {}

    /** The meaning of a MuckRock status; empty when MuckRock has no such status. */
    public static Optional<Meaning> muckRock(String status) {
        return Optional.ofNullable(MUCKROCK.get(status));
    }

    /** The meaning of an Alaveteli state, described or calculated; empty when Alaveteli has no such state. */
    public static Optional<Meaning> alaveteli(String state) {
        return Optional.ofNullable(ALAVETELI.get(state));
    }

    /** The meaning of an Open311 status; empty when Open311 has no such status. */
    public static Optional<Meaning> open311(String status) {
        return Optional.ofNullable(OPEN311.get(status));
    }

    /** All that is known: by tool, the states and their meanings. */
    public static Map<String, Map<String, Meaning>> all() {
        Map<String, Map<String, Meaning>> all = new LinkedHashMap<>();
        all.put("MuckRock", Map.copyOf(MUCKROCK));
        all.put("Alaveteli", Map.copyOf(ALAVETELI));
        all.put("Open311", Map.copyOf(OPEN311));
        return all;
    }

    private static Map<String, Meaning> muckRock() {
        Map<String, Meaning> states = new LinkedHashMap<>();
        states.put("submitted", nothing("handed to MuckRock, and not yet sent to the agency"));
        states.put("ack", is(Stage.SUBMITTED, "sent, and not yet acknowledged"));
        states.put("processed", is(Stage.SUBMITTED, "acknowledged, and not yet answered"));
        states.put("fix", is(Stage.SUBMITTED, "the agency wants the request changed; that decides nothing"));
        states.put("payment", is(Stage.SUBMITTED, "the agency wants a payment; that decides nothing"));
        states.put("appealing", nothing("under appeal; it does not say against what"));
        states.put("lawsuit", nothing("in court; it does not say against what"));
        states.put("rejected", is(Stage.DENIED, "denied"));
        states.put("no_docs", is(Stage.NOT_HELD, "the agency says that it has no such records"));
        states.put("partial", is(Stage.PARTLY_DENIED, "ended with a part of what was asked for"));
        states.put("done", is(Stage.GRANTED, "ended with what was asked for"));
        states.put("abandoned", nothing("withdrawn"));
        return states;
    }

    private static Map<String, Meaning> alaveteli() {
        Map<String, Meaning> states = new LinkedHashMap<>();
        states.put("waiting_response", is(Stage.SUBMITTED, "sent, and not yet answered"));
        states.put(
                "waiting_response_overdue", is(Stage.NO_RESPONSE, "no answer after the site's own limit; no denial"));
        states.put("waiting_response_very_overdue", is(Stage.NO_RESPONSE, "no answer for long; no denial"));
        states.put("waiting_clarification", is(Stage.SUBMITTED, "the authority asks back; that decides nothing"));
        states.put("waiting_classification", nothing("something came, and nobody has said what"));
        states.put("not_held", is(Stage.NOT_HELD, "the authority says that it does not hold it"));
        states.put("rejected", is(Stage.DENIED, "refused"));
        states.put("partially_successful", is(Stage.PARTLY_DENIED, "a part was given"));
        states.put("successful", is(Stage.GRANTED, "given"));
        states.put("internal_review", nothing("under review; it does not say against what"));
        states.put("gone_postal", nothing("answered by post; it does not say how"));
        states.put("error_message", nothing("delivery failed; it may never have arrived"));
        states.put("requires_admin", nothing("an unusual answer"));
        states.put("user_withdrawn", nothing("withdrawn"));
        states.put("attention_requested", nothing("reported to the site"));
        states.put("vexatious", nothing("taken off by the site"));
        states.put("not_foi", nothing("not a request for records"));
        return states;
    }

    private static Map<String, Meaning> open311() {
        Map<String, Meaning> states = new LinkedHashMap<>();
        states.put("open", is(Stage.SUBMITTED, "received, and not closed"));
        states.put("closed", nothing("closed; it does not say how"));
        return states;
    }

    private static Meaning is(Stage stage, String because) {
        return new Meaning(Optional.of(stage), because);
    }

    private static Meaning nothing(String because) {
        return new Meaning(Optional.empty(), because);
    }
}
