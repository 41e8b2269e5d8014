package city.ordinance.json;

import city.ordinance.assessment.Value;
import tools.jackson.core.JsonGenerator;

/** Writes values: text as text, the others as objects. Amounts are text, so that no reader rounds them. */
record ValueWriter(JsonGenerator json) {

    void value(Value value) {
        if (value instanceof Value.Text text) {
            json.writeString(text.text());
            return;
        }
        json.writeStartObject();
        if (value instanceof Value.Money money) {
            json.writeStringProperty("amount", money.amount().toPlainString());
            json.writeStringProperty("currency", money.currency());
        } else if (value instanceof Value.MoneyRange range) {
            json.writeStringProperty("from", range.from().toPlainString());
            json.writeStringProperty("to", range.to().toPlainString());
            json.writeStringProperty("currency", range.currency());
        } else if (value instanceof Value.Period period) {
            json.writeNumberProperty("length", period.length());
            json.writeStringProperty("unit", period.unit());
        }
        json.writeEndObject();
    }
}
