package city.ordinance.assessment;

import city.ordinance.internal.text.Currencies;
import city.ordinance.internal.text.JsonText;
import city.ordinance.internal.text.Names;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a source specifies. A period stays a period: no date is ever computed from it. */
public sealed interface Value {
    /** What documents say of it, as JSON in one line; Jackson, of any version and however set, writes it as this. */
    @JsonValue
    @JsonRawValue
    default String toJson() {
        return JsonText.of(this);
    }

    /**
     * A statement.
     *
     * @param text the statement, in the pack's own words
     */
    record Text(String text) implements Value {}

    /**
     * Money: an amount, or one or two bounds of it. A bound that the source does not give is empty, and never zero.
     *
     * @param currency the ISO 4217 code
     * @param amount how much; empty where the source gives bounds
     * @param atLeast the least
     * @param atMost the most
     * @param per what each such sum is for: the code of a {@link Per}
     * @param from the event after which it is due or counted, in words
     * @param step by how much it grows with each further occurrence
     */
    record Money(
            String currency,
            Optional<BigDecimal> amount,
            Optional<BigDecimal> atLeast,
            Optional<BigDecimal> atMost,
            Optional<String> per,
            Optional<String> from,
            Optional<Increment> step)
            implements Value {
        /** Gives the amounts the currency's decimals, so that equal amounts are equal. */
        public Money {
            amount = normal(amount, currency);
            atLeast = normal(atLeast, currency);
            atMost = normal(atMost, currency);
            String of = currency;
            step = step.map(each -> new Increment(Currencies.normal(each.amount(), of), each.each(), each.after()));
        }

        /** An amount and no more. */
        public Money(BigDecimal amount, String currency) {
            this(
                    currency,
                    Optional.of(amount),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** Anything from the least to the most, and no more. */
        public static Money between(BigDecimal atLeast, BigDecimal atMost, String currency) {
            return new Money(
                    currency,
                    Optional.empty(),
                    Optional.of(atLeast),
                    Optional.of(atMost),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        private static Optional<BigDecimal> normal(Optional<BigDecimal> amount, String currency) {
            return amount.map(found -> Currencies.normal(found, currency));
        }
    }

    /**
     * By how much an amount grows.
     *
     * @param amount how much more, in the currency of the whole
     * @param each with each further one of these, as a code
     * @param after how many come before it grows
     */
    record Increment(BigDecimal amount, String each, int after) {}

    /** What a sum may be for. */
    enum Per {
        /** Each violation. */
        VIOLATION,
        /** Each day. */
        DAY,
        /** Each week. */
        WEEK,
        /** Each month. */
        MONTH,
        /** Each page. */
        PAGE,
        /** Each hour. */
        HOUR,
        /** Each copy. */
        COPY,
        /** Each device. */
        DEVICE,
        /** Each person. */
        PERSON;

        /** The word used in files and JSON. */
        public String code() {
            return Names.kebab(name());
        }

        /** The words of all of them. */
        public static List<String> codes() {
            return Stream.of(values()).map(Per::code).toList();
        }
    }

    /**
     * A length of time.
     *
     * @param length how many
     * @param unit of what, as the source counts: the code of a {@link PeriodUnit}
     * @param atMost whether it is the most, and less may do
     * @param from the event from which it is counted, in words; empty where the source does not say
     * @param includesEventDay whether the day of the event counts; empty where the source does not say
     * @param unless what ends or extends it, in words
     */
    record Period(
            int length,
            String unit,
            boolean atMost,
            Optional<String> from,
            Optional<Boolean> includesEventDay,
            Optional<String> unless)
            implements Value {
        /** A length and no more. */
        public Period(int length, String unit) {
            this(length, unit, false, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * The greatest of several values, whichever it is in the case at hand.
     *
     * @param values at least two
     */
    record GreaterOf(List<Value> values) implements Value {
        /** Copies the list. */
        public GreaterOf {
            values = List.copyOf(values);
        }
    }

    /**
     * The least of several values, whichever it is in the case at hand.
     *
     * @param values at least two
     */
    record LesserOf(List<Value> values) implements Value {
        /** Copies the list. */
        public LesserOf {
            values = List.copyOf(values);
        }
    }

    /**
     * The source sends the reader elsewhere.
     *
     * @param to where, as the source names it
     * @param pack the id of the pack that has it; empty where none does
     */
    record Reference(String to, Optional<String> pack) implements Value {}

    /**
     * Several readings of the source, or routes through it, each with its condition. None is chosen.
     *
     * @param values at least two
     */
    record Readings(List<Reading> values) implements Value {
        /** Copies the list. */
        public Readings {
            values = List.copyOf(values);
        }
    }

    /**
     * One of several readings.
     *
     * @param condition when it applies, in words that may follow "if"
     * @param value what then holds
     * @param cites the claims it rests on
     */
    record Reading(String condition, Value value, List<String> cites) {
        /** Copies the list. */
        public Reading {
            cites = List.copyOf(cites);
        }
    }

    /**
     * The value in words that may stand within a sentence, without a full stop; each bound is said as the source gives
     * it, and one that it does not give is not said at all. A statement stands as it is written.
     */
    default String words() {
        return ValueWords.words(this);
    }

    /** The value itself, and all that stand in it. */
    default Stream<Value> parts() {
        Stream<Value> within = Stream.of();
        if (this instanceof GreaterOf greater) {
            within = greater.values().stream();
        } else if (this instanceof LesserOf lesser) {
            within = lesser.values().stream();
        } else if (this instanceof Readings readings) {
            within = readings.values().stream().map(Reading::value);
        }
        return Stream.concat(Stream.of(this), within.flatMap(Value::parts));
    }
}
