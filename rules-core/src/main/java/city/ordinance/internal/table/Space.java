package city.ordinance.internal.table;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.number.MixedRadix;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The points of a situation type as far as an edition's rules can tell them apart: only <em>live</em> facts count,
 * those that some rule reads, some contradiction mentions, or some words vary with. All other facts cannot change an
 * answer. Of a measured fact, its bands are the values.
 */
public final class Space {
    private final SituationType<?> type;
    private final int[] live;
    private final boolean[] measured;
    private final int[][] starts;
    private final MixedRadix digits;
    private volatile @Nullable BitSet validCells;

    private Space(SituationType<?> type, BitSet liveFacts, Cuts cuts) {
        this.type = type;
        this.live = liveFacts.stream().toArray();
        this.measured = new boolean[live.length];
        this.starts = new int[live.length][];
        int[] sizes = new int[live.length];
        for (int i = 0; i < live.length; i++) {
            measured[i] = type.facts().get(live[i]).measured();
            starts[i] = cuts.starts(live[i]);
            sizes[i] = starts[i].length;
        }
        this.digits = new MixedRadix(sizes);
    }

    /**
     * The space of a type under these rules.
     *
     * @param worded the codes of the facts with which the pack's words vary
     */
    public static Space of(SituationType<?> type, List<RuleModel> rules, Set<String> worded) {
        BitSet live = new BitSet();
        type.facts().stream().filter(fact -> worded.contains(fact.code())).forEach(fact -> live.set(fact.ordinal()));
        type.contradictions()
                .forEach(contradiction -> contradiction
                        .parts()
                        .forEach(part -> live.set(part.fact().ordinal())));
        Cuts cuts = Cuts.of(type, rules, 0);
        live.or(cuts.read());
        return new Space(type, live, cuts);
    }

    /** The space of a type as far as these rules tell points apart, whatever the words. */
    public static Space of(SituationType<?> type, List<RuleModel> rules) {
        return of(type, rules, Set.of());
    }

    /** The space of a type with these live facts, as ordinals, whose bands are those of these rules. */
    public static Space of(SituationType<?> type, BitSet live, List<RuleModel> rules) {
        return new Space(type, live, Cuts.of(type, rules, 0));
    }

    /** The space of a type as far as these rules tell points apart, and still do when a number is one more or less. */
    public static Space fine(SituationType<?> type, List<RuleModel> rules) {
        return new Space(type, of(type, rules).liveFacts(), Cuts.of(type, rules, 1));
    }

    /**
     * The points of a type at which rules are tried one by one: all facts are live, and both ends of each band of these
     * rules are a band. Without measured facts, these are all its points.
     *
     * @throws ArithmeticException when a {@code long} cannot count them
     */
    public static Space trial(SituationType<?> type, List<RuleModel> rules) {
        return new Space(type, allFacts(type), Cuts.of(type, rules, 0).atBothEnds());
    }

    /** Every point of a type: all facts are live, and each number is a band. */
    public static Space points(SituationType<?> type) {
        return new Space(type, allFacts(type), Cuts.everywhere(type));
    }

    private static BitSet allFacts(SituationType<?> type) {
        BitSet all = new BitSet();
        all.set(0, type.facts().size());
        return all;
    }

    private BitSet liveFacts() {
        BitSet facts = new BitSet();
        Arrays.stream(live).forEach(facts::set);
        return facts;
    }

    /** The situation type. */
    public SituationType<?> type() {
        return type;
    }

    /** How many live facts there are. */
    public int dimensions() {
        return live.length;
    }

    /** The ordinal, in the type, of the live fact at this place. */
    public int fact(int place) {
        return live[place];
    }

    /** The place of the fact with this ordinal among the live facts, or -1 when it is not live. */
    public int place(int factOrdinal) {
        for (int i = 0; i < live.length; i++) {
            if (live[i] == factOrdinal) {
                return i;
            }
        }
        return -1;
    }

    /** How many values the live fact at this place has, where each band is one. */
    public int size(int place) {
        return digits.size(place);
    }

    /** The values that the live fact at this place has with one number. */
    public Band band(int place, int value) {
        return new Band(type.facts().get(live[place]), starts[place][value], last(place, value));
    }

