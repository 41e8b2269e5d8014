package city.ordinance.internal.table;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * The points of a situation type at which rules are tried one by one: every value of an enum, and of a measured fact
 * both ends of every band of these rules. A point has an index: the places of its values as the digits of a mixed-radix
 * number, the last fact running fastest. Without measured facts, these are the points of the type.
 */
public final class TrialPoints {
    private final SituationType<?> type;
    private final int[][] values;
    private final long[] strides;
    private final long cells;

    private TrialPoints(SituationType<?> type, Cuts cuts) {
        this.type = type;
        this.values = new int[type.facts().size()][];
        this.strides = new long[values.length];
        long product = 1;
        for (int i = values.length - 1; i >= 0; i--) {
            values[i] = ends(type.facts().get(i), cuts.starts(i));
            strides[i] = product;
            product = Math.multiplyExact(product, values[i].length);
        }
        this.cells = product;
    }

    private static int[] ends(Fact fact, int[] starts) {
        int after = fact.values().size();
        int[] ends = new int[2 * starts.length];
        for (int i = 0; i < starts.length; i++) {
            ends[2 * i] = starts[i];
            ends[2 * i + 1] = (i + 1 < starts.length ? starts[i + 1] : after) - 1;
        }
        return Arrays.stream(ends).distinct().toArray();
    }

    /** The points at which to try these rules. */
    public static TrialPoints of(SituationType<?> type, List<RuleModel> rules) {
        return new TrialPoints(type, Cuts.of(type, rules, 0));
    }

    /** The situation type. */
    public SituationType<?> type() {
        return type;
    }

    /** The number of indexes, invalid points included. */
    public long cells() {
        return cells;
    }

    /** How many values of the fact with this ordinal are tried. */
    public int size(int fact) {
        return values[fact].length;
    }

    /** By how much the index grows when the fact with this ordinal has its next value. */
    public long stride(int fact) {
        return strides[fact];
    }

    /** The place, among the values tried, of the value of the fact with this ordinal. */
    public int place(long point, int fact) {
        return (int) (point / strides[fact] % values[fact].length);
    }

    /** The value ordinal of the fact with this ordinal. */
    public int ordinalAt(long point, int fact) {
        return values[fact][place(point, fact)];
    }

    /** The value ordinals of a point, one per fact. */
    public int[] ordinals(long point) {
        int[] ordinals = new int[values.length];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = ordinalAt(point, i);
        }
        return ordinals;
    }

    /**
     * The index of the point with these value ordinals, one per fact; a number that is not tried stands for its band.
     */
    public long index(int[] ordinals) {
        long index = 0;
        for (int i = 0; i < ordinals.length; i++) {
            index += placeOf(i, ordinals[i]) * strides[i];
        }
        return index;
    }

    /** The place, among the values tried of the fact with this ordinal, of one in the band of this value. */
    public int placeOf(int fact, int ordinal) {
        int place = Arrays.binarySearch(values[fact], ordinal);
        return place >= 0 ? place : -place - 2;
    }

    /** Visits the valid points that fit a description. */
    public void forEach(Description description, LongConsumer visitor) {
        visit(description, 0, 0, visitor);
    }

    private void visit(Description description, int fact, long point, LongConsumer visitor) {
        if (fact == values.length) {
            if (valid(point)) {
                visitor.accept(point);
            }
            return;
        }
        for (int place = 0; place < values[fact].length; place++) {
            int ordinal = values[fact][place];
            if (ordinal >= description.first(fact) && ordinal <= description.last(fact)) {
                visit(description, fact + 1, point + place * strides[fact], visitor);
            }
        }
    }

    /** Whether some situation is at this point. */
    public boolean valid(long point) {
        return type.contradictions().isEmpty() || type.valid(type.index(ordinals(point)));
    }

    /** The situation at a point, as the record that rules match. */
    public Record situation(long point) {
        return type.situation(type.index(ordinals(point)));
    }

    /** The description of a point, every fact known. */
    public Description description(long point) {
        Description.Builder builder = type.describe();
        for (Fact fact : type.facts()) {
            builder.given(fact, fact.values().get(ordinalAt(point, fact.ordinal())));
        }
        return builder.build();
    }
}
