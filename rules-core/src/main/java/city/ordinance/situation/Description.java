package city.ordinance.situation;

import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a situation. A fact that was not given is unknown, which is neither "no" nor any other value: the
 * description then stands for every point that fits.
 *
 * <p>Immutable. INVARIANT: at least one valid point fits, so a description never contradicts itself.
 */
public final class Description {
    private static final int UNKNOWN = -1;

    private final SituationType<?> type;
    // What decides reads these three by their names, in internal.table.Ordinals: the ordinal of each fact's value, and
    // the
    // least and the greatest that it may have.
    private final int[] ordinals;
    private final int[] first;
    private final int[] last;
    private final Map<Integer, Range> ranges;
    // What the last pack that asked sees. It follows from the other fields, so that it does not matter which thread's
    // it is.
    private @Nullable Description lastSeen;

    private Description(SituationType<?> type, int[] ordinals, Map<Integer, Range> ranges) {
        this.type = type;
        this.ordinals = ordinals;
        this.ranges = Map.copyOf(ranges);
        this.first = ordinals.clone();
        this.last = ordinals.clone();
        for (int i = 0; i < ordinals.length; i++) {
            if (ordinals[i] == UNKNOWN) {
                Fact fact = type.facts().get(i);
                Range range = ranges.get(i);
                first[i] = range == null ? 0 : fact.measure().orElseThrow().first(range);
                last[i] = range == null
                        ? fact.values().size() - 1
                        : fact.measure().orElseThrow().last(range);
            }
        }
    }

    /** The type of the situation. */
    public SituationType<?> type() {
        return type;
    }

    /** Whether every fact is known, so that exactly one situation fits. */
    public boolean complete() {
        return unknown().isEmpty();
    }

    /** The range that is known of the measured fact; empty when the number or nothing is known. */
    public Optional<Range> range(Fact fact) {
        return Optional.ofNullable(ranges.get(GivenFact.ordinal(type, fact)));
    }

    /** Whether something was given of the fact: its value, or a range. */
    public boolean gives(Fact fact) {
        int ordinal = GivenFact.ordinal(type, fact);
        return ordinals[ordinal] != UNKNOWN || ranges.containsKey(ordinal);
    }

    /** The value of the fact, or empty when it is unknown or only a range is known. */
    public Optional<FactValue> value(Fact fact) {
        int ordinal = ordinals[GivenFact.ordinal(type, fact)];
        return ordinal == UNKNOWN ? Optional.empty() : Optional.of(fact.values().get(ordinal));
    }

