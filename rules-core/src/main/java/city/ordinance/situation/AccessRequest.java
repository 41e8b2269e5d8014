package city.ordinance.situation;

/**
 * A request for sensor data, or for access to an API.
 *
 * @param target what is asked for
 * @param stage where the request stands
 * @param department which department is responsible
 * @param recipient to whom the request goes
 * @param citesDates whether it names the dates
 * @param citesLocations whether it names the places of the devices
 * @param citesDataTypes whether it names the types of data
 * @param recordsKept whether the asker keeps records of it
 * @param businessDaysWaiting how many business days passed after the day on which the custodian received it, as the
 *     caller counts
 * @param feesAsked the fees asked, in whole US dollars, rounded up
 */
@Label("a request for sensor data or for access to an API")
public record AccessRequest(
        @Label("target") @Asks("Is the request for data or for access to an API?")
        Target target,

        @Label("stage") @Asks("Where does the request stand?")
        Stage stage,

        @Label("department") @Asks("Which department is responsible for the sensor or the API?")
        Department department,

        @Label("recipient") @Asks("Who receives the request?")
        Recipient recipient,

        @Label("dates in the request") @Asks("Does the request name the dates?")
        Citation citesDates,

        @Label("device locations in the request") @Asks("Does the request name where the devices are?")
        Citation citesLocations,

        @Label("data types in the request") @Asks("Does the request name the types of data?")
        Citation citesDataTypes,

        @Label("records kept") @Asks("Are records of the request being kept?")
        RecordsKept recordsKept,

        @Label("business days waiting")
        @Asks("How many business days have passed after the day on which the custodian received the request?")
        @Measured(unit = "business days", from = 0, to = 400)
        int businessDaysWaiting,

        @Label("fees asked")
        @Asks("Which fees are asked, in whole US dollars, rounded up?")
        @Measured(unit = "US dollars", from = 0, to = 100_000)
        int feesAsked) {

    /** What is asked for. */
    public enum Target {
        /** Data. */
        @Label("data")
        DATA,
        /** Access to an API. */
        @Label("access to an API")
        API
    }

    /** Where the request stands; it picks the track. */
    public enum Stage {
        /** Not sent yet. */
        @Label("planned")
        PLANNED,
        /** Sent. */
        @Label("submitted")
        SUBMITTED,
        /** Sent, and nothing came back. */
        @Label("no response so far")
        NO_RESPONSE,
        /** Denied. */
        @Label("denied")
        DENIED,
        /** Denied in part. */
        @Label("denied in part")
        PARTLY_DENIED,
        /** Denied, and an appeal against that was refused. */
        @Label("an appeal against the denial was refused")
        DENIED_ON_APPEAL,
        /** The department says that it does not hold the data. */
        @Label("the data is said not to be held")
        NOT_HELD,
        /** Granted. */
        @Label("granted")
        GRANTED
    }

    /** The responsible department. */
    public enum Department {
        /** Information technology. */
        @Label("IT")
        IT,
        /** Police. */
        @Label("Police")
        POLICE,
        /** Planning. */
        @Label("Planning")
        PLANNING
    }

    /** To whom the request goes. */
    public enum Recipient {
        /** The City Clerk. */
        @Label("the City Clerk")
        CITY_CLERK,
        /** The department that holds the data. */
        @Label("the department that holds the data")
        HOLDING_DEPARTMENT
    }

    /** Whether the request names a particular. */
    public enum Citation {
        /** It does. */
        @Label("named")
        GIVEN,
        /** It does not. */
        @Label("missing")
        MISSING
    }

    /** Whether the asker keeps records. */
    public enum RecordsKept {
        /** Yes. */
        @Label("yes")
        YES,
        /** No. */
        @Label("no")
        NO
    }

    /** The situation type of this record. */
    public static final SituationType<AccessRequest> TYPE =
            SituationType.of(AccessRequest.class).build();

    /** Begins a description; a fact left out is unknown. */
    public static Builder describe() {
        return new Builder();
    }

    /** A description of an access request under way. */
    public static final class Builder {
        private final Description.Builder facts = TYPE.describe();

        private Builder() {}

        /** Says what is asked for. */
        public Builder target(Target value) {
            return given("target", value);
        }

        /** Says where the request stands. */
        public Builder stage(Stage value) {
            return given("stage", value);
        }

        /** Says which department is responsible. */
        public Builder department(Department value) {
            return given("department", value);
        }

        /** Says to whom the request goes. */
        public Builder recipient(Recipient value) {
            return given("recipient", value);
        }

        /** Says whether it names the dates. */
        public Builder citesDates(Citation value) {
            return given("cites-dates", value);
        }

        /** Says whether it names the places of the devices. */
        public Builder citesLocations(Citation value) {
            return given("cites-locations", value);
        }

        /** Says whether it names the types of data. */
        public Builder citesDataTypes(Citation value) {
            return given("cites-data-types", value);
        }

        /** Says whether records are kept. */
        public Builder recordsKept(RecordsKept value) {
            return given("records-kept", value);
        }

        /** Says how many business days passed after the day of receipt by the custodian. */
        public Builder businessDaysWaiting(int number) {
            return given("business-days-waiting", Range.exactly(number));
        }

        /** Says what is known of the business days that passed after the day of receipt by the custodian. */
        public Builder businessDaysWaiting(Range range) {
            return given("business-days-waiting", range);
        }

        /** Says which fees are asked, in whole US dollars. */
        public Builder feesAsked(int number) {
            return given("fees-asked", Range.exactly(number));
        }

        /** Says what is known of the fees asked, in whole US dollars. */
        public Builder feesAsked(Range range) {
            return given("fees-asked", range);
        }

        /** The description; no facts of this type contradict each other. */
        public Description build() {
            return facts.build();
        }

        private Builder given(String fact, Enum<?> value) {
            facts.given(fact, value);
            return this;
        }

        private Builder given(String fact, Range range) {
            facts.given(fact, range);
            return this;
        }
    }
}
