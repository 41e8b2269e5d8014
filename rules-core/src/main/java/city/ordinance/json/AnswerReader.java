package city.ordinance.json;

import city.ordinance.Problem;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Value;
import java.math.BigDecimal;
import java.util.List;

/** Reads answers and their values. A value is told by its keys. */
record AnswerReader(List<Problem> problems) {

    Answer answer(String topic, Node node) {
        boolean specified = node.members().containsKey("value") || stateIs(node, AnswerState.SPECIFIED);
        Fields fields = Fields.of(node, problems, specified ? Keys.SPECIFIED : Keys.ANSWER);
        AnswerState state = fields.code("state", AnswerState.values(), AnswerState::code);
        if (specified && state != AnswerState.SPECIFIED) {
            fields.malformed(
                    "An answer whose state is \"" + state.code() + "\" has no value.",
                    fields.node("value"),
                    "Delete the value.");
        }
        String text = fields.text("text");
        List<String> cites = fields.texts("cites");
        List<String> rules = fields.texts("rules");
        List<String> dependsOn = fields.texts("dependsOn");
        return switch (state) {
            case SPECIFIED -> new Answer.Specified(topic, text, value(fields), cites, rules, dependsOn);
            case NOT_SPECIFIED -> new Answer.NotSpecified(topic, text, cites, rules, dependsOn);
            case SILENT -> new Answer.Silent(topic, text, cites, rules, dependsOn);
            case UNKNOWN -> new Answer.Unknown(topic, text, cites, rules, dependsOn);
            case NOT_APPLICABLE -> new Answer.NotApplicable(topic, text, cites, rules, dependsOn);
        };
    }

    private static boolean stateIs(Node node, AnswerState state) {
        Node found = node.members().get("state");
        return found != null && found.text().equals(state.code());
    }

    private Value value(Fields answer) {
        Node node = answer.node("value");
        if (!node.is(Node.Kind.OBJECT)) {
            return new Value.Text(answer.text(node));
        }
        if (node.members().containsKey("from") || node.members().containsKey("to")) {
            Fields fields = Fields.of(node, problems, Keys.MONEY_RANGE);
            return new Value.MoneyRange(amount(fields, "from"), amount(fields, "to"), fields.text("currency"));
        }
        if (node.members().containsKey("length")) {
            Fields fields = Fields.of(node, problems, Keys.PERIOD);
            return new Value.Period(fields.integer("length"), fields.text("unit"));
        }
        Fields fields = Fields.of(node, problems, Keys.MONEY);
        return new Value.Money(amount(fields, "amount"), fields.text("currency"));
    }

    private static BigDecimal amount(Fields fields, String key) {
        String text = fields.text(key);
        if (text.matches(Keys.AMOUNT)) {
            return new BigDecimal(text);
        }
        if (fields.node(key).is(Node.Kind.TEXT)) {
            fields.malformed("\"" + text + "\" is not an amount.", fields.node(key), "Write it as in \"250.00\".");
        }
        return BigDecimal.ZERO;
    }
}
