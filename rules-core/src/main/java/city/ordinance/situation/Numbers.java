package city.ordinance.situation;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The values of a measured fact, each made when it is asked for. */
final class Numbers extends AbstractList<FactValue> implements RandomAccess {
    private final Measure measure;

    Numbers(Measure measure) {
        this.measure = measure;
    }

    @Override
    public FactValue get(int ordinal) {
        if (ordinal < 0 || ordinal >= size()) {
            throw new IndexOutOfBoundsException(ordinal);
        }
        int number = measure.number(ordinal);
        return new FactValue(String.valueOf(number), number + " " + measure.unit(), ordinal, number);
    }

    @Override
    public int size() {
        return measure.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbers that ? measure.equals(that.measure) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return measure.hashCode();
    }

    @Override
    public String toString() {
        return measure.limits();
    }
}
