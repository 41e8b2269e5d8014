package city.ordinance.dsl.verify;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.Decided;
import city.ordinance.internal.table.Space;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Which rules fire at each valid point of a situation type, and the points at which each rule does. */
final class PointSpace {
    private final Decided decided;
    private final Space live;
    private final List<BitSet> firing = new ArrayList<>();

    /** What was decided at the points at which these rules are tried. */
    PointSpace(Decided decided, List<RuleModel> rules) {
        this.decided = decided;
        this.live = Space.of(type(), rules);
        rules.forEach(rule -> firing.add(new BitSet()));
        valid().stream()
                .forEach(point ->
                        fired(point).stream().forEach(rule -> firing.get(rule).set(point)));
    }

    SituationType<?> type() {
        return trial().type();
    }

    /** The points, as value ordinals and situations. */
    Space trial() {
        return decided.space();
    }

    /** The space of the facts that some rule reads. */
    Space live() {
        return live;
    }

    /** The valid points. Do not change. */
    BitSet valid() {
        return trial().validCells();
    }

    /** How many valid points there are. */
    int points() {
        return valid().cardinality();
    }

    /** How many valid cells the rules can tell apart. */
    long liveCells() {
        return live.validCells().cardinality();
    }

    /** The points at which a rule fires. Do not change. */
    BitSet firing(int rule) {
        return firing.get(rule);
    }

    /** The distinct sets of rules that fire together. */
    List<BitSet> sets() {
        return decided.sets();
    }

    /** The rules that fire at a valid point. Do not change. */
    BitSet fired(int point) {
        return decided.fired(point);
    }

    /** The rules that fire at the valid point with these value ordinals. Do not change. */
    BitSet fired(int[] ordinals) {
        return decided.fired(type(), ordinals);
    }

    /** The valid points whose set of fired rules is so; each distinct set is tried once. */
    BitSet where(Predicate<BitSet> fired) {
        BitSet wanted = new BitSet();
        for (int i = 0; i < sets().size(); i++) {
            wanted.set(i, fired.test(sets().get(i)));
        }
        return points(point -> wanted.get(decided.set(point)));
    }

    /** The valid points that are such. */
    BitSet points(IntPredicate such) {
        BitSet points = new BitSet();
        valid().stream().filter(such).forEach(points::set);
        return points;
    }

    /** The points at which the other space, of the same type, has other rules firing. */
    BitSet differing(PointSpace other) {
        return points(point -> !fired(point).equals(other.fired(point)));
    }
}
