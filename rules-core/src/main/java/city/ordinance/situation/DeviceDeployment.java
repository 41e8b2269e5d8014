package city.ordinance.situation;

import java.util.EnumSet;

/**
 * A sensor or similar device placed, or to be placed. Whether it is authorized is what the caller says, never a
 * finding.
 *
 * @param stage where the matter stands
 * @param authorization whether the deployment is authorized, as the caller says
 * @param operator who runs the device
 * @param occurrence whether it is the first time
 * @param order the order received; {@link Order#NONE} exactly when the stage is not {@link Stage#ORDER_RECEIVED}
 * @param site where the device is
 * @param dataKind what it records
 * @param imminence whether harm is said to be immediate
 */
@Label("a sensor or similar device placed, or to be placed")
public record DeviceDeployment(
        @Label("stage") @Asks("Where does the matter stand?")
        Stage stage,

        @Label("authorization") @Asks("Is the deployment authorized, as far as you can say?")
        Authorization authorization,

        @Label("operator") @Asks("Who operates the device?") Operator operator,

        @Label("occurrence") @Asks("Is it the first time, a repeat, or still going on?")
        Occurrence occurrence,

        @Label("order received") @Asks("Which order has been received?")
        Order order,

        @Label("site") @Asks("Where is the device?") Site site,

        @Label("kind of data") @Asks("What does the device record?")
        DataKind dataKind,

        @Label("imminence") @Asks("Is harm said to be immediate?")
        Imminence imminence) {

    /** Where the matter stands; it picks the track. */
    public enum Stage {
        /** Not placed yet. */
        @Label("planned")
        PLANNED,
        /** Somebody complains, or considers it. */
        @Label("a complaint")
        COMPLAINT,
        /** The operator has received an order. */
        @Label("an order has been received")
        ORDER_RECEIVED,
        /** A permit or consent was refused. */
        @Label("a permit or consent was refused")
        REFUSED
    }

    /** Whether the deployment is authorized, as the caller says. */
    public enum Authorization {
        /** The caller says that it is authorized. */
        @Label("authorized")
        AUTHORIZED,
        /** The caller says that it is not authorized. */
        @Label("not authorized")
        UNAUTHORIZED
    }

    /** Who runs the device. */
    public enum Operator {
        /** A resident. */
        @Label("a resident")
        RESIDENT,
        /** A business that supplies or runs devices. */
        @Label("a vendor")
        VENDOR,
        /** A department of the City itself. */
        @Label("a department of the City")
        CITY_DEPARTMENT,
        /** Anybody else. */
        @Label("somebody else")
        OTHER
    }

    /** Whether it is the first time. */
    public enum Occurrence {
        /** The first time. */
        @Label("the first time")
        FIRST,
        /** It happened before. */
        @Label("a repeat")
        REPEAT,
        /** It goes on. */
        @Label("still going on")
        CONTINUING
    }

    /** The order received. */
    public enum Order {
        /** No order. */
        @Label("no order")
        NONE,
        /** To switch the device off. */
        @Label("an order to disable the device")
        DISABLE,
        /** To take the device away. */
        @Label("an order to remove the device")
        REMOVE,
        /** To stop. */
        @Label("a cease-and-desist notice")
        CEASE_AND_DESIST,
        /** To stop the work of putting it up. */
        @Label("a stop-work order")
        STOP_WORK,
        /** The permit is taken back. */
        @Label("revocation of a permit")
        PERMIT_REVOCATION,
        /** The device is taken. */
        @Label("seizure of the device")
        SEIZURE,
        /** A court forbids or commands. */
        @Label("an injunction")
        INJUNCTION,
        /** A case before a court. */
        @Label("a court action")
        COURT_ACTION,
        /** Money to be paid. */
        @Label("a civil penalty")
        CIVIL_PENALTY
    }

    /** Where the device is. */
    public enum Site {
        /** Streets, sidewalks, poles. */
        @Label("the public right-of-way")
        PUBLIC_RIGHT_OF_WAY,
        /** A building or ground of the City. */
        @Label("a City facility")
        CITY_FACILITY,
        /** Private ground. */
        @Label("private property")
        PRIVATE_PROPERTY
    }

    /** What the device records. */
    public enum DataKind {
        /** Video in which people can be recognized. */
        @Label("video that identifies people")
        IDENTIFIABLE_VIDEO,
        /** Video in which they cannot. */
        @Label("de-identified video")
        DE_IDENTIFIED_VIDEO,
        /** Sound. */
        @Label("sound")
        AUDIO,
        /** Faces, gaits, voices. */
        @Label("biometric data")
        BIOMETRIC,
        /** Where people or things are. */
        @Label("location data")
        LOCATION,
        /** Air, water, noise, weather. */
        @Label("environmental data")
        ENVIRONMENTAL,
        /** Anything else. */
        @Label("other data")
        OTHER
    }

    /** Whether harm is said to be immediate. */
    public enum Imminence {
        /** It is. */
        @Label("immediate")
        IMMEDIATE,
        /** It is not. */
        @Label("not immediate")
        NOT_IMMEDIATE
    }

    /** The situation type of this record. */
    public static final SituationType<DeviceDeployment> TYPE = define();

    private static SituationType<DeviceDeployment> define() {
        SituationType.Builder<DeviceDeployment> type = SituationType.of(DeviceDeployment.class);
        return type.never(
                        "an order is named, and the stage is not order-received",
                        type.part(EnumSet.complementOf(EnumSet.of(Order.NONE))),
                        type.part(EnumSet.complementOf(EnumSet.of(Stage.ORDER_RECEIVED))))
                .never(
                        "the stage is order-received, and the order is none",
                        type.part(EnumSet.of(Order.NONE)),
                        type.part(EnumSet.of(Stage.ORDER_RECEIVED)))
                .echoesUnless(Order.NONE)
                .build();
    }

    /** Begins a description; a fact left out is unknown. */
    public static Builder describe() {
        return new Builder();
    }

    /** A description of a device deployment under way. */
    public static final class Builder {
        private final Description.Builder facts = TYPE.describe();

        private Builder() {}

        /** Says where the matter stands. */
        public Builder stage(Stage value) {
            return given("stage", value);
        }

        /** Says whether the deployment is authorized. */
        public Builder authorization(Authorization value) {
            return given("authorization", value);
        }

        /** Says who runs the device. */
        public Builder operator(Operator value) {
            return given("operator", value);
        }

        /** Says whether it is the first time. */
        public Builder occurrence(Occurrence value) {
            return given("occurrence", value);
        }

        /** Says which order was received. */
        public Builder order(Order value) {
            return given("order", value);
        }

        /** Says where the device is. */
        public Builder site(Site value) {
            return given("site", value);
        }

        /** Says what the device records. */
        public Builder dataKind(DataKind value) {
            return given("data-kind", value);
        }

        /** Says whether harm is said to be immediate. */
        public Builder imminence(Imminence value) {
            return given("imminence", value);
        }

        /**
         * The description.
         *
         * @throws city.ordinance.problem.ProblemException when the stage and the order contradict each other
         */
        public Description build() {
            return facts.build();
        }

        private Builder given(String fact, Enum<?> value) {
            facts.given(fact, value);
            return this;
        }
    }
}
