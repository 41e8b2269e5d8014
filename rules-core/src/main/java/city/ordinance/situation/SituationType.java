package city.ordinance.situation;

import city.ordinance.internal.text.Names;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A kind of situation: a record whose components are enums or {@linkplain Measured measured} numbers, and so a finite
 * space of points. A city app adds a kind of its own by writing such a record and a {@link #of} definition beside it:
 *
 * <pre>{@code
 * @Label("a noise complaint")
 * record NoiseComplaint(@Label("hour") @Asks("When is it loud?") Hour hour) {
 *     enum Hour { @Label("by day") DAY, @Label("by night") NIGHT }
 *     static final SituationType<NoiseComplaint> TYPE = SituationType.of(NoiseComplaint.class).build();
 * }
 * }</pre>
 *
 * A point has an index: its value ordinals as the digits of a mixed-radix number, the last fact running fastest. A
 * point is <em>valid</em> when no {@link Contradiction} excludes it.
 *
 * @param <S> the record
 */
public final class SituationType<S extends Record> {
    private final Class<S> recordClass;
    private final Constructor<S> constructor;
    private final String code;
    private final String label;
    private final List<Fact> facts;
    private final List<Contradiction> contradictions;
    private final Optional<OrderFact> orderFact;
    private final long[] strides;
    private final long cells;
    private final boolean[] constrained;
    private final SituationType<S> shared;
    private final ConcurrentHashMap<List<Fact>, SituationType<S>> knowing = new ConcurrentHashMap<>();

    private SituationType(Builder<S> definition) {
        recordClass = definition.recordClass;
        constructor = SituationReflection.constructor(recordClass);
        code = Names.kebab(recordClass.getSimpleName());
        label = SituationReflection.label(recordClass);
        facts = definition.facts;
        contradictions = List.copyOf(definition.contradictions);
        orderFact = Optional.ofNullable(definition.orderFact);
        shared = definition.shared == null ? this : definition.shared;
        strides = new long[facts.size()];
        long product = 1;
        for (int i = facts.size() - 1; i >= 0; i--) {
            strides[i] = product;
            product = multiplied(product, facts.get(i));
        }
        cells = product;
        constrained = new boolean[facts.size()];
        contradictions.forEach(
                each -> each.parts().forEach(part -> constrained[part.fact().ordinal()] = true));
    }

    private long multiplied(long product, Fact fact) {
        try {
            return Math.multiplyExact(product, (long) fact.values().size());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    recordClass.getSimpleName() + " has more situations than can be numbered; narrow its limits", e);
        }
    }

    /**
     * Begins the definition of a type from its record.
     *
     * @throws IllegalArgumentException when a component is neither an enum with a constant nor an int with
     *     {@link Measured}, or a module does not export the record's package to all
     */
    public static <S extends Record> Builder<S> of(Class<S> recordClass) {
        return new Builder<>(recordClass);
    }

    /**
     * This type as a pack sees it that knows these values alone of some facts, and all of the others: to the pack, no
     * situation has any other value. The same values give the same type.
     *
     * @param values the codes of the values, by the code of their fact
     */
    public SituationType<S> knowing(Map<String, ? extends Collection<String>> values) {
        List<Fact> known = shared.facts.stream()
                .map(fact -> values.containsKey(fact.code()) ? fact.knowing(values.get(fact.code())) : fact)
                .toList();
        return known.equals(shared.facts)
                ? shared
                : shared.knowing.computeIfAbsent(known, any -> new SituationType<>(new Builder<>(shared, known)));
    }

    /** The type that packs share, with all of its values; this one, unless a pack knows fewer. */
    public SituationType<S> shared() {
        return shared;
    }

    /** The code used in files: the record's name in kebab-case. */
    public String code() {
        return code;
    }

    /** What a person calls it. */
    public String label() {
        return label;
    }

    /** The record. */
    public Class<S> recordClass() {
        return recordClass;
    }

    /** The facts, in the order of the record's components. */
    public List<Fact> facts() {
        return facts;
    }

    /** The fact with this code, if the type has it. */
    public Optional<Fact> fact(String factCode) {
        return facts.stream().filter(fact -> fact.code().equals(factCode)).findFirst();
    }

    /** The combinations of facts that no situation has. */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /** The fact that names an order received, if the type has one; an assessment echoes it. */
    public Optional<OrderFact> orderFact() {
        return orderFact;
    }

    /** The number of indexes, invalid points included. */
    public long cells() {
        return cells;
    }

    /** By how much the index grows when the value of the fact with this ordinal grows by one. */
    public long stride(int factOrdinal) {
        return strides[factOrdinal];
    }

    /** The value ordinal of the fact with this ordinal at the point with this index. */
    public int ordinalAt(long index, int factOrdinal) {
        return (int)
                (index / strides[factOrdinal] % facts.get(factOrdinal).values().size());
    }

    /** The index of the point with these value ordinals, one per fact. */
    public long index(int[] ordinals) {
        long index = 0;
        for (int i = 0; i < ordinals.length; i++) {
            index += ordinals[i] * strides[i];
        }
        return index;
    }

    /** Whether some situation is at this index. */
    public boolean valid(long index) {
        if (contradictions.isEmpty()) {
            return true;
        }
        return validOrdinals(ordinals(index));
    }

    /** Whether some situation has these value ordinals, one per fact; -1 stands for a value that excludes nothing. */
    boolean validOrdinals(int[] ordinals) {
        for (Contradiction contradiction : contradictions) {
            if (contradiction.excludes(ordinals)) {
                return false;
            }
        }
        return true;
    }

    /** Whether some contradiction mentions the fact with this ordinal. */
    boolean constrained(int factOrdinal) {
        return constrained[factOrdinal];
    }

    /** The value ordinals of the point with this index, one per fact. */
    public int[] ordinals(long index) {
        int[] ordinals = new int[facts.size()];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = ordinalAt(index, i);
        }
        return ordinals;
    }

    /** The situation at this index, as the record that rules match. */
    public S situation(long index) {
        Object[] values = new Object[facts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = facts.get(i).values().get(ordinalAt(index, i)).constant();
        }
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot make a " + recordClass.getName(), e);
        }
    }

    /** Begins a description in which every fact is unknown. */
    public Description.Builder describe() {
        return new Description.Builder(this);
    }

    /**
     * A description in which every fact of the situation is known.
     *
     * @throws city.ordinance.problem.ProblemException when the situation contradicts itself
     */
    public Description describe(S situation) {
        Description.Builder builder = describe();
        for (Fact fact : facts) {
            builder.given(fact, SituationReflection.value(situation, fact));
        }
        return builder.build();
    }

    /** The problem for the first contradiction whose facts are all given so, if there is one. */
    Optional<Problem> contradictionIn(int[] ordinals, String where) {
        if (validOrdinals(ordinals)) {
            return Optional.empty();
        }
        return contradictions.stream()
                .filter(contradiction -> contradiction.excludes(ordinals))
                .findFirst()
                .map(contradiction -> new Problem(
                        ProblemCode.CONTRADICTION,
                        "The facts " + contradiction.facts() + " contradict each other: " + contradiction.because()
                                + ".",
                        where,
                        "Change one of them, or leave out the one that is not known."));
    }

    @Override
    public String toString() {
        return code;
    }

    /**
     * The fact that names an order received.
     *
     * @param fact the fact
     * @param none the value that means that no order was received
     */
    public record OrderFact(Fact fact, FactValue none) {

        private OrderFact in(List<Fact> facts) {
            Fact own = facts.get(fact.ordinal());
            return new OrderFact(own, own.value(none.code()).orElse(none));
        }
    }

    /**
     * A definition under way.
     *
     * @param <S> the record
     */
    public static final class Builder<S extends Record> {
        private final Class<S> recordClass;
        private final List<Fact> facts;
        private final List<Contradiction> contradictions = new ArrayList<>();
        private final @Nullable SituationType<S> shared;
        private @Nullable OrderFact orderFact;

        private Builder(Class<S> recordClass) {
            this.recordClass = recordClass;
            this.facts = SituationReflection.facts(recordClass);
            this.shared = null;
        }

        private Builder(SituationType<S> shared, List<Fact> facts) {
            this.recordClass = shared.recordClass;
            this.facts = facts;
            this.shared = shared;
            this.orderFact = shared.orderFact.map(order -> order.in(facts)).orElse(null);
            shared.contradictions.forEach(each -> each.in(facts).ifPresent(contradictions::add));
        }

        /**
         * Says that no situation has all of these together.
         *
         * @param because why, without a full stop
         * @param parts at least one, each made by {@link #part}
         */
        public Builder<S> never(String because, Contradiction.Part... parts) {
            contradictions.add(new Contradiction(because, List.of(parts)));
            return this;
        }

        /** A part of a contradiction: the fact has one of these values. */
        public Contradiction.Part part(String factCode, Set<? extends Enum<?>> values) {
            BitSet ordinals = new BitSet();
            Fact fact = require(factCode);
            values.forEach(value -> ordinals.set(GivenFact.value(fact, value).ordinal()));
            return new Contradiction.Part(fact, ordinals);
        }

        /**
         * A part of a contradiction: the fact that these are values of has one of them.
         *
         * @throws IllegalArgumentException when they are values of no fact of the type, or of several
         */
        public <E extends Enum<E>> Contradiction.Part part(Set<E> values) {
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a part of a contradiction needs a value");
            }
            return part(GivenFact.fact(facts, values.iterator().next()).code(), values);
        }

        /** Says that this fact names an order received, and which value means that there is none. */
        public Builder<S> orderReceived(String factCode, Enum<?> none) {
            Fact fact = require(factCode);
            orderFact = new OrderFact(fact, GivenFact.value(fact, none));
            return this;
        }

        /** Says that the fact that this is a value of names an order received, and that this value means none. */
        public Builder<S> orderReceived(Enum<?> none) {
            return orderReceived(GivenFact.fact(facts, none).code(), none);
        }

        /** The type. */
        public SituationType<S> build() {
            return new SituationType<>(this);
        }

        private Fact require(String factCode) {
            return facts.stream()
                    .filter(fact -> fact.code().equals(factCode))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            recordClass.getSimpleName() + " has no fact " + factCode + "; it has " + facts));
        }
    }
}
