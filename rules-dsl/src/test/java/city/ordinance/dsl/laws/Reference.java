package city.ordinance.dsl.laws;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Certainty;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.Grounds;
import city.ordinance.assessment.Proviso;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.Value;
import city.ordinance.dsl.laws.PointOutcome.Answered;
import city.ordinance.dsl.laws.PointOutcome.Support;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.engine.RuleEngine;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.ProvisoEntry;
import city.ordinance.pack.Topic;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import city.ordinance.source.Claim;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What an assessment must say, by the definitions of the contract and by brute force: every point of the full type is
 * decided in a session of its own, and every fitting point is looked at. It shares no code with the tables of the core
 * but how points are numbered.
 */
final class Reference {
    private final SituationType<?> type;
    private final PackInfo pack;
    private final List<RuleModel> rules;
    private final PointTable points;
    private final Map<Description, Expected> memory = new HashMap<>();

    Reference(SituationType<?> type, RuleEngine engine, List<RuleModel> rules, PackInfo pack) {
        this.type = type;
        this.pack = pack;
        this.rules = rules;
        this.points = new PointTable(type, engine, rules, pack.catalog().provisos());
    }

    /** An answer to a topic, without its text. */
    record ExpectedAnswer(AnswerState state, Optional<Value> value, Grounds grounds, List<String> dependsOn) {}

    /** What an assessment must say; conclusions bear the label of the catalog, provisos no text. */
    record Expected(
            List<Conclusion> conclusions,
            Map<String, ExpectedAnswer> answers,
            List<Question> questions,
            List<String> inertFacts,
            long points,
            int open) {}

    /** The outcome at a valid point. */
    PointOutcome at(long point) {
        return points.at(point);
    }

    /** The points that fit. */
    List<Integer> fitting(Description description) {
        return points.fitting(description);
    }

    /** All that an assessment of this description must say, the order of the questions included. */
    Expected expected(Description description) {
        Expected known = withoutRanking(description);
        List<Question> questions = new ArrayList<>(known.questions());
        questions.sort(Comparator.comparingDouble(question -> openAfter(description, question)));
        return new Expected(
                known.conclusions(), known.answers(), questions, known.inertFacts(), known.points(), known.open());
    }

    /** How much is open, on average over the points that fit, once the question is answered. */
    private double openAfter(Description description, Question question) {
        Fact fact = type.fact(question.fact()).orElseThrow();
        double open = 0;
        double points = 0;
        for (String code : question.values()) {
            Expected after =
                    withoutRanking(description.with(fact, fact.value(code).orElseThrow()));
            open += (double) after.points() * after.open();
            points += after.points();
        }
        return open / points;
    }

    private Expected withoutRanking(Description description) {
        Expected known = memory.get(description);
        if (known == null) {
            known = compute(description);
            memory.put(description, known);
        }
        return known;
    }

    private Expected compute(Description description) {
        List<Integer> points = fitting(description);
        Set<PointOutcome> fitting = new LinkedHashSet<>();
        points.forEach(point -> fitting.add(at(point)));
        Map<Fact, BitSet> pairs = new LinkedHashMap<>();
        description.unknown().forEach(fact -> pairs.put(fact, this.points.pairs(points, fact)));
        List<Conclusion> conclusions = new ArrayList<>();
        for (CatalogEntry entry : pack.catalog().entries()) {
            conclusion(entry, fitting, pairs).ifPresent(conclusions::add);
        }
        Map<String, ExpectedAnswer> answers = new LinkedHashMap<>();
        for (Topic topic : pack.catalog().topics()) {
            answer(topic.code(), fitting, pairs).ifPresent(answer -> answers.put(topic.code(), answer));
        }
        return new Expected(
                conclusions,
                answers,
                questions(description, points, conclusions, answers),
                inert(description, points),
                points.size(),
                open(conclusions, answers, fitting));
    }

    private Optional<Conclusion> conclusion(CatalogEntry entry, Set<PointOutcome> fitting, Map<Fact, BitSet> pairs) {
        ConclusionId id = entry.id();
        List<Support> supports = fitting.stream()
                .map(outcome -> outcome.conclusions().get(id))
                .filter(Objects::nonNull)
                .toList();
        if (supports.isEmpty()) {
            return Optional.empty();
        }
        Certainty certainty = supports.size() == fitting.size()
                ? new Certainty.Certain()
                : new Certainty.Possible(
                        points.dependsOn(pairs, outcome -> outcome.conclusions().containsKey(id)));
        Support all = Support.over(supports);
        return Optional.of(Conclusion.of(
                id.kind(),
                id.code(),
                entry.label(),
                entry.hedge(),
                entry.alternativeTo().stream()
                        .filter(other -> fitting.stream()
                                .anyMatch(outcome ->
                                        outcome.conclusions().containsKey(new ConclusionId(id.kind(), other))))
                        .toList(),
                entry.value().map(scheduled -> scheduled.value()),
                certainty,
                grounds(
                        all,
                        pairs,
                        outcome -> Optional.ofNullable(outcome.conclusions().get(id)))));
    }

