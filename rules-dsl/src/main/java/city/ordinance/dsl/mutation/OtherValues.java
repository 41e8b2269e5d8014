package city.ordinance.dsl.mutation;

import city.ordinance.assessment.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Values that are nearly the same, and wrong. */
final class OtherValues {
    private OtherValues() {}

    static List<Value> of(Value value) {
        if (value instanceof Value.Money money) {
            return money(money);
        } else if (value instanceof Value.Period period) {
            return period(period);
        } else if (value instanceof Value.GreaterOf greater) {
            return each(greater.values(), Function.identity(), (one, by) -> by, Value.GreaterOf::new);
        } else if (value instanceof Value.LesserOf lesser) {
            return each(lesser.values(), Function.identity(), (one, by) -> by, Value.LesserOf::new);
        } else if (value instanceof Value.Readings readings) {
            return each(
                    readings.values(),
                    Value.Reading::value,
                    (one, by) -> new Value.Reading(one.condition(), by, one.cites()),
                    Value.Readings::new);
        } else if (value instanceof Value.Reference reference) {
            return List.of(new Value.Reference(reference.to() + " bis", reference.pack()));
        }
        return List.of(new Value.Text(((Value.Text) value).text() + " Or not."));
    }

    private static List<Value> money(Value.Money money) {
        List<Value> others = new ArrayList<>();
        money.amount().ifPresent(sum -> others.add(with(money, more(money.amount()), money.atLeast(), money.atMost())));
        money.atLeast()
                .ifPresent(sum -> others.add(with(money, money.amount(), more(money.atLeast()), money.atMost())));
        money.atMost().ifPresent(sum -> others.add(with(money, money.amount(), money.atLeast(), more(money.atMost()))));
        others.add(new Value.Money(
                money.currency().equals("USD") ? "EUR" : "USD",
                money.amount(),
                money.atLeast(),
                money.atMost(),
                money.per(),
                money.from(),
                money.step()));
        others.add(new Value.Money(
                money.currency(),
                money.amount(),
                money.atLeast(),
                money.atMost(),
                Optional.of(money.per().filter("day"::equals).isPresent() ? "week" : "day"),
                money.from(),
                money.step()));
        return others;
    }

    private static Value with(
            Value.Money money, Optional<BigDecimal> amount, Optional<BigDecimal> atLeast, Optional<BigDecimal> atMost) {
        return new Value.Money(money.currency(), amount, atLeast, atMost, money.per(), money.from(), money.step());
    }

    private static Optional<BigDecimal> more(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal.ONE::add);
    }

    private static List<Value> period(Value.Period period) {
        String unit = period.unit().equals("days") ? "business-days" : "days";
        return List.of(
                with(period, period.length() + 1, period.unit(), period.atMost()),
                with(period, period.length(), unit, period.atMost()),
                with(period, period.length(), period.unit(), !period.atMost()));
    }

    private static Value with(Value.Period period, int length, String unit, boolean atMost) {
        return new Value.Period(length, unit, atMost, period.from(), period.includesEventDay(), period.unless());
    }

    /** The same values, with one of them nearly the same, and wrong. */
    private static <P> List<Value> each(
            List<P> parts, Function<P, Value> value, Replacement<P> change, Function<List<P>, Value> whole) {
        List<Value> others = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Value other : of(value.apply(parts.get(i)))) {
                List<P> changed = new ArrayList<>(parts);
                changed.set(i, change.to(parts.get(i), other));
                others.add(whole.apply(changed));
            }
        }
        return others;
    }

    /** A part with another value. */
    private interface Replacement<P> {
        P to(P part, Value by);
    }
}
