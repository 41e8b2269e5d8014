package city.ordinance.internal.form;

import static city.ordinance.internal.form.Scalars.CODE;
import static city.ordinance.internal.form.Schemas.map;

import city.ordinance.assessment.Value;
import city.ordinance.assessment.Value.Money;
import city.ordinance.internal.text.Currencies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Money: an amount, or a bound or two. Amounts are text, so that no reader rounds them. */
final class MoneyForm {
    private static final String DIGITS = "[0-9]{1,30}(\\.[0-9]{1,30})?";
    private static final Form<String> AMOUNT = Scalars.text(Scalars.pattern(DIGITS));

    private static final ObjectForm<Value.Increment> STEP = ObjectForm.<Value.Increment>of()
            .with("amount", AMOUNT, step -> step.amount().toPlainString())
            .with("each", CODE, Value.Increment::each)
            .with("after", Scalars.NUMBER, Value.Increment::after)
            .read(read -> new Value.Increment(
                    amount(read, "amount", Optional.of(read.get("amount"))).orElse(BigDecimal.ONE),
                    read.get("each"),
                    read.get("after")));

    static final ObjectForm<Value> MONEY = ValueForm.ofKind("money")
            .with("currency", Scalars.text(Scalars.pattern("[A-Z]{3}")), ValueForm.of(Money.class, Money::currency))
            .maybe("amount", AMOUNT, ValueForm.of(Money.class, money -> text(money.amount())))
            .maybe("atLeast", AMOUNT, ValueForm.of(Money.class, money -> text(money.atLeast())))
            .maybe("atMost", AMOUNT, ValueForm.of(Money.class, money -> text(money.atMost())))
            .maybe("per", Groups.described(map("enum", Value.Per.codes()), CODE), ValueForm.of(Money.class, Money::per))
            .maybe("from", CODE, ValueForm.of(Money.class, Money::from))
            .maybe("step", STEP, ValueForm.of(Money.class, Money::step))
            .read(MoneyForm::money)
            .saying(map("if", required("amount"), "then", map("not", bounded()), "else", bounded()));

    private MoneyForm() {}

    private static Map<String, Object> bounded() {
        return map("anyOf", List.of(required("atLeast"), required("atMost")));
    }

    private static Map<String, Object> required(String name) {
        return map("required", List.of(name));
    }

    private static Optional<String> text(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString);
    }

    private static Value money(Members read) {
        String currency = read.get("currency");
        if (read.isText("currency")) {
            objectTo(read, "currency", Currencies.objection(currency));
        }
        Optional<BigDecimal> amount = amount(read, "amount", read.get("amount"));
        Optional<BigDecimal> atLeast = amount(read, "atLeast", read.get("atLeast"));
        Optional<BigDecimal> atMost = amount(read, "atMost", read.get("atMost"));
        if (read.<Optional<String>>get("amount").isPresent() == (given(read, "atLeast") || given(read, "atMost"))) {
            read.malformed(
                    "amount",
                    "Money is either one amount, or has a bound or two.",
                    "Give amount, or atLeast or atMost or both; a bound that the source does not give is left out.");
        }
        Map.of("amount", amount, "atLeast", atLeast, "atMost", atMost)
                .forEach((name, sum) -> objectTo(read, name, sum.flatMap(one -> Currencies.objection(one, currency))));
        read.<Optional<Value.Increment>>get("step")
                .ifPresent(step -> objectTo(read, "step", Currencies.objection(step.amount(), currency)));
        objectTo(read, "atLeast", atLeast.flatMap(least -> atMost.flatMap(most -> Currencies.objection(least, most))));
        Optional<String> per = read.get("per");
        per.ifPresent(one -> read.oneOf("per", one, "what a sum can be for", Value.Per.codes()));
        return new Money(currency, amount, atLeast, atMost, per, read.get("from"), read.get("step"));
    }

    private static boolean given(Members read, String name) {
        return read.<Optional<String>>get(name).isPresent();
    }

    private static Optional<BigDecimal> amount(Members read, String name, Optional<String> text) {
        if (text.isEmpty() || !read.isText(name)) {
            return Optional.empty();
        }
        if (!text.get().matches(DIGITS)) {
            read.malformed(name, "\"" + text.get() + "\" is not an amount.", "Write it as in \"250.00\".");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.get()));
    }

    private static void objectTo(Members read, String name, Optional<Currencies.Objection> found) {
        found.ifPresent(wrong -> read.malformed(name, wrong.message(), wrong.help()));
    }
}