    private Optional<ExpectedAnswer> answer(String topic, Set<PointOutcome> fitting, Map<Fact, BitSet> pairs) {
        List<Answered> raised = fitting.stream()
                .map(outcome -> outcome.answers().get(topic))
                .filter(Objects::nonNull)
                .toList();
        if (raised.isEmpty()) {
            return Optional.empty();
        }
        Support all = Support.over(raised.stream().map(Answered::support).toList());
        List<String> dependsOn = points.dependsOn(
                pairs,
                outcome -> Optional.ofNullable(outcome.answers().get(topic)).map(Answered::said));
        boolean agree = raised.stream().map(Answered::said).distinct().count() == 1;
        return Optional.of(new ExpectedAnswer(
                agree ? raised.get(0).state() : AnswerState.UNKNOWN,
                agree ? raised.get(0).value() : Optional.empty(),
                grounds(
                        all,
                        pairs,
                        outcome -> Optional.ofNullable(outcome.answers().get(topic))
                                .map(Answered::support)),
                dependsOn));
    }

    private Grounds grounds(Support all, Map<Fact, BitSet> pairs, Function<PointOutcome, Optional<Support>> support) {
        List<Proviso> provisos = pack.catalog().provisos().stream()
                .map(ProvisoEntry::code)
                .filter(all.provisos()::contains)
                .map(code -> new Proviso(
                        code,
                        "",
                        points.dependsOn(
                                pairs,
                                outcome -> support.apply(outcome).isPresent(),
                                outcome -> support.apply(outcome)
                                        .orElseThrow()
                                        .provisos()
                                        .contains(code))))
                .toList();
        return new Grounds(provisos, claims(all), rules(all));
    }

    private List<String> claims(Support support) {
        return pack.claims().stream()
                .map(Claim::id)
                .filter(support.claims()::contains)
                .toList();
    }

    private List<String> rules(Support support) {
        return rules.stream()
                .map(RuleModel::id)
                .filter(support.rules()::contains)
                .toList();
    }

    private List<Question> questions(
            Description description,
            Collection<Integer> points,
            List<Conclusion> conclusions,
            Map<String, ExpectedAnswer> answers) {
        List<Question> questions = new ArrayList<>();
        for (Fact fact : description.unknown()) {
            List<String> decides = new ArrayList<>();
            conclusions.stream()
                    .filter(conclusion -> conclusion.certainty().dependsOn().contains(fact.code()))
                    .forEach(conclusion -> decides.add(conclusion.id().toString()));
            answers.forEach((topic, answer) -> {
                if (answer.dependsOn().contains(fact.code())) {
                    decides.add("answers/" + topic);
                }
            });
            if (!decides.isEmpty()) {
                List<String> values = fact.values().stream()
                        .filter(value ->
                                points.stream().anyMatch(point -> this.points.ordinal(point, fact) == value.ordinal()))
                        .map(FactValue::code)
                        .toList();
                questions.add(new Question(fact.code(), fact.question(), values, decides));
            }
        }
        return questions;
    }

    private List<String> inert(Description description, List<Integer> points) {
        return type.facts().stream()
                .filter(fact -> description.value(fact).isPresent())
                .filter(fact -> points.stream()
                        .allMatch(point -> this.points.othersAlong(point, fact).stream()
                                .allMatch(other ->
                                        at(point).said().equals(at(other).said()))))
                .map(Fact::code)
                .toList();
    }

    private static int open(
            List<Conclusion> conclusions, Map<String, ExpectedAnswer> answers, Set<PointOutcome> fitting) {
        long possible =
                conclusions.stream().filter(conclusion -> !conclusion.certain()).count();
        long unsettled = answers.entrySet().stream()
                .filter(entry -> entry.getValue().state() == AnswerState.UNKNOWN
                        || !fitting.stream()
                                .allMatch(outcome -> outcome.answers().containsKey(entry.getKey())))
                .count();
        return (int) (possible + unsettled);
    }
}
