package city.ordinance.internal.table;

import city.ordinance.situation.Description;
import java.util.Arrays;

/** Numbers for what descriptions know of a space's live facts: equal for those with the same fitting cells. */
final class Keys {
    private final Space space;
    private final long[] sizes;
    private final long count;

    /**
     * The keys of a space.
     *
     * @throws city.ordinance.problem.ProblemException with code {@code too-large} when a {@code long} cannot count them
     */
    Keys(Space space) {
        this.space = space;
        this.sizes = new long[space.dimensions()];
        for (int place = 0; place < sizes.length; place++) {
            long size = space.size(place);
            sizes[place] = space.measured(place) ? size * size : size + 1;
        }
        try {
            count = Arrays.stream(sizes).reduce(1, Math::multiplyExact);
        } catch (ArithmeticException e) {
            throw TableLimit.unnumbered(space.type());
        }
    }

    /** How many there are. */
    long count() {
        return count;
    }

    /** The key of a description. */
    long of(Description description) {
        long key = 0;
        for (int place = 0; place < sizes.length; place++) {
            key = key * sizes[place] + known(place, description);
        }
        return key;
    }

    private long known(int place, Description description) {
        return space.measured(place)
                ? (long) space.first(place, description) * space.size(place) + space.last(place, description)
                : Ordinals.known(description, space.fact(place)) + 1L;
    }
}
