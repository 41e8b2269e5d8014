package city.ordinance.situation;

import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the numbers of a measured fact are.
 *
 * @param unit what is counted, as it stands after the number
 * @param from the least number that there is
 * @param to the greatest number that there is
 */
public record Measure(String unit, int from, int to) {
    /** The greatest distance between the limits. */
    public static final int MOST = 1_000_000;

    /** Refuses limits that leave fewer than two numbers or more than can be told apart. */
    public Measure {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("the unit of a measured fact may not be blank");
        }
        if (from >= to || (long) to - from > MOST) {
            throw new IllegalArgumentException("the limits " + from + " and " + to
                    + " of a measured fact must be two numbers, the smaller first, at most " + MOST + " apart");
        }
    }

    /** How many numbers there are. */
    public int size() {
        return to - from + 1;
    }

    /** The number with this ordinal. */
    public int number(int ordinal) {
        return from + ordinal;
    }

    /** The ordinal of a number within the limits. */
    public int ordinal(int number) {
        return number - from;
    }

    /** Whether there is such a number. */
    public boolean has(int number) {
        return number >= from && number <= to;
    }

    /** The ordinal of the smallest number of a range. */
    public int first(Range range) {
        return ordinal((int) range.lowest(from));
    }

    /** The ordinal of the greatest number of a range. */
    public int last(Range range) {
        return ordinal((int) range.highest(to));
    }

    /** The range of the numbers between these ordinals, in the fewest words. */
    public Range between(int first, int last) {
        if (first == last) {
            return Range.exactly(number(first));
        }
        if (first == 0 && last < size() - 1) {
            return Range.atMost(number(last));
        }
        return first > 0 && last == size() - 1
                ? Range.atLeast(number(first))
                : Range.between(number(first), number(last));
    }

    /** A range in words, with the unit. */
    public String words(Range range) {
        return range + " " + unit;
    }

    /** The limits in words. */
    public String limits() {
        return from + " to " + to + " " + unit;
    }

    /** What may be given. */
    public String help() {
        return "Give a whole number from " + limits() + ", or what is known of it, such as {atLeast: " + from
                + ", below: " + to + "}.";
    }

    /** What is wrong with a range of this fact, if something is: a number beyond the limits, or no number at all. */
    public Optional<Problem> problem(String factCode, Range range, String where) {
        Optional<Bound> beyond = Stream.of(range.low(), range.high())
                .flatMap(Optional::stream)
                .filter(bound -> !has(bound.number()))
                .findFirst();
        if (beyond.isPresent()) {
            String message =
                    beyond.get().number() + " is not a value of " + factCode + ", which goes from " + limits() + ".";
            return Optional.of(new Problem(ProblemCode.UNKNOWN_VALUE, message, where, help()));
        }
        if (range.lowest(from) > range.highest(to)) {
            String message = "No number of " + factCode + " is " + range + "; it goes from " + limits() + ".";
            return Optional.of(new Problem(ProblemCode.CONTRADICTION, message, where, "Swap or widen the bounds."));
        }
        return Optional.empty();
    }
}
