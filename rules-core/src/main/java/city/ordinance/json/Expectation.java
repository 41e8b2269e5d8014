package city.ordinance.json;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Value;
import city.ordinance.source.Basis;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a scenario expects of the answer for one situation. What is empty is not checked.
 *
 * @param certain for each kind that is checked, the codes of exactly the certain conclusions
 * @param possible for each kind that is checked, the codes of exactly the possible conclusions, and for each the facts
 *     it depends on
 * @param answers topics and the state each must have
 * @param questions the facts that the list of questions begins with, most decisive first; an empty list means that
 *     there is no question
 * @param cites conclusions or topics, by code, and claims that each must cite among others
 * @param values topics and conclusions, and the value each must have, whole
 * @param basis conclusions or topics, by code, and whether each is stated or interpreted
 * @param provisos conclusions or topics, by code, and the codes of exactly the provisos that reach each
 * @param inert given facts that must be among those that changed nothing
 * @param also packs of {@code also}, by id, and what is expected of each
 */
public record Expectation(
        Map<ConclusionKind, Set<String>> certain,
        Optional<Map<ConclusionKind, Map<String, Set<String>>>> possible,
        Optional<Map<String, AnswerState>> answers,
        Optional<List<String>> questions,
        Optional<Map<String, Set<String>>> cites,
        Optional<Map<String, Value>> values,
        Optional<Map<String, Basis>> basis,
        Optional<Map<String, Set<String>>> provisos,
        Optional<Set<String>> inert,
        Map<String, OfOther> also) {

    /** Makes the outer collections unmodifiable and keeps their order. */
    public Expectation {
        certain = ordered(certain);
        possible = possible.map(Expectation::ordered);
        answers = answers.map(Expectation::ordered);
        questions = questions.map(List::copyOf);
        cites = cites.map(Expectation::ordered);
        values = values.map(Expectation::ordered);
        basis = basis.map(Expectation::ordered);
        provisos = provisos.map(Expectation::ordered);
        inert = inert.map(Collections::unmodifiableSet);
        also = ordered(also);
    }

    /**
     * What is expected of a pack that is asked as well.
     *
     * @param error the code of the problem that is expected instead of its answer, if one is
     * @param answer what is expected of its answer; empty when a problem is, and when the pack is not known
     */
    public record OfOther(Optional<String> error, Optional<Expectation> answer) {}

    private static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
