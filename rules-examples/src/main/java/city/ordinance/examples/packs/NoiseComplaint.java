package city.ordinance.examples.packs;

import city.ordinance.situation.Asks;
import city.ordinance.situation.Description;
import city.ordinance.situation.Label;
import city.ordinance.situation.SituationType;
import java.util.EnumSet;

/**
 * Noise that somebody complains about, or that somebody plans to make.
 *
 * @param stage where the matter stands
 * @param origin what makes the noise
 * @param hours when it is heard
 * @param zone where it is heard
 * @param occurrence whether it happened before
 * @param variance whether a noise variance is held, as the caller says
 */
@Label("noise that somebody complains about or plans to make")
public record NoiseComplaint(
        @Label("stage") @Asks("Where does the matter stand?")
        Stage stage,

        @Label("origin") @Asks("What makes the noise?") Origin origin,

        @Label("hours") @Asks("When is it heard?") Hours hours,

        @Label("zone") @Asks("Where is it heard?") Zone zone,

        @Label("occurrence") @Asks("Did it happen before?") Occurrence occurrence,

        @Label("variance") @Asks("Is a noise variance held, as far as you can say?")
        Variance variance) {

    /** Where the matter stands. */
    public enum Stage {
        /** The noise is planned. */
        @Label("planned")
        PLANNED,
        /** Somebody complains. */
        @Label("a complaint")
        COMPLAINT,
        /** A citation was received. */
        @Label("a citation has been received")
        CITED,
        /** A variance was refused. */
        @Label("a variance was refused")
        REFUSED
    }

    /** What makes the noise. */
    public enum Origin {
        /** Music or voices. */
        @Label("music or voices")
        MUSIC,
        /** Building work. */
        @Label("building work")
        CONSTRUCTION,
        /** An animal. */
        @Label("an animal")
        ANIMAL,
        /** An alarm. */
        @Label("an alarm")
        ALARM
    }

    /** When it is heard. */
    public enum Hours {
        /** By day. */
        @Label("by day")
        DAY,
        /** In quiet hours. */
        @Label("in quiet hours")
        QUIET
    }

    /** Where it is heard. */
    public enum Zone {
        /** Where people live. */
        @Label("a residential zone")
        RESIDENTIAL,
        /** Anywhere else. */
        @Label("another zone")
        OTHER
    }

    /** Whether it happened before. */
    public enum Occurrence {
        /** The first time. */
        @Label("the first time")
        FIRST,
        /** It happened before. */
        @Label("a repeat")
        REPEAT
    }

    /** Whether a variance is held. */
    public enum Variance {
        /** One is held. */
        @Label("held")
        HELD,
        /** None is held. */
        @Label("not held")
        NONE
    }

    /** The situation type of this record. */
    public static final SituationType<NoiseComplaint> TYPE = define();

    private static SituationType<NoiseComplaint> define() {
        SituationType.Builder<NoiseComplaint> type = SituationType.of(NoiseComplaint.class);
        return type.never(
                        "a variance is held, and it was refused",
                        type.part(EnumSet.of(Stage.REFUSED)),
                        type.part(EnumSet.of(Variance.HELD)))
                .build();
    }

    /** Begins a description; a fact left out is unknown. */
    public static Description.Builder describe() {
        return TYPE.describe();
    }
}
