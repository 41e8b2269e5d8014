package city.ordinance.dsl.verify;

import city.ordinance.dsl.property.Declarations.Exclusive;
import city.ordinance.dsl.property.Said;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.pack.Topic;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** No topic has two answers, and what the pack declares exclusive never stands together. */
final class ContradictionCheck implements Check {
    @Override
    public void run(Examined edition, Results results) {
        for (PointSpace space : edition.spaces()) {
            for (Topic topic : edition.pack().catalog().topics()) {
                checkTopic(edition, space, topic.code(), results);
            }
            for (Exclusive pair : edition.declarations().exclusive()) {
                checkPair(edition, space, pair, results);
            }
        }
        results.examined(PackProperty.NO_CONTRADICTION, edition.points());
    }

    private static void checkTopic(Examined edition, PointSpace space, String topic, Results results) {
        BitSet points = points(
                edition,
                space,
                said -> said.answers().getOrDefault(topic, Map.of()).size() > 1);
        if (points.isEmpty()) {
            return;
        }
        List<String> rules = rules(
                edition,
                space,
                points,
                then -> then instanceof Consequence.Answers answer
                        && answer.topic().equals(topic));
        results.add(
                FindingCode.CONTRADICTORY_ANSWERS,
                "The rules " + String.join(" and ", rules) + " answer the topic \"" + topic + "\" differently in "
                        + points.cardinality() + " situations" + edition.inEdition() + ".",
                rules,
                "",
                Witness.around(space.trial(), points));
    }

    private static void checkPair(Examined edition, PointSpace space, Exclusive pair, Results results) {
        BitSet points = points(
                edition,
                space,
                said -> said.conclusions().containsKey(pair.one())
                        && said.conclusions().containsKey(pair.other()));
        if (points.isEmpty()) {
            return;
        }
        List<String> rules = rules(
                edition,
                space,
                points,
                then -> then instanceof Consequence.Concludes concludes
                        && (concludes.id().equals(pair.one()) || concludes.id().equals(pair.other())));
        results.add(
                FindingCode.EXCLUSIVE_CONCLUSIONS,
                "The pack declares " + pair.one() + " and " + pair.other() + " exclusive, and they stand together in "
                        + points.cardinality() + " situations" + edition.inEdition() + ".",
                rules,
                "",
                Witness.around(space.trial(), points));
    }

    private static BitSet points(Examined edition, PointSpace space, Predicate<Said> bad) {
        return space.where(fired -> bad.test(edition.said().apply(fired)));
    }

    /** The rules with such a consequence that fire at the first of these points. */
    private static List<String> rules(
            Examined edition, PointSpace space, BitSet points, Predicate<Consequence> consequence) {
        return space.fired(points.nextSetBit(0)).stream()
                .mapToObj(edition.rules()::get)
                .filter(rule -> rule.then().stream().anyMatch(consequence))
                .map(rule -> rule.id())
                .toList();
    }
}
