package city.ordinance.situation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known of a whole number: the number itself, or between what it lies. It keeps the way in which it was said:
 * {@code above 64} is not {@code at least 65}, though the same numbers are in both.
 *
 * <p>As text: {@code 72}, {@code at least 65}, {@code above 64}, {@code at most 79}, {@code below 80}, {@code 65 to
 * 79}, {@code at least 65 and below 80}.
 *
 * @param low the lower end, if there is one
 * @param high the upper end, if there is one
 * @param exact whether the number itself is known; then both ends are that number
 */
public record Range(Optional<Bound> low, Optional<Bound> high, boolean exact) {
    private static final String WHOLE = "(-?(?:0|[1-9]\\d{0,8}))";
    private static final Pattern NUMBER = Pattern.compile(WHOLE);
    private static final Pattern BETWEEN = Pattern.compile(WHOLE + " to " + WHOLE);
    private static final Pattern LOW = Pattern.compile("(at least|above) " + WHOLE);
    private static final Pattern HIGH = Pattern.compile("(at most|below) " + WHOLE);
    private static final String AND = " and ";

    /** What the text of a range is like, as a regular expression. */
    public static final String PATTERN = "^(?:" + WHOLE + "(?: to " + WHOLE + ")?|(?:at least|above) " + WHOLE
            + "(?: and (?:at most|below) " + WHOLE + ")?|(?:at most|below) " + WHOLE + ")$";

    /** Refuses a range that says nothing, or says that it is one number and is none. */
    public Range {
        if (low.isEmpty() && high.isEmpty()) {
            throw new IllegalArgumentException("a range needs an end");
        }
        if (exact && !(low.equals(high) && low.orElseThrow().included())) {
            throw new IllegalArgumentException("one number is both ends of its range");
        }
    }

    /** The number itself. */
    public static Range exactly(int number) {
        return new Range(end(number, true), end(number, true), true);
    }

    /** This number or a greater one. */
    public static Range atLeast(int number) {
        return new Range(end(number, true), Optional.empty(), false);
    }

    /** A greater number. */
    public static Range above(int number) {
        return new Range(end(number, false), Optional.empty(), false);
    }

    /** This number or a smaller one. */
    public static Range atMost(int number) {
        return new Range(Optional.empty(), end(number, true), false);
    }

    /** A smaller number. */
    public static Range below(int number) {
        return new Range(Optional.empty(), end(number, false), false);
    }

    /** One of these numbers or one between them. */
    public static Range between(int low, int high) {
        return atLeast(low).andAtMost(high);
    }

    /** This range up to this number. */
    public Range andAtMost(int number) {
        return new Range(low, end(number, true), false);
    }

    /** This range as far as it is below this number. */
    public Range andBelow(int number) {
        return new Range(low, end(number, false), false);
    }

    private static Optional<Bound> end(int number, boolean included) {
        return Optional.of(new Bound(number, included));
    }

    /** The range that a text says, if it is the text of one. */
    public static Optional<Range> parse(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(exactly(Integer.parseInt(text)));
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return Optional.of(between(Integer.parseInt(between.group(1)), Integer.parseInt(between.group(2))));
        }
        int and = text.indexOf(AND);
        if (and >= 0) {
            Optional<Bound> low = bound(LOW, text.substring(0, and));
            Optional<Bound> high = bound(HIGH, text.substring(and + AND.length()));
            return low.isEmpty() || high.isEmpty() ? Optional.empty() : Optional.of(new Range(low, high, false));
        }
        Optional<Bound> low = bound(LOW, text);
        Optional<Bound> high = bound(HIGH, text);
        return low.isEmpty() && high.isEmpty() ? Optional.empty() : Optional.of(new Range(low, high, false));
    }

    private static Optional<Bound> bound(Pattern form, String text) {
        Matcher bound = form.matcher(text);
        return bound.matches()
                ? end(Integer.parseInt(bound.group(2)), bound.group(1).startsWith("at "))
                : Optional.empty();
    }

    /** The number, when it is known. */
    public OptionalInt number() {
        return exact ? OptionalInt.of(low.orElseThrow().number()) : OptionalInt.empty();
    }

    /** The smallest number of the range that is not below this one. */
    public long lowest(int least) {
        long lowest =
                low.map(bound -> bound.number() + (bound.included() ? 0L : 1L)).orElse((long) least);
        return Math.max(lowest, least);
    }

    /** The greatest number of the range that is not above this one. */
    public long highest(int most) {
        long highest =
                high.map(bound -> bound.number() - (bound.included() ? 0L : 1L)).orElse((long) most);
        return Math.min(highest, most);
    }

    /** Whether the number is in it. */
    public boolean contains(int number) {
        return lowest(number) == number && highest(number) == number;
    }

    @Override
    public String toString() {
        if (exact) {
            return String.valueOf(low.orElseThrow().number());
        }
        boolean plain = low.filter(Bound::included).isPresent()
                && high.filter(Bound::included).isPresent();
        if (plain) {
            return low.orElseThrow().number() + " to " + high.orElseThrow().number();
        }
        String from = low.map(bound -> (bound.included() ? "at least " : "above ") + bound.number())
                .orElse("");
        String to = high.map(bound -> (bound.included() ? "at most " : "below ") + bound.number())
                .orElse("");
        return from + (from.isEmpty() || to.isEmpty() ? "" : AND) + to;
    }
}
