package city.ordinance.noise;

import city.ordinance.situation.Asks;
import city.ordinance.situation.Label;
import city.ordinance.situation.SituationType;
import java.util.EnumSet;

/** A small situation type that only tests know. No rule reads the last fact. */
@Label("a report of noise")
public record NoiseReport(
        @Label("stage") @Asks("Where does the report stand?")
        Stage stage,

        @Label("source") @Asks("What is loud?") Source source,
        Hour hour,
        Permit permit,
        Color color) {

    public enum Stage {
        OPEN,
        CLOSED
    }

    public enum Source {
        @Label("a bar")
        BAR,
        @Label("a building site")
        SITE,
        @Label("a dog")
        DOG
    }

    public enum Hour {
        DAY,
        NIGHT
    }

    public enum Permit {
        NONE,
        SHOWN
    }

    public enum Color {
        RED,
        GREEN
    }

    public static final SituationType<NoiseReport> TYPE = define();

    private static SituationType<NoiseReport> define() {
        SituationType.Builder<NoiseReport> type = SituationType.of(NoiseReport.class);
        return type.never(
                        "a dog is loud, and a permit was shown",
                        type.part(EnumSet.of(Source.DOG)),
                        type.part(EnumSet.of(Permit.SHOWN)))
                .build();
    }
}
