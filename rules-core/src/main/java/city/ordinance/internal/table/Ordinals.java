package city.ordinance.internal.table;

import city.ordinance.internal.number.Points;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The ordinals that descriptions and situation types are made of, which apps do not see: read from their fields, at the
 * price of a field.
 */
public final class Ordinals {
    private static final VarHandle KNOWN = field(Description.class, "ordinals", int[].class);
    private static final VarHandle FIRST = field(Description.class, "first", int[].class);
    private static final VarHandle LAST = field(Description.class, "last", int[].class);
    private static final VarHandle POINTS = field(SituationType.class, "points", Points.class);

    private Ordinals() {}

    /** The ordinal of the value of the fact with this ordinal; -1 when it is unknown or only a range is known. */
    public static int known(Description description, int fact) {
        return ((int[]) KNOWN.get(description))[fact];
    }

    /** The least ordinal that the fact with this ordinal may have. */
    public static int first(Description description, int fact) {
        return ((int[]) FIRST.get(description))[fact];
    }

    /** The greatest ordinal that the fact with this ordinal may have. */
    public static int last(Description description, int fact) {
        return ((int[]) LAST.get(description))[fact];
    }

    /** The points of a type. */
    public static Points of(SituationType<?> type) {
        return (Points) POINTS.get(type);
    }

    private static VarHandle field(Class<?> holder, String name, Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(holder, MethodHandles.lookup()).findVarHandle(holder, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
