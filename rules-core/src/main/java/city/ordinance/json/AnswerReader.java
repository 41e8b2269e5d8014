package city.ordinance.json;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Grounds;
import city.ordinance.assessment.Value;
import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads answers and their values. A value is told by its keys. */
record AnswerReader(Problems problems) {

    Answer answer(String topic, Node node) {
        boolean specified = ExactFields.member(node, "value").isPresent() || stateIs(node, AnswerState.SPECIFIED);
        boolean silent = stateIs(node, AnswerState.SILENT);
        ExactFields fields =
                ExactFields.of(node, problems, specified ? Keys.SPECIFIED : silent ? Keys.SILENT : Keys.ANSWER);
        AnswerState state = fields.code("state", AnswerState.values(), AnswerState::code);
        if (specified && state != AnswerState.SPECIFIED) {
            fields.malformed(
                    "An answer whose state is \"" + state.code() + "\" has no value.",
                    fields.node("value"),
                    "Delete the value.");
        }
        if (silent && !fields.flag("nearest")) {
            fields.malformed(
                    "The claims of a silent answer are the nearest passages.", fields.node("nearest"), "Write true.");
        }
        String text = fields.text("text");
        Grounds grounds = GroundsReader.read(fields, problems);
        List<String> dependsOn = fields.texts("dependsOn");
        return switch (state) {
            case SPECIFIED -> new Answer.Specified(topic, text, value(fields), grounds, dependsOn);
            case NOT_SPECIFIED -> new Answer.NotSpecified(topic, text, grounds, dependsOn);
            case SILENT -> new Answer.Silent(topic, text, grounds, dependsOn);
            case UNKNOWN -> new Answer.Unknown(topic, text, grounds, dependsOn);
            case NOT_APPLICABLE -> new Answer.NotApplicable(topic, text, grounds, dependsOn);
        };
    }

    private static boolean stateIs(Node node, AnswerState state) {
        return text(node, "state").equals(state.code());
    }

    private Value value(ExactFields answer) {
        Optional<Node> node = answer.node("value");
        String kind = node.map(value -> text(value, "kind")).orElse("");
        if (kind.equals(ValueForm.PERIOD)) {
            ExactFields fields = kind(node, Keys.PERIOD);
            return new Value.Period(fields.integer("length"), fields.text("unit"));
        }
        if (kind.equals(ValueForm.MONEY)
                && node.flatMap(value -> ExactFields.member(value, "amount")).isEmpty()) {
            ExactFields fields = kind(node, Keys.MONEY_RANGE);
            return new Value.MoneyRange(amount(fields, "atLeast"), amount(fields, "atMost"), fields.text("currency"));
        }
        if (kind.equals(ValueForm.MONEY)) {
            ExactFields fields = kind(node, Keys.MONEY);
            return new Value.Money(amount(fields, "amount"), fields.text("currency"));
        }
        ExactFields fields = kind(node, Keys.TEXT);
        if (!kind.equals(ValueForm.TEXT) && node.orElse(null) instanceof MapNode) {
            fields.malformed(
                    "\"" + kind + "\" is not a kind of value.", fields.node("kind"), "Write text, money or period.");
        }
        return new Value.Text(fields.text("text"));
    }

    private ExactFields kind(Optional<Node> node, String[] keys) {
        ExactFields fields = ExactFields.of(node, problems, keys);
        fields.text("kind");
        return fields;
    }

    private static String text(Node node, String key) {
        return ExactFields.member(node, key)
                .filter(ScalarNode.class::isInstance)
                .map(found -> ((ScalarNode) found).text())
                .orElse("");
    }

    private static BigDecimal amount(ExactFields fields, String key) {
        String text = fields.text(key);
        if (text.matches(Keys.AMOUNT)) {
            return new BigDecimal(text);
        }
        if (fields.is(key, ScalarNode.Kind.STRING)) {
            fields.malformed("\"" + text + "\" is not an amount.", fields.node(key), "Write it as in \"250.00\".");
        }
        return BigDecimal.ZERO;
    }
}
