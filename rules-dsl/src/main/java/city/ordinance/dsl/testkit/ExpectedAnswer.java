package city.ordinance.dsl.testkit;

import city.ordinance.Assessment;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Question;
import city.ordinance.json.Expectation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares an answer with what a scenario expects of it. */
final class ExpectedAnswer {
    private final Assessment answer;
    private final List<String> differences = new ArrayList<>();

    private ExpectedAnswer(Assessment answer) {
        this.answer = answer;
    }

    /** Where they differ, each as a sentence. */
    static List<String> differences(Expectation expected, Assessment answer) {
        ExpectedAnswer comparison = new ExpectedAnswer(answer);
        expected.certain().forEach(comparison::certain);
        expected.possible().ifPresent(kinds -> kinds.forEach(comparison::possible));
        expected.answers()
                .ifPresent(topics -> topics.forEach((topic, state) -> comparison.same(
                        "the answer to " + topic,
                        state.code(),
                        answer.topic(topic).state().code())));
        expected.questions().ifPresent(comparison::questions);
        expected.cites().ifPresent(codes -> codes.forEach(comparison::cites));
        expected.inert()
                .ifPresent(facts -> comparison.among("the facts that changed nothing", facts, answer.inertFacts()));
        return List.copyOf(comparison.differences);
    }

    private void certain(ConclusionKind kind, Set<String> codes) {
        Set<String> actual = new TreeSet<>();
        of(kind).stream().filter(Conclusion::certain).forEach(conclusion -> actual.add(conclusion.code()));
        same("the certain " + kind.key(), new TreeSet<>(codes), actual);
    }

    private void possible(ConclusionKind kind, Map<String, Set<String>> codes) {
        Map<String, Set<String>> wanted = new TreeMap<>();
        codes.forEach((code, facts) -> wanted.put(code, new TreeSet<>(facts)));
        Map<String, Set<String>> actual = new TreeMap<>();
        of(kind).stream()
                .filter(conclusion -> !conclusion.certain())
                .forEach(conclusion -> actual.put(
                        conclusion.code(), new TreeSet<>(conclusion.certainty().dependsOn())));
        same("the possible " + kind.key(), wanted, actual);
    }

    private List<Conclusion> of(ConclusionKind kind) {
        return answer.recommendedActions().stream()
                .filter(conclusion -> conclusion.kind() == kind)
                .toList();
    }

    private void questions(List<String> facts) {
        List<String> asked = answer.questions().stream().map(Question::fact).toList();
        List<String> first = facts.isEmpty() ? asked : asked.subList(0, Math.min(facts.size(), asked.size()));
        same("the first questions", facts, first);
    }

    private void cites(String code, Set<String> claims) {
        List<String> actual = new ArrayList<>(answer.topic(code).cites());
        answer.recommendedActions().stream()
                .filter(conclusion -> conclusion.code().equals(code))
                .forEach(conclusion -> actual.addAll(conclusion.cites()));
        among("the claims of " + code, claims, actual);
    }

    private void among(String what, Set<String> wanted, List<String> actual) {
        if (!new HashSet<>(actual).containsAll(wanted)) {
            differences.add(what + " were expected to include " + wanted + ", and are " + actual + ".");
        }
    }

    private void same(String what, Object wanted, Object actual) {
        if (!wanted.equals(actual)) {
            differences.add(what + ": expected " + wanted + ", and got " + actual + ".");
        }
    }
}
