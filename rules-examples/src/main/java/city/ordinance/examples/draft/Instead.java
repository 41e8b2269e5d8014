package city.ordinance.examples.draft;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What may be said instead.
 *
 * @param text the words, all of them the answer's own
 * @param cites the claims they rest on
 */
record Instead(String text, List<String> cites) {
    private static final Instead NOTHING = new Instead(
            "The answer says nothing about this. That does not mean that there is none: leave it out.", List.of());

    /** Nothing can be said. */
    static Instead nothing() {
        return NOTHING;
    }

    /** What the answers say about these topics. */
    static Instead topics(Said said, Collection<String> topics) {
        List<Answer> answers =
                topics.stream().flatMap(topic -> said.answers(topic).stream()).toList();
        if (answers.isEmpty()) {
            return NOTHING;
        }
        return new Instead(
                answers.stream()
                        .map(answer -> sentence(answer) + said.sayer(answer))
                        .distinct()
                        .collect(Collectors.joining(" ")),
                answers.stream()
                        .flatMap(answer -> answer.cites().stream())
                        .distinct()
                        .toList());
    }

    private static String sentence(Answer answer) {
        return answer.dependsOn().isEmpty()
                ? answer.text()
                : answer.text() + " (It depends on: " + String.join(", ", answer.dependsOn()) + ".)";
    }

    /** These conclusions, with hedges and with the facts they depend on. */
    static Instead conclusions(Said said, List<Conclusion> conclusions) {
        if (conclusions.isEmpty()) {
            return NOTHING;
        }
        return new Instead(
                conclusions.stream()
                                .map(conclusion -> words(conclusion) + said.sayer(conclusion))
                                .distinct()
                                .collect(Collectors.joining("; "))
                        + ".",
                conclusions.stream()
                        .flatMap(conclusion -> conclusion.cites().stream())
                        .distinct()
                        .toList());
    }

    private static String words(Conclusion conclusion) {
        List<String> facts = conclusion.certainty().dependsOn();
        return conclusion.text() + (facts.isEmpty() ? "" : " (possible; depends on: " + String.join(", ", facts) + ")");
    }

    /** These words of a notice of the answers; nothing where no answer has the notice. */
    static Instead notice(Said said, String code) {
        return said.assessments().stream()
                .flatMap(assessment -> assessment.notices().stream())
                .filter(notice -> notice.code().equals(code))
                .findFirst()
                .map(notice -> new Instead(notice.text(), List.of()))
                .orElse(NOTHING);
    }
}
