package city.ordinance.bench;

import city.ordinance.situation.SituationType;

/**
 * A situation of seven facts with ten values each: ten million points, or fewer when rules read fewer facts.
 *
 * @param a the first fact
 * @param b the second
 * @param c the third
 * @param d the fourth
 * @param e the fifth
 * @param f the sixth
 * @param g the seventh
 */
public record Synthetic(Level factA, Level factB, Level factC, Level factD, Level factE, Level factF, Level factG) {
    /** Ten values. */
    public enum Level {
        /** 0. */
        L0,
        /** 1. */
        L1,
        /** 2. */
        L2,
        /** 3. */
        L3,
        /** 4. */
        L4,
        /** 5. */
        L5,
        /** 6. */
        L6,
        /** 7. */
        L7,
        /** 8. */
        L8,
        /** 9. */
        L9
    }

    /** The situation type of this record. */
    public static final SituationType<Synthetic> TYPE =
            SituationType.of(Synthetic.class).build();
}
