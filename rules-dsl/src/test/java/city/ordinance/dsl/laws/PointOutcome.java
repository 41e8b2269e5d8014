package city.ordinance.dsl.laws;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.Value;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.engine.Decision;
import city.ordinance.internal.engine.Effect;
import city.ordinance.source.Basis;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the rules say at one point. */
record PointOutcome(Set<String> fired, Map<ConclusionId, Support> conclusions, Map<String, Answered> answers) {

    /** What a conclusion or answer rests on. */
    record Support(Set<String> rules, Set<String> claims, Basis basis) {

        static Support of(RuleModel rule) {
            Basis basis = rule.interpreted().isPresent() ? Basis.INTERPRETED : Basis.STATED;
            return new Support(Set.of(rule.id()), Set.copyOf(rule.cites()), basis);
        }

        /** Two rules at one point: stated when either states it. */
        Support beside(Support other) {
            return new Support(
                    union(rules, other.rules),
                    union(claims, other.claims),
                    basis == Basis.STATED ? basis : other.basis);
        }

        /** Over several points: interpreted when it is in any. */
        static Support over(Collection<Support> supports) {
            Set<String> rules = new TreeSet<>();
            Set<String> claims = new TreeSet<>();
            supports.forEach(support -> {
                rules.addAll(support.rules);
                claims.addAll(support.claims);
            });
            boolean interpreted = supports.stream().anyMatch(support -> support.basis == Basis.INTERPRETED);
            return new Support(rules, claims, interpreted ? Basis.INTERPRETED : Basis.STATED);
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

    static PointOutcome of(Decision decision, Map<String, RuleModel> byName) {
        Map<ConclusionId, Support> conclusions = new HashMap<>();
        Map<String, Answered> answers = new TreeMap<>();
        Set<String> fired = new TreeSet<>();
        decision.fired().forEach(name -> fired.add(byName.get(name).id()));
        for (Effect effect : decision.effects()) {
            Support support = Support.of(byName.get(effect.rule()));
            if (effect.consequence() instanceof Consequence.Concludes concludes) {
                conclusions.merge(concludes.id(), support, Support::beside);
            } else if (effect.consequence() instanceof Consequence.Answers answer) {
                answers.merge(
                        answer.topic(), new Answered(answer.state(), answer.value(), support), PointOutcome::beside);
            }
        }
        return new PointOutcome(fired, conclusions, answers);
    }

    private static Answered beside(Answered one, Answered other) {
        if (!one.said().equals(other.said())) {
            throw new IllegalStateException("two answers at one point: " + one + " and " + other);
        }
        return new Answered(one.state, one.value, one.support.beside(other.support));
    }

    /** All that a reader who does not see rules can tell: conclusions, topic states, claims, basis. */
    Object said() {
        Map<Object, Object> said = new HashMap<>();
        conclusions.forEach((id, support) -> said.put(id, Map.of("claims", support.claims, "basis", support.basis)));
        answers.forEach((topic, answer) -> said.put(
                topic, Map.of("said", answer.said(), "claims", answer.support.claims, "basis", answer.support.basis)));
        return said;
    }
}
