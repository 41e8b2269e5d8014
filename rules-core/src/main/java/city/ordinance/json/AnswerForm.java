package city.ordinance.json;

import static city.ordinance.internal.form.Groups.CODES;
import static city.ordinance.internal.form.Scalars.TEXT;
import static city.ordinance.internal.form.Schemas.map;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Grounds;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.Groups;
import city.ordinance.internal.form.Members;
import city.ordinance.internal.form.ObjectForm;
import city.ordinance.internal.form.Scalars;
import city.ordinance.internal.form.ValueForm;
import java.util.Arrays;
import java.util.List;

/**
 * Answers, under the codes of their topics. A value is there exactly when the state is {@code specified}, and
 * {@code nearest} when it is {@code silent}.
 */
final class AnswerForm {
    static final Form<AnswerState> STATE = Scalars.codes(AnswerState.values(), AnswerState::code);

    private static final ObjectForm<Answer> SPECIFIED = begun(AnswerState.SPECIFIED)
            .with("value", ValueForm.VALUE, answer -> ((Answer.Specified) answer).value())
            .and(AnswerForm::grounds)
            .read(AnswerForm::answer);
    private static final ObjectForm<Answer> SILENT = begun(AnswerState.SILENT)
            .and(AnswerForm::grounds)
            .with("nearest", Groups.described(map("const", true), Scalars.FLAG), Answer::nearest)
            .read(AnswerForm::answer);
    private static final ObjectForm<Answer> OTHER = begun(
                    AnswerState.NOT_SPECIFIED, AnswerState.UNKNOWN, AnswerState.NOT_APPLICABLE)
            .and(AnswerForm::grounds)
            .read(AnswerForm::answer);

    static final Form<Answer> ANSWER = Groups.named(
            "answer", Groups.oneOf(List.of(OTHER, SPECIFIED, SILENT), AnswerForm::formOf, AnswerForm::formOf));

    private AnswerForm() {}

    private static ObjectForm.Builder<Answer> begun(AnswerState... states) {
        return ObjectForm.<Answer>of()
                .with("state", state(states), Answer::state)
                .with("text", TEXT, Answer::text);
    }

    /** One of these states. */
    static Form<AnswerState> state(AnswerState... states) {
        List<String> codes = Arrays.stream(states).map(AnswerState::code).toList();
        return Groups.described(codes.size() == 1 ? map("const", codes.get(0)) : map("enum", codes), STATE);
    }

    private static ObjectForm.Builder<Answer> grounds(ObjectForm.Builder<Answer> form) {
        return form.with("cites", CODES, Answer::cites)
                .with("rules", CODES, Answer::rules)
                .with("dependsOn", CODES, Answer::dependsOn)
                .with("basis", GroundsForm.BASIS, Answer::basis)
                .with("provisos", GroundsForm.PROVISOS, Answer::provisos);
    }

    private static ObjectForm<Answer> formOf(Answer answer) {
        return formOf(answer.state() == AnswerState.SPECIFIED, answer.state() == AnswerState.SILENT);
    }

    private static ObjectForm<Answer> formOf(Node node) {
        String state = Members.text(node, "state");
        return formOf(
                Members.node(node, "value").isPresent() || state.equals(AnswerState.SPECIFIED.code()),
                state.equals(AnswerState.SILENT.code()));
    }

    private static ObjectForm<Answer> formOf(boolean specified, boolean silent) {
        return specified ? SPECIFIED : silent ? SILENT : OTHER;
    }

    private static Answer answer(Members read) {
        AnswerState state = read.get("state");
        boolean withValue = read.has("value");
        if (withValue && state != AnswerState.SPECIFIED) {
            read.malformed(
                    "value", "An answer whose state is \"" + state.code() + "\" has no value.", "Delete the value.");
        }
        if (read.has("nearest") && !read.<Boolean>get("nearest")) {
            read.malformed("nearest", "The claims of a silent answer are the nearest passages.", "Write true.");
        }
        String topic = read.key();
        String text = read.get("text");
        Grounds grounds = GroundsForm.grounds(read);
        List<String> dependsOn = read.get("dependsOn");
        if (!withValue && state == AnswerState.SPECIFIED) {
            // Stands in for a state that is not known.
            return new Answer.Unknown(topic, text, grounds, dependsOn);
        }
        return switch (state) {
            case SPECIFIED -> new Answer.Specified(topic, text, read.get("value"), grounds, dependsOn);
            case NOT_SPECIFIED -> new Answer.NotSpecified(topic, text, grounds, dependsOn);
            case SILENT -> new Answer.Silent(topic, text, grounds, dependsOn);
            case UNKNOWN -> new Answer.Unknown(topic, text, grounds, dependsOn);
            case NOT_APPLICABLE -> new Answer.NotApplicable(topic, text, grounds, dependsOn);
        };
    }
}
