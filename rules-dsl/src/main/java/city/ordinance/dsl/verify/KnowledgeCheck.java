package city.ordinance.dsl.verify;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.internal.table.SharedAnswer;
import city.ordinance.internal.table.Walk;
import city.ordinance.situation.Description;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Learning one more fact takes back nothing that was certain, and brings nothing that was excluded. */
final class KnowledgeCheck implements Check {
    @Override
    public void run(Examined edition, Results results) {
        for (PointSpace space : edition.spaces()) {
            results.sampledIf(Knowledge.samples(space.live()), PackProperty.MONOTONE_IN_KNOWLEDGE);
            Knowledge.forEach(space.live(), before -> {
                Set<String> settled = settled(edition, space, before);
                Knowledge.forEachStep(space.live(), before, after -> {
                    results.examined(PackProperty.MONOTONE_IN_KNOWLEDGE, 1);
                    compare(edition, before, after, settled, results);
                });
            });
        }
    }

    /** The topics that are raised in every situation that fits. */
    private static Set<String> settled(Examined edition, PointSpace space, Description before) {
        Set<String> topics = new HashSet<>();
        boolean[] first = {true};
        Walk.over(space.live(), before).forEach(cell -> {
            int point = (int) space.trial().cell(space.live().ordinals(cell));
            Set<String> raised =
                    edition.said().apply(space.fired(point)).answers().keySet();
            if (first[0]) {
                topics.addAll(raised);
            } else {
                topics.retainAll(raised);
            }
            first[0] = false;
        });
        return topics;
    }

    private static void compare(
            Examined edition, Description before, Description after, Set<String> settled, Results results) {
        SharedAnswer earlier = edition.knowledge().answer(before);
        SharedAnswer later = edition.knowledge().answer(after);
        Optional<String> fault =
                conclusions(earlier, later).or(() -> answers(earlier.answers(), later.answers(), settled));
        fault.ifPresent(words -> results.addFirst(
                FindingCode.NOT_MONOTONE,
                "Of " + Witness.of(before) + ", learning one more fact " + words + edition.inEdition() + ".",
                after));
    }

    private static Optional<String> conclusions(SharedAnswer earlier, SharedAnswer later) {
        for (ConclusionKind kind : ConclusionKind.values()) {
            Map<String, Conclusion> before = byCode(earlier.conclusions(kind));
            Map<String, Conclusion> after = byCode(later.conclusions(kind));
            for (Conclusion conclusion : before.values()) {
                Conclusion now = after.get(conclusion.code());
                if (conclusion.certain() && (now == null || !now.certain())) {
                    return Optional.of("takes back " + conclusion.id());
                }
            }
            for (Conclusion conclusion : after.values()) {
                Conclusion then = before.get(conclusion.code());
                if (then == null || !then.cites().containsAll(conclusion.cites())) {
                    return Optional.of("brings " + conclusion.id() + " or new claims for it");
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, Conclusion> byCode(List<Conclusion> conclusions) {
        Map<String, Conclusion> byCode = new HashMap<>();
        conclusions.forEach(conclusion -> byCode.put(conclusion.code(), conclusion));
        return byCode;
    }

    private static Optional<String> answers(
            Map<String, Answer> before, Map<String, Answer> after, Set<String> settled) {
        for (Answer answer : after.values()) {
            Answer then = before.get(answer.topic());
            boolean brought = then == null || (then.state() != AnswerState.UNKNOWN && then.state() != answer.state());
            if (brought) {
                return Optional.of("brings another answer to the topic \"" + answer.topic() + "\"");
            }
        }
        return settled.stream()
                .filter(topic -> !after.containsKey(topic))
                .findFirst()
                .map(topic -> "takes back the answer to the topic \"" + topic + "\"");
    }
}
