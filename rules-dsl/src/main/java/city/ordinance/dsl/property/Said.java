package city.ordinance.dsl.property;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a set of rules says when exactly they fire: each conclusion and each answer with its claims. Unlike an outcome
 * it can hold two answers to one topic, so that a check can find them.
 *
 * @param conclusions the conclusions
 * @param answers the answers by topic; more than one to a topic is a contradiction
 */
public record Said(Map<ConclusionId, Ground> conclusions, Map<String, Map<Consequence.Answers, Ground>> answers) {

    /**
     * What a conclusion or an answer rests on.
     *
     * @param claims the claims that the rules cite
     * @param stated whether some rule stays within the words of the source
     */
    public record Ground(Set<String> claims, boolean stated) {
        /** Both together: all claims, and stated when either is. */
        public Ground and(Ground other) {
            Set<String> all = new TreeSet<>(claims);
            all.addAll(other.claims);
            return new Ground(all, stated || other.stated);
        }
    }

    /** What these rules say. */
    public static Said of(BitSet fired, List<RuleModel> rules) {
        Said said = new Said(new TreeMap<>((a, b) -> a.toString().compareTo(b.toString())), new TreeMap<>());
        fired.stream().mapToObj(rules::get).forEach(said::add);
        return said;
    }

    private void add(RuleModel rule) {
        Ground ground =
                new Ground(new TreeSet<>(rule.cites()), rule.interpreted().isEmpty());
        for (Consequence consequence : rule.then()) {
            if (consequence instanceof Consequence.Concludes concludes) {
                conclusions.merge(concludes.id(), ground, Ground::and);
            } else if (consequence instanceof Consequence.Answers answer) {
                answers.computeIfAbsent(answer.topic(), topic -> new HashMap<>())
                        .merge(answer, ground, Ground::and);
            }
        }
    }

    /** The codes of the conclusions of a kind. */
    public Set<String> codes(ConclusionKind kind) {
        return conclusions.keySet().stream()
                .filter(id -> id.kind() == kind)
                .map(ConclusionId::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether there is a conclusion of this kind. */
    public boolean any(ConclusionKind kind) {
        return conclusions.keySet().stream().anyMatch(id -> id.kind() == kind);
    }

    /** The states in which a topic is answered, as words; empty when it is not raised. */
    public Set<String> states(String topic) {
        return answers.getOrDefault(topic, Map.of()).keySet().stream()
                .map(answer -> answer.state().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The values of the answers to a topic, in words; answers without a value have none. */
    public Set<String> values(String topic) {
        return answers.getOrDefault(topic, Map.of()).keySet().stream()
                .flatMap(answer -> answer.value().stream())
                .map(ValueText::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The claims of an answer to a topic, or of all of several. */
    public Set<String> claims(String topic) {
        return answers.getOrDefault(topic, Map.of()).values().stream()
                .map(Ground::claims)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Turns fired rules into what they say, and remembers it. Not thread-safe. */
    public static Function<BitSet, Said> remembering(List<RuleModel> rules) {
        Map<BitSet, Said> known = new HashMap<>();
        return fired -> known.computeIfAbsent(fired, key -> of(key, rules));
    }
}
