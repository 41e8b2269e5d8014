package city.ordinance.examples.pins;

import city.ordinance.Assessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Answer.Specified;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.Grounded;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.Proviso;
import city.ordinance.internal.form.ValueForm;
import java.util.stream.Collectors;

/**
 * All that is said of a situation, in a form of its own: another document format, another id of a rule or another
 * version of a pack leave it as it is.
 */
final class OutcomeText {
    private OutcomeText() {}

    static String of(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        assessment.recommendedActions().forEach(conclusion -> conclusion(conclusion, text));
        assessment.answers().values().forEach(answer -> answer(answer, text));
        for (Notice notice : assessment.notices()) {
            text.append(notice.code()).append('|').append(notice.text()).append('\n');
        }
        return text.toString();
    }

    private static void conclusion(Conclusion conclusion, StringBuilder text) {
        text.append(conclusion.id()).append('|').append(conclusion.text());
        conclusion.alternativeTo().forEach(other -> text.append("|or ").append(other));
        grounds(conclusion, text);
    }

    private static void answer(Answer answer, StringBuilder text) {
        text.append(answer.topic()).append('|').append(answer.state().code());
        text.append('|').append(answer.text());
        if (answer instanceof Specified specified) {
            text.append('|').append(ValueForm.of(specified.value()));
        }
        grounds(answer, text);
    }

    private static void grounds(Grounded grounded, StringBuilder text) {
        text.append('|').append(grounded.cites());
        for (Proviso proviso : grounded.provisos()) {
            text.append('|').append(proviso.code()).append(' ').append(proviso.text());
        }
        text.append('\n');
    }

    /** The description with the values of a situation, as text. */
    static String given(Assessment assessment) {
        return assessment.situation().facts().entrySet().stream()
                .map(fact -> fact.getKey() + '=' + fact.getValue())
                .collect(Collectors.joining(" ", assessment.situation().type() + ' ', "\n"));
    }
}
