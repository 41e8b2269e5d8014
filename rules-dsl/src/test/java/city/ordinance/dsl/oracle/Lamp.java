package city.ordinance.dsl.oracle;

import city.ordinance.situation.Asks;
import city.ordinance.situation.Label;
import city.ordinance.situation.SituationType;

/** A small situation type for random rules. */
@Label("a lamp")
public record Lamp(
        @Label("power") @Asks("Is it on?") Power power,
        @Label("color") @Asks("Which color has it?") Color color,
        @Label("place") @Asks("Where is it?") Site place) {
    /** On or off. */
    public enum Power {
        /** On. */
        @Label("on")
        ON,
        /** Off. */
        @Label("off")
        OFF
    }

    /** Its color. */
    public enum Color {
        /** Red. */
        @Label("red")
        RED,
        /** Green. */
        @Label("green")
        GREEN,
        /** Blue. */
        @Label("blue")
        BLUE
    }

    /** Where it is. */
    public enum Site {
        /** Inside. */
        @Label("inside")
        INSIDE,
        /** Outside. */
        @Label("outside")
        OUTSIDE
    }

    /** The type. */
    public static final SituationType<Lamp> TYPE = SituationType.of(Lamp.class).build();
}