    /**
     * The given facts and their values as codes, in the order of the type's facts. The code of a number is the number,
     * and that of a range its {@linkplain Range#toString text}.
     */
    public Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        for (Fact fact : type.facts()) {
            value(fact).ifPresent(value -> given.put(fact.code(), value.code()));
            range(fact).ifPresent(range -> given.put(fact.code(), range.toString()));
        }
        return given;
    }

    /** The facts that were not given, or of which only a range was, in the order of the type's facts. */
    public List<Fact> unknown() {
        return type.facts().stream()
                .filter(fact -> ordinals[fact.ordinal()] == UNKNOWN)
                .toList();
    }

    /**
     * This description with one fact given so, in place of what it said of that fact.
     *
     * @throws ProblemException when no situation has these facts together
     * @throws IllegalArgumentException when the type has no such fact or the fact no such value
     */
    public Description with(Fact fact, FactValue value) {
        return copy().given(fact, value).build();
    }

    /**
     * This description with a measured fact given so, in place of what it said of that fact.
     *
     * @throws IllegalArgumentException when the type has no such fact, or no number of the fact is in the range
     */
    public Description with(Fact fact, Range range) {
        return copy().given(fact, range).build();
    }

    /**
     * This description with the fact that this is a value of given so.
     *
     * @throws ProblemException when no situation has these facts together
     * @throws IllegalArgumentException when it is a value of no fact of the type, or of several
     */
    public Description with(Enum<?> value) {
        Fact fact = GivenFact.fact(type.facts(), value);
        return with(fact, GivenFact.value(fact, value));
    }

    /** Whether some situation has these facts and this value of this fact. */
    public boolean allows(Fact fact, FactValue value) {
        if (value.constant() instanceof Range range) {
            GivenFact.range(fact, range);
            return true;
        }
        int[] changed = ordinals.clone();
        changed[GivenFact.ordinal(type, fact)] = GivenFact.ordinal(fact, value);
        return type.points().someFit(changed);
    }

    /** This description with one fact unknown. */
    public Description without(Fact fact) {
        Builder changed = copy();
        changed.set(GivenFact.ordinal(type, fact), UNKNOWN);
        return changed.build();
    }

    /**
     * The same of the type as another pack sees it.
     *
     * @throws ProblemException with code {@code no-coverage} and every value that is not known there
     */
    public Description in(SituationType<?> other) {
        if (other == type) {
            return this;
        }
        Description same = lastSeen;
        if (same == null || same.type != other) {
            same = seen(other);
            lastSeen = same;
        }
        return same;
    }

    private Description seen(SituationType<?> other) {
        int[] same = ordinals.clone();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < same.length; i++) {
            Fact from = type.facts().get(i);
            Fact to = other.facts().get(i);
            if (same[i] != UNKNOWN && !from.leftOut().equals(to.leftOut())) {
                FactValue value = from.values().get(same[i]);
                same[i] = GivenFact.find(to.values(), value.constant())
                        .map(FactValue::ordinal)
                        .orElse(UNKNOWN);
                to.notKnown(value.code(), "").ifPresent(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new Builder(other, same, ranges).build();
    }

    private Builder copy() {
        return new Builder(type, ordinals.clone(), ranges);
    }

    /** Whether the same is known of a situation of the same type, be it as another pack sees it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Description that
                && type.shared() == that.type.shared()
                && (type == that.type ? Arrays.equals(ordinals, that.ordinals) : given().equals(that.given()))
                && ranges.equals(that.ranges);
    }

    @Override
    public int hashCode() {
        return 31 * type.code().hashCode() + given().hashCode();
    }

    @Override
    public String toString() {
        StringJoiner joiner = new StringJoiner(", ", type.code() + "(", ")");
        given().forEach((fact, value) -> joiner.add(fact + ": " + value));
        return joiner.toString();
    }

    /** A description under way. Not thread-safe. */
    public static final class Builder {
        private final SituationType<?> type;
        private final int[] ordinals;
        private final Map<Integer, Range> ranges;

        Builder(SituationType<?> type) {
            this(type, new int[type.facts().size()], Map.of());
            Arrays.fill(ordinals, UNKNOWN);
        }

        private Builder(SituationType<?> type, int[] ordinals, Map<Integer, Range> ranges) {
            this.type = type;
            this.ordinals = ordinals;
            this.ranges = new HashMap<>(ranges);
        }

        /**
         * Gives a fact.
         *
         * @throws IllegalArgumentException when the type has no such fact or the fact no such value
         */
        public Builder given(String factCode, Enum<?> value) {
            Fact fact = GivenFact.fact(type, factCode, value);
            return given(fact, GivenFact.value(fact, value));
        }

        /**
         * Gives the fact that this is a value of.
         *
         * @throws IllegalArgumentException when it is a value of no fact of the type, or of several
         */
        public Builder given(Enum<?> value) {
            Fact fact = GivenFact.fact(type.facts(), value);
            return given(fact, GivenFact.value(fact, value));
        }

        /**
         * Gives a fact of this type.
         *
         * @throws IllegalArgumentException when the type has no such fact or the fact no such value
         */
        public Builder given(Fact fact, FactValue value) {
            if (value != null && value.constant() instanceof Range range) {
                return given(fact, range);
            }
            set(GivenFact.ordinal(type, fact), GivenFact.ordinal(fact, value));
            return this;
        }

        /**
         * Gives the number of a measured fact.
         *
         * @throws IllegalArgumentException when the type has no such fact or the fact no such number
         */
        public Builder given(String factCode, int number) {
            return given(factCode, Range.exactly(number));
        }

        /**
         * Gives what is known of a measured fact.
         *
         * @throws IllegalArgumentException when the type has no such fact, or no number of the fact is in the range
         */
        public Builder given(String factCode, Range range) {
            return given(GivenFact.fact(type, factCode, null), range);
        }

        /**
         * Gives what is known of a measured fact of this type.
         *
         * @throws IllegalArgumentException when the type has no such fact, or no number of the fact is in the range
         */
        public Builder given(Fact fact, Range range) {
            int place = GivenFact.ordinal(type, fact);
            Range within = GivenFact.range(fact, range);
            if (within.exact()) {
                set(place, fact.measure().orElseThrow().first(within));
            } else {
                set(place, UNKNOWN);
                ranges.put(place, within);
            }
            return this;
        }

        private void set(int place, int ordinal) {
            ordinals[place] = ordinal;
            ranges.remove(place);
        }

        /** The problem that {@link #build} would throw, if the facts given contradict each other. */
        public Optional<Problem> contradiction(String where) {
            if (type.points().someFit(ordinals)) {
                return Optional.empty();
            }
            return type.contradictionIn(ordinals, where)
                    .or(() -> Optional.of(new Problem(
                            ProblemCode.CONTRADICTION,
                            "No situation has these facts together: " + String.join(", ", givenCodes()) + ".",
                            where,
                            "Change one of them, or leave out the one that is not known.")));
        }

        private List<String> givenCodes() {
            return type.facts().stream()
                    .filter(fact -> ordinals[fact.ordinal()] != UNKNOWN || ranges.containsKey(fact.ordinal()))
                    .map(Fact::code)
                    .toList();
        }

        /** The description, or null when no situation has these facts together. */
        public @Nullable Description buildOrNull() {
            return type.points().someFit(ordinals) ? new Description(type, ordinals.clone(), ranges) : null;
        }

        /**
         * The description.
         *
         * @throws ProblemException with code {@code contradiction} when no situation has these facts together
         */
        public Description build() {
            contradiction("").ifPresent(problem -> {
                throw new ProblemException(problem);
            });
            return new Description(type, ordinals.clone(), ranges);
        }
    }
}
