package city.ordinance.dsl.property;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.Catalog;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.ProvisoEntry;
import city.ordinance.pack.ScheduledValue;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
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
     * @param claims the claims that the rules cite, and those of values that they give
     * @param provisos the codes of the provisos that reach it
     * @param values what the schedule gives a conclusion, in words; an answer has its value itself
     */
    public record Ground(Set<String> claims, Set<String> provisos, Set<String> values) {
        /** Both together. */
        public Ground and(Ground other) {
            return new Ground(
                    union(claims, other.claims), union(provisos, other.provisos), union(values, other.values));
        }

        private Ground giving(Optional<ScheduledValue> value) {
            return new Ground(
                    claims,
                    provisos,
                    value.map(scheduled -> Set.of(ValueText.of(scheduled.value())))
                            .orElse(Set.of()));
        }

        private static Set<String> union(Set<String> one, Set<String> other) {
            Set<String> all = new TreeSet<>(one);
            all.addAll(other);
            return all;
        }
    }

    /** What these rules say, in the codes of a catalog. */
    public static Said of(BitSet fired, List<RuleModel> rules, Catalog catalog) {
        Said said = new Said(new TreeMap<>((a, b) -> a.toString().compareTo(b.toString())), new TreeMap<>());
        List<ProvisoEntry> raised = fired.stream()
                .mapToObj(rules::get)
                .flatMap(rule -> rule.then().stream())
                .filter(Consequence.Qualifies.class::isInstance)
                .map(then -> catalog.proviso(((Consequence.Qualifies) then).proviso()))
                .flatMap(Optional::stream)
                .toList();
        fired.stream().mapToObj(rules::get).forEach(rule -> said.add(rule, raised, catalog));
        return said;
    }

    private void add(RuleModel rule, List<ProvisoEntry> raised, Catalog catalog) {
        for (Consequence consequence : rule.then()) {
            if (consequence instanceof Consequence.Concludes concludes) {
                ConclusionId id = concludes.id();
                Optional<ScheduledValue> value = catalog.entry(id).flatMap(CatalogEntry::value);
                Ground ground = ground(rule, value, raised, proviso -> proviso.reaches(id));
                conclusions.merge(id, ground.giving(value), Ground::and);
            } else if (consequence instanceof Consequence.Answers answer) {
                Optional<ScheduledValue> value = answer.scheduled().flatMap(catalog::value);
                Ground ground = ground(rule, value, raised, proviso -> proviso.reaches(answer.topic()));
                answers.computeIfAbsent(answer.topic(), topic -> new HashMap<>())
                        .merge(answer, ground, Ground::and);
            }
        }
    }

    /** A value of the schedule brings its claims along. */
    private static Ground ground(
            RuleModel rule,
            Optional<ScheduledValue> value,
            List<ProvisoEntry> raised,
            Predicate<ProvisoEntry> reaching) {
        Set<String> claims = new TreeSet<>(rule.cites());
        value.ifPresent(scheduled -> claims.addAll(scheduled.claims()));
        Set<String> provisos =
                raised.stream().filter(reaching).map(ProvisoEntry::code).collect(Collectors.toCollection(TreeSet::new));
        return new Ground(claims, provisos, Set.of());
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

    /**
     * The values, in words, of the answers to a topic, or of a conclusion that is drawn, named by its kind and code;
     * what has no value has none.
     */
    public Set<String> values(String subject) {
        Optional<Ground> drawn = ConclusionId.parse(subject).flatMap(this::ground);
        return drawn.isPresent() ? drawn.get().values() : answered(subject);
    }

    private Set<String> answered(String topic) {
        return answers.getOrDefault(topic, Map.of()).keySet().stream()
                .flatMap(answer -> answer.value().stream())
                .map(ValueText::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the answer to a topic rests on, or all of several; empty when it is not raised. */
    public Optional<Ground> ground(String topic) {
        return answers.getOrDefault(topic, Map.of()).values().stream().reduce(Ground::and);
    }

    /** What a conclusion rests on; empty when it is not drawn. */
    public Optional<Ground> ground(ConclusionId id) {
        return Optional.ofNullable(conclusions.get(id));
    }

    /** Turns fired rules into what they say, and remembers it. Not thread-safe. */
    public static Function<BitSet, Said> remembering(List<RuleModel> rules, Catalog catalog) {
        Map<BitSet, Said> known = new HashMap<>();
        return fired -> known.computeIfAbsent(fired, key -> of(key, rules, catalog));
    }
}
