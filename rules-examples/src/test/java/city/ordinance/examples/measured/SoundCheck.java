package city.ordinance.examples.measured;

import city.ordinance.situation.Asks;
import city.ordinance.situation.Label;
import city.ordinance.situation.Measured;
import city.ordinance.situation.SituationType;

/** A measurement, with measured facts of which no rule reads the last. */
@Label("a measurement of noise")
public record SoundCheck(
        @Label("zone") @Asks("Where was it measured?") Zone zone,

        @Label("level") @Asks("How loud is it?") @Measured(unit = "dBA", from = 0, to = 200)
        int level,

        @Label("alarms in this calendar year")
        @Asks("How many false alarms were there in this calendar year?")
        @Measured(unit = "alarms", from = 0, to = 365)
        int alarms,

        @Label("temperature") @Measured(unit = "degrees Celsius", from = -40, to = 60)
        int temperature) {

    public enum Zone {
        @Label("a home")
        HOME,
        @Label("industry")
        INDUSTRY
    }

    public static final SituationType<SoundCheck> TYPE =
            SituationType.of(SoundCheck.class).build();
}
