package city.ordinance.json;

import static city.ordinance.internal.form.Scalars.CODE;
import static city.ordinance.internal.form.Scalars.TEXT;

import city.ordinance.assessment.Value;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.form.Documents;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.Groups;
import city.ordinance.internal.form.Members;
import city.ordinance.internal.form.ObjectForm;
import city.ordinance.internal.form.Scalars;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The one form of a value in documents: its kind, and what goes with it. Amounts are text, so that no reader rounds
 * them.
 */
public final class ValueForm {
    private static final String MONEY = "money";
    private static final String PERIOD = "period";
    private static final String DIGITS = "-?[0-9]{1,30}(\\.[0-9]{1,30})?";
    private static final Form<String> AMOUNT = Scalars.text(Scalars.pattern(DIGITS));

    private static final ObjectForm<Value> TEXT_FORM = ofKind("text")
            .with("text", TEXT, value -> ((Value.Text) value).text())
            .read(ValueForm::text);
    private static final ObjectForm<Value> MONEY_FORM = ofKind(MONEY)
            .with("currency", TEXT, value -> ((Value.Money) value).currency())
            .with("amount", AMOUNT, value -> ((Value.Money) value).amount().toPlainString())
            .read(read -> new Value.Money(amount(read, "amount"), read.get("currency")));
    private static final ObjectForm<Value> RANGE_FORM = ofKind(MONEY)
            .with("currency", TEXT, value -> ((Value.MoneyRange) value).currency())
            .with("atLeast", AMOUNT, value -> ((Value.MoneyRange) value).from().toPlainString())
            .with("atMost", AMOUNT, value -> ((Value.MoneyRange) value).to().toPlainString())
            .read(read -> new Value.MoneyRange(amount(read, "atLeast"), amount(read, "atMost"), read.get("currency")));
    private static final ObjectForm<Value> PERIOD_FORM = ofKind(PERIOD)
            .with("length", Scalars.NUMBER, value -> ((Value.Period) value).length())
            .with("unit", CODE, value -> ((Value.Period) value).unit())
            .read(read -> new Value.Period(read.get("length"), read.get("unit")));

    static final Form<Value> VALUE = Groups.named(
            "value",
            Groups.oneOf(
                    List.of(TEXT_FORM, MONEY_FORM, RANGE_FORM, PERIOD_FORM), ValueForm::formOf, ValueForm::formOf));

    private ValueForm() {}

    private static ObjectForm.Builder<Value> ofKind(String kind) {
        return ObjectForm.<Value>of().with("kind", Scalars.constant(kind), value -> kind);
    }

    /** The members of a value, in the order in which they are written; each is text or a whole number. */
    public static Map<String, Object> of(Value value) {
        return formOf(value).members(value);
    }

    /** A value as an object of its members, in compact JSON. */
    public static String json(Value value) {
        return Documents.compact(VALUE, value);
    }

    private static ObjectForm<Value> formOf(Value value) {
        if (value instanceof Value.Money) {
            return MONEY_FORM;
        } else if (value instanceof Value.MoneyRange) {
            return RANGE_FORM;
        } else if (value instanceof Value.Period) {
            return PERIOD_FORM;
        }
        return TEXT_FORM;
    }

    /** A value is told by its kind; money, by whether it is one amount. */
    private static ObjectForm<Value> formOf(Node node) {
        return switch (Members.text(node, "kind")) {
            case PERIOD -> PERIOD_FORM;
            case MONEY -> Members.node(node, "amount").isPresent() ? MONEY_FORM : RANGE_FORM;
            default -> TEXT_FORM;
        };
    }

    private static Value text(Members read) {
        String kind = read.get("kind");
        if (!kind.equals("text")) {
            read.malformed("kind", "\"" + kind + "\" is not a kind of value.", "Write text, money or period.");
        }
        return new Value.Text(read.get("text"));
    }

    private static BigDecimal amount(Members read, String name) {
        String text = read.get(name);
        if (text.matches(DIGITS)) {
            return new BigDecimal(text);
        }
        if (read.isText(name)) {
            read.malformed(name, "\"" + text + "\" is not an amount.", "Write it as in \"250.00\".");
        }
        return BigDecimal.ZERO;
    }
}
