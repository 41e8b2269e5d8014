package city.ordinance.internal.table;

import city.ordinance.internal.number.Known;
import city.ordinance.internal.number.Points;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The ordinals that descriptions and situation types are made of, which apps do not see. */
public final class Ordinals {
    private static final VarHandle KNOWN = field(Description.class, "known", Known.class);
    private static final VarHandle POINTS = field(SituationType.class, "points", Points.class);

    private Ordinals() {}

    /** What a description knows. */
    public static Known of(Description description) {
        return (Known) KNOWN.get(description);
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
