package city.ordinance.dsl.verify;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.Space;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Which rules fire at each valid point of a situation type: one bit set per rule over the points, and the distinct sets
 * of rules that fire together.
 */
final class PointSpace {
    private final Space trial;
    private final BitSet valid;
    private final Space live;
    private final int[] setAt;
    private final List<BitSet> sets;
    private final List<BitSet> firing = new ArrayList<>();

    /**
     * A space.
     *
     * @param setAt for each point the place of its set of fired rules among the sets, -1 where no point is valid
     * @param sets the distinct sets of fired rules
     */
    PointSpace(Space trial, List<RuleModel> rules, int[] setAt, List<BitSet> sets) {
        this.trial = trial;
        this.live = Space.of(trial.type(), rules);
        this.setAt = setAt;
        this.sets = List.copyOf(sets);
        this.valid = new BitSet(setAt.length);
        rules.forEach(rule -> firing.add(new BitSet(setAt.length)));
        for (int point = 0; point < setAt.length; point++) {
            if (setAt[point] >= 0) {
                addPoint(point);
            }
        }
    }

    private void addPoint(int point) {
        valid.set(point);
        BitSet set = sets.get(setAt[point]);
        for (int rule = set.nextSetBit(0); rule >= 0; rule = set.nextSetBit(rule + 1)) {
            firing.get(rule).set(point);
        }
    }

    SituationType<?> type() {
        return trial.type();
    }

    /** The points, as value ordinals and situations. */
    Space trial() {
        return trial;
    }

    /** The space of the facts that some rule reads. */
    Space live() {
        return live;
    }

    /** The valid points. Do not change. */
    BitSet valid() {
        return valid;
    }

    /** How many valid points there are. */
    int points() {
        return valid.cardinality();
    }

    /** How many valid cells the rules can tell apart. */
    long liveCells() {
        return LongStream.range(0, live.cells()).filter(live::valid).count();
    }

    /** The points at which a rule fires. Do not change. */
    BitSet firing(int rule) {
        return firing.get(rule);
    }

    /** The distinct sets of rules that fire together. */
    List<BitSet> sets() {
        return sets;
    }

    /** The rules that fire at a valid point. Do not change. */
    BitSet fired(int point) {
        return sets.get(setAt[point]);
    }

    /** The valid points whose set of fired rules is so; each distinct set is tried once. */
    BitSet where(Predicate<BitSet> fired) {
        BitSet wanted = new BitSet();
        for (int i = 0; i < sets.size(); i++) {
            wanted.set(i, fired.test(sets.get(i)));
        }
        BitSet points = new BitSet();
        for (int point = valid.nextSetBit(0); point >= 0; point = valid.nextSetBit(point + 1)) {
            points.set(point, wanted.get(setAt[point]));
        }
        return points;
    }

    /** The points at which the other space, of the same type, has other rules firing. */
    BitSet differing(PointSpace other) {
        BitSet differs = new BitSet();
        valid.stream().filter(point -> !fired(point).equals(other.fired(point))).forEach(differs::set);
        return differs;
    }
}
