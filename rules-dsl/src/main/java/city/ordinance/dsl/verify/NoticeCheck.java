package city.ordinance.dsl.verify;

import city.ordinance.assessment.AnswerState;
import city.ordinance.dsl.property.Said;
import city.ordinance.pack.NoticeTemplate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every notice is shown in some situation, under some edition. */
final class NoticeCheck {
    private NoticeCheck() {}

    static void run(List<Examined> editions, Results results) {
        Examined first = editions.get(0);
        for (NoticeTemplate notice : first.pack().notices()) {
            boolean shown = editions.stream()
                    .anyMatch(edition -> edition.spaces().stream()
                            .anyMatch(space -> !shown(edition, space, notice).isEmpty()));
            if (!shown) {
                results.add(
                        FindingCode.UNUSED_NOTICE,
                        "In no situation does an answer carry the notice \"" + notice.code() + "\".",
                        List.of(),
                        first.contents().files().where("pack.yaml"),
                        Optional.empty());
            }
        }
    }

    /** The points at which an answer carries a notice, on some day. */
    static BitSet shown(Examined edition, PointSpace space, NoticeTemplate notice) {
        BitSet points =
                space.where(fired -> applies(notice.when(), edition.said().apply(fired)));
        BitSet shown = new BitSet();
        points.stream()
                .filter(point -> notice.situations().isEmpty()
                        || notice.concerns(space.trial().description(point)))
                .forEach(shown::set);
        return shown;
    }

    private static boolean applies(NoticeTemplate.When when, Said said) {
        return switch (when) {
            case ALWAYS, REVIEW_DUE, EXPIRED -> true;
            case NOT_SPECIFIED ->
                said.answers().values().stream()
                        .map(Map::keySet)
                        .anyMatch(answers ->
                                answers.stream().anyMatch(answer -> answer.state() == AnswerState.NOT_SPECIFIED));
            case UNANSWERED -> said.conclusions().isEmpty() && said.answers().isEmpty();
        };
    }
}
