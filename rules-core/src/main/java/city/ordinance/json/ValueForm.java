package city.ordinance.json;

import city.ordinance.assessment.Value;
import city.ordinance.internal.document.Formats;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * The one form of a value in documents: its kind, and what goes with it. Amounts are text, so that no reader rounds
 * them.
 */
public final class ValueForm {
    static final String TEXT = "text";
    static final String MONEY = "money";
    static final String PERIOD = "period";

    private ValueForm() {}

    /** The members of a value, in the order in which they are written; each is text or a whole number. */
    public static Map<String, Object> of(Value value) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (value instanceof Value.Text text) {
            members.put("kind", TEXT);
            members.put("text", text.text());
        } else if (value instanceof Value.Money money) {
            members.put("kind", MONEY);
            members.put("currency", money.currency());
            members.put("amount", money.amount().toPlainString());
        } else if (value instanceof Value.MoneyRange range) {
            members.put("kind", MONEY);
            members.put("currency", range.currency());
            members.put("atLeast", range.from().toPlainString());
            members.put("atMost", range.to().toPlainString());
        } else if (value instanceof Value.Period period) {
            members.put("kind", PERIOD);
            members.put("length", period.length());
            members.put("unit", period.unit());
        }
        return members;
    }

    /** A value as an object of its members, in compact JSON. */
    public static String json(Value value) {
        return Formats.compact(json -> write(value, json));
    }

    static void write(Value value, JsonGenerator json) {
        json.writeStartObject();
        of(value).forEach((name, member) -> {
            json.writeName(name);
            if (member instanceof Integer number) {
                json.writeNumber(number);
            } else {
                json.writeString((String) member);
            }
        });
        json.writeEndObject();
    }
}