    private int last(int place, int value) {
        return value + 1 < digits.size(place)
                ? starts[place][value + 1] - 1
                : type.facts().get(live[place]).values().size() - 1;
    }

    private int valueOf(int place, int ordinal) {
        if (!measured[place]) {
            return ordinal;
        }
        int found = Arrays.binarySearch(starts[place], ordinal);
        return found >= 0 ? found : -found - 2;
    }

    /** The first value that a description leaves to the live fact at this place. */
    public int first(int place, Description description) {
        return valueOf(place, Ordinals.first(description, live[place]));
    }

    /** The last value that a description leaves to the live fact at this place. */
    public int last(int place, Description description) {
        return valueOf(place, Ordinals.last(description, live[place]));
    }

    /** The value that a description gives the live fact at this place; -1 when it leaves several, or gives nothing. */
    public int given(int place, Description description) {
        if (!measured[place]) {
            return Ordinals.known(description, live[place]);
        }
        int first = first(place, description);
        return description.gives(type.facts().get(live[place])) && first == last(place, description) ? first : -1;
    }

    /** By how much a cell's index grows with the value of the live fact at this place. */
    public long stride(int place) {
        return digits.stride(place);
    }

    /** The number of cells, invalid ones included. */
    public long cells() {
        return digits.count();
    }

    /** The cell of a complete description. */
    public long cell(Description complete) {
        long cell = 0;
        for (int i = 0; i < live.length; i++) {
            cell += first(i, complete) * digits.stride(i);
        }
        return cell;
    }

    /** The cell of the point with these value ordinals, one per fact of the type. */
    public long cell(int[] ordinals) {
        long cell = 0;
        for (int i = 0; i < live.length; i++) {
            cell += valueOf(i, ordinals[live[i]]) * digits.stride(i);
        }
        return cell;
    }

    /** The value ordinal, in a cell, of the live fact at this place. */
    public int value(long cell, int place) {
        return digits.digit(cell, place);
    }

    /**
     * The value ordinals of a cell, one per fact of the type; facts that are not live have their first value, and a
     * band its first number.
     */
    public int[] ordinals(long cell) {
        int[] ordinals = new int[type.facts().size()];
        for (int i = 0; i < live.length; i++) {
            ordinals[live[i]] = starts[i][value(cell, i)];
        }
        return ordinals;
    }

    /** As {@link #ordinals}, with the last number of each band. */
    int[] lastOrdinals(long cell) {
        int[] ordinals = new int[type.facts().size()];
        for (int i = 0; i < live.length; i++) {
            ordinals[live[i]] = last(i, value(cell, i));
        }
        return ordinals;
    }

    /** The first situation of a cell, as the record that rules match. */
    public Record situation(long cell) {
        return Ordinals.of(type).situation(ordinals(cell));
    }

    /** The first situation of a cell, every fact known. */
    public Description description(long cell) {
        int[] ordinals = ordinals(cell);
        Description.Builder builder = type.describe();
        for (Fact fact : type.facts()) {
            builder.given(fact, fact.values().get(ordinals[fact.ordinal()]));
        }
        return builder.build();
    }

    /** Whether the live fact at this place is measured. */
    boolean measured(int place) {
        return measured[place];
    }

    /** Whether some live fact is measured. */
    boolean measured() {
        for (boolean each : measured) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    /** Whether some situation is in this cell. */
    public boolean valid(long cell) {
        if (type.contradictions().isEmpty()) {
            return true;
        }
        return cells() > OutcomeTable.MAX_CELLS
                ? computeValid(cell)
                : validCells().get((int) cell);
    }

    private boolean computeValid(long cell) {
        return Ordinals.of(type).valid(ordinals(cell));
    }

    /** The cells in which some situation is, of a space that a table can hold. Do not change. */
    public BitSet validCells() {
        BitSet known = validCells;
        if (known == null) {
            known = new BitSet((int) cells());
            for (int cell = 0; cell < cells(); cell++) {
                known.set(cell, computeValid(cell));
            }
            validCells = known;
        }
        return known;
    }
}
