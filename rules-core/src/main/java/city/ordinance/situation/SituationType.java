package city.ordinance.situation;

import city.ordinance.internal.number.MixedRadix;
import city.ordinance.internal.number.Points;
import city.ordinance.internal.text.Names;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
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
 * @param <S> the record
 */
public final class SituationType<S extends Record> {
    private final Class<S> recordClass;
    private final String code;
    private final String label;
    private final List<Fact> facts;
    private final List<Contradiction> contradictions;
    private final Optional<Echo> echo;
    // Read by its name in internal.table.Ordinals.
    private final Points points;
    private final SituationType<S> shared;
    private final ConcurrentHashMap<List<Fact>, SituationType<S>> knowing = new ConcurrentHashMap<>();

    private SituationType(Builder<S> definition) {
        recordClass = definition.recordClass;
        code = Names.kebab(recordClass.getSimpleName());
        label = SituationReflection.label(recordClass);
        facts = definition.facts;
        contradictions = List.copyOf(definition.contradictions);
        echo = Optional.ofNullable(definition.echo);
        points = new TypePoints(SituationReflection.constructor(recordClass), facts, contradictions);
        shared = definition.shared == null ? this : definition.shared;
        requireCountable();
    }

    private void requireCountable() {
        try {
            new MixedRadix(facts.stream().mapToInt(fact -> fact.values().size()).toArray());
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

    /** The fact that an assessment echoes, if the type has one. */
    public Optional<Echo> echo() {
        return echo;
    }

    /** Its points. */
    Points points() {
        return points;
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
     * A definition under way.
     *
     * @param <S> the record
     */
    public static final class Builder<S extends Record> {
        private final Class<S> recordClass;
        private final List<Fact> facts;
        private final List<Contradiction> contradictions = new ArrayList<>();
        private final @Nullable SituationType<S> shared;
        private @Nullable Echo echo;

        private Builder(Class<S> recordClass) {
            this.recordClass = recordClass;
            this.facts = SituationReflection.facts(recordClass);
            this.shared = null;
        }

        private Builder(SituationType<S> shared, List<Fact> facts) {
            this.recordClass = shared.recordClass;
            this.facts = facts;
            this.shared = shared;
            this.echo = shared.echo.map(each -> each.in(facts)).orElse(null);
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

        /**
         * Says that an assessment echoes the fact that this is a value of, unless it is this value.
         *
         * @throws IllegalArgumentException when it is a value of no fact of the type, or of several
         */
        public Builder<S> echoesUnless(Enum<?> value) {
            Fact fact = GivenFact.fact(facts, value);
            echo = new Echo(fact, GivenFact.value(fact, value));
            return this;
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
