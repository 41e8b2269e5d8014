package city.ordinance.internal.table;

import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The points of a situation type as far as an edition's rules can tell them apart: only <em>live</em> facts count,
 * those that some rule reads, some contradiction mentions, or some words vary with. All other facts cannot change an
 * answer.
 */
public final class Space {
    private final SituationType<?> type;
    private final int[] live;
    private final int[] sizes;
    private final long[] strides;
    private final long cells;
    private final long keys;
    private volatile @Nullable BitSet validCells;

    private Space(SituationType<?> type, BitSet liveFacts) {
        this.type = type;
        this.live = liveFacts.stream().toArray();
        this.sizes = new int[live.length];
        this.strides = new long[live.length];
        long product = 1;
        long keyProduct = 1;
        for (int i = live.length - 1; i >= 0; i--) {
            sizes[i] = type.facts().get(live[i]).values().size();
            strides[i] = product;
            product = Math.multiplyExact(product, sizes[i]);
            keyProduct = Math.multiplyExact(keyProduct, sizes[i] + 1L);
        }
        this.cells = product;
        this.keys = keyProduct;
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
        for (RuleModel rule : rules) {
            for (PatternModel pattern : rule.when()) {
                if (pattern instanceof PatternModel.OfSituation situation && situation.type() == type) {
                    facts(situation.condition(), live);
                }
            }
        }
        return new Space(type, live);
    }

    /** The space of a type as far as these rules tell points apart, whatever the words. */
    public static Space of(SituationType<?> type, List<RuleModel> rules) {
        return of(type, rules, Set.of());
    }

    /** The space of a type with these live facts, as ordinals. */
    public static Space of(SituationType<?> type, BitSet live) {
        return new Space(type, live);
    }

    private static void facts(Condition condition, BitSet into) {
        if (condition instanceof Condition.OneOf one) {
            into.set(one.fact().ordinal());
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> facts(part, into));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> facts(part, into));
        }
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

    /** How many values the live fact at this place has. */
    public int size(int place) {
        return sizes[place];
    }

    /** By how much a cell's index grows with the value of the live fact at this place. */
    public long stride(int place) {
        return strides[place];
    }

    /** The number of cells, invalid ones included. */
    public long cells() {
        return cells;
    }

    /** The number of keys that {@link #key} may give. */
    long keys() {
        return keys;
    }

    /** The cell of a complete description. */
    long cell(Description complete) {
        long cell = 0;
        for (int i = 0; i < live.length; i++) {
            cell += complete.ordinal(live[i]) * strides[i];
        }
        return cell;
    }

    /** A number for what is known of the live facts: equal for descriptions with the same fitting cells. */
    long key(Description description) {
        long key = 0;
        for (int i = 0; i < live.length; i++) {
            key = key * (sizes[i] + 1L) + description.ordinal(live[i]) + 1;
        }
        return key;
    }

    /** The value ordinal, in a cell, of the live fact at this place. */
    public int value(long cell, int place) {
        return (int) (cell / strides[place] % sizes[place]);
    }

    /** The value ordinals of a cell, one per fact of the type; facts that are not live have their first value. */
    public int[] ordinals(long cell) {
        int[] ordinals = new int[type.facts().size()];
        for (int i = 0; i < live.length; i++) {
            ordinals[live[i]] = value(cell, i);
        }
        return ordinals;
    }

    /** Whether some situation is in this cell. */
    public boolean valid(long cell) {
        if (type.contradictions().isEmpty()) {
            return true;
        }
        return cells > OutcomeTable.MAX_CELLS
                ? computeValid(cell)
                : validCells().get((int) cell);
    }

    private boolean computeValid(long cell) {
        return type.valid(type.index(ordinals(cell)));
    }

    private BitSet validCells() {
        BitSet known = validCells;
        if (known == null) {
            known = new BitSet((int) cells);
            for (int cell = 0; cell < cells; cell++) {
                known.set(cell, computeValid(cell));
            }
            validCells = known;
        }
        return known;
    }
}
