package city.ordinance.situation;

import city.ordinance.internal.number.Points;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** The points of one type. */
final class TypePoints implements Points {
    private final Constructor<? extends Record> constructor;
    private final List<Fact> facts;
    private final List<Contradiction> contradictions;
    private final boolean[] constrained;

    TypePoints(Constructor<? extends Record> constructor, List<Fact> facts, List<Contradiction> contradictions) {
        this.constructor = constructor;
        this.facts = facts;
        this.contradictions = contradictions;
        this.constrained = new boolean[facts.size()];
        contradictions.forEach(
                each -> each.parts().forEach(part -> constrained[part.fact().ordinal()] = true));
    }

    @Override
    public boolean valid(int[] ordinals) {
        for (Contradiction contradiction : contradictions) {
            if (contradiction.excludes(ordinals)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean someFit(int[] ordinals) {
        return someFit(ordinals.clone(), 0);
    }

    /** Only facts in a contradiction are tried. */
    private boolean someFit(int[] ordinals, int from) {
        if (!valid(ordinals)) {
            return false;
        }
        for (int i = from; i < ordinals.length; i++) {
            if (ordinals[i] < 0 && constrained[i]) {
                return someValueFits(ordinals, i);
            }
        }
        return true;
    }

    private boolean someValueFits(int[] ordinals, int fact) {
        for (int value = 0; value < facts.get(fact).values().size(); value++) {
            ordinals[fact] = value;
            if (someFit(ordinals, fact + 1)) {
                return true;
            }
        }
        ordinals[fact] = -1;
        return false;
    }

    @Override
    public Record situation(int[] ordinals) {
        Object[] values = new Object[ordinals.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = facts.get(i).values().get(ordinals[i]).constant();
        }
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot make a " + constructor.getName(), e);
        }
    }
}
