package city.ordinance.dsl.laws;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.Value;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.ProvisoEntry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the rules say at one point. */
record PointOutcome(Set<String> fired, Map<ConclusionId, Support> conclusions, Map<String, Answered> answers) {

    /** What a conclusion or answer rests on. */
    record Support(Set<String> rules, Set<String> claims, Set<String> provisos) {

        static Support of(RuleModel rule, Set<String> provisos) {
            return new Support(Set.of(rule.id()), Set.copyOf(rule.cites()), provisos);
        }

        Support beside(Support other) {
            return new Support(union(rules, other.rules), union(claims, other.claims), union(provisos, other.provisos));
        }

        static Support over(Collection<Support> supports) {
            return supports.stream().reduce(Support::beside).orElseThrow();
        }

        private static Set<String> union(Set<String> one, Set<String> other) {
            Set<String> union = new TreeSet<>(one);
            union.addAll(other);
            return union;
        }
    }

    /** The answer to a topic. */
    record Answered(AnswerState state, Optional<Value> value, Support support) {
        Object said() {
            return Map.of("state", state, "value", value);
        }
    }

    static PointOutcome of(List<RuleModel> rules, List<ProvisoEntry> provisos) {
        Map<ConclusionId, Support> conclusions = new HashMap<>();
        Map<String, Answered> answers = new TreeMap<>();
        Set<String> fired = new TreeSet<>();
        rules.forEach(rule -> fired.add(rule.id()));
        List<ProvisoEntry> raised = provisos.stream()
                .filter(proviso -> rules.stream()
                        .anyMatch(rule -> rule.then().contains(new Consequence.Qualifies(proviso.code()))))
                .toList();
        rules.forEach(rule -> rule.then().forEach(then -> {
            if (then instanceof Consequence.Concludes concludes) {
                ConclusionId id = concludes.id();
                Set<String> reaching = reaching(raised, id.kind().key(), id.code());
                conclusions.merge(id, Support.of(rule, reaching), Support::beside);
            } else if (then instanceof Consequence.Answers answer) {
                Support support = Support.of(rule, reaching(raised, answer.topic(), answer.topic()));
                answers.merge(
                        answer.topic(), new Answered(answer.state(), answer.value(), support), PointOutcome::beside);
            }
        }));
        return new PointOutcome(fired, conclusions, answers);
    }

    private static Set<String> reaching(List<ProvisoEntry> raised, String kind, String code) {
        return raised.stream()
                .filter(proviso ->
                        proviso.reaches().contains(kind) || proviso.reaches().contains(code))
                .map(ProvisoEntry::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Answered beside(Answered one, Answered other) {
        if (!one.said().equals(other.said())) {
            throw new IllegalStateException("two answers at one point: " + one + " and " + other);
        }
        return new Answered(one.state, one.value, one.support.beside(other.support));
    }

    /** All that a reader who does not see rules can tell: conclusions, topic states, claims, provisos. */
    Object said() {
        Map<Object, Object> said = new HashMap<>();
        conclusions.forEach(
                (id, support) -> said.put(id, Map.of("claims", support.claims, "provisos", support.provisos)));
        answers.forEach((topic, answer) -> said.put(
                topic,
                Map.of("said", answer.said(), "claims", answer.support.claims, "provisos", answer.support.provisos)));
        return said;
    }
}
