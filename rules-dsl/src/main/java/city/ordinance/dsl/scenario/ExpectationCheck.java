package city.ordinance.dsl.scenario;

import city.ordinance.Assessment;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Question;
import city.ordinance.json.Expectation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares an answer with what was expected of it. What the expectation leaves out is not compared. */
public final class ExpectationCheck {
    private final Assessment answer;
    private final List<String> differences = new ArrayList<>();

    private ExpectationCheck(Assessment answer) {
        this.answer = answer;
    }

    /** Where the answer is not what was expected, each as a sentence; none when it is. */
    public static List<String> differences(Expectation expected, Assessment answer) {
        ExpectationCheck check = new ExpectationCheck(answer);
        expected.certain().forEach(check::certain);
        expected.possible().ifPresent(check::possible);
        expected.answers().ifPresent(states -> states.forEach(check::topic));
        expected.questions().ifPresent(check::questions);
        expected.cites().ifPresent(cites -> cites.forEach(check::cites));
        expected.inert().ifPresent(check::inert);
        return List.copyOf(check.differences);
    }

    private void certain(ConclusionKind kind, Set<String> expected) {
        Map<String, Conclusion> found = conclusions(kind);
        for (String code : expected) {
            Conclusion conclusion = found.get(code);
            if (conclusion == null) {
                differ("%s: \"%s\" was expected, and the answer does not have it.", kind.key(), code);
            } else if (!conclusion.certain()) {
                differ(
                        "%s: \"%s\" was expected as certain, and it is only possible, depending on %s.",
                        kind.key(), code, list(conclusion.certainty().dependsOn()));
            }
        }
        found.values().stream()
                .filter(conclusion -> conclusion.certain() && !expected.contains(conclusion.code()))
                .forEach(conclusion -> differ(
                        "%s: \"%s\" was not expected, and the answer has it as certain.",
                        kind.key(), conclusion.code()));
    }

    /** Kinds that are left out are expected to have no possible conclusion. */
    private void possible(Map<ConclusionKind, Map<String, Set<String>>> expected) {
        for (ConclusionKind kind : ConclusionKind.values()) {
            possible(kind, expected.getOrDefault(kind, Map.of()));
        }
    }

    private void possible(ConclusionKind kind, Map<String, Set<String>> expected) {
        Map<String, Conclusion> found = conclusions(kind);
        expected.forEach((code, facts) -> possible(kind, code, facts, found));
        found.values().stream()
                .filter(conclusion -> !conclusion.certain() && !expected.containsKey(conclusion.code()))
                .forEach(conclusion -> differ(
                        "possible %s: \"%s\" was not expected, and the answer has it as possible, depending on %s.",
                        kind.key(),
                        conclusion.code(),
                        list(conclusion.certainty().dependsOn())));
    }

    private void possible(ConclusionKind kind, String code, Set<String> facts, Map<String, Conclusion> found) {
        Conclusion conclusion = found.get(code);
        if (conclusion == null) {
            differ("possible %s: \"%s\" was expected, and the answer does not have it.", kind.key(), code);
        } else if (conclusion.certain()) {
            differ("possible %s: \"%s\" was expected as possible, and it is certain.", kind.key(), code);
        } else if (!facts.equals(Set.copyOf(conclusion.certainty().dependsOn()))) {
            differ(
                    "possible %s: \"%s\" was expected to depend on %s, and it depends on %s.",
                    kind.key(), code, list(facts), list(conclusion.certainty().dependsOn()));
        }
    }

    private void topic(String code, AnswerState expected) {
        AnswerState state = answer.topic(code).state();
        if (state != expected) {
            differ("answers: \"%s\" was expected to be %s, and it is %s.", code, expected.code(), state.code());
        }
    }

    private void questions(List<String> expected) {
        List<String> asked = answer.questions().stream().map(Question::fact).toList();
        if (expected.isEmpty() && !asked.isEmpty()) {
            differ("questions: none was expected, and the answer asks %s.", list(asked));
        } else if (!expected.equals(asked.subList(0, Math.min(expected.size(), asked.size())))) {
            differ("questions: they were expected to begin with %s, and they are %s.", list(expected), list(asked));
        }
    }

    private void cites(String code, Set<String> expected) {
        Set<String> missing = new LinkedHashSet<>(expected);
        Set<String> cited = cited(code);
        missing.removeAll(cited);
        if (cited.isEmpty()) {
            differ("cites: \"%s\" was expected to cite %s, and the answer does not have it.", code, list(expected));
        } else if (!missing.isEmpty()) {
            differ("cites: \"%s\" was expected to cite %s, and it cites %s.", code, list(expected), list(cited));
        }
    }

    private Set<String> cited(String code) {
        Set<String> cited = new LinkedHashSet<>();
        answer.recommendedActions().stream()
                .filter(conclusion -> conclusion.code().equals(code))
                .forEach(conclusion -> cited.addAll(conclusion.cites()));
        cited.addAll(answer.topic(code).cites());
        return cited;
    }

    private void inert(Set<String> expected) {
        for (String fact : expected) {
            if (!answer.situation().facts().containsKey(fact)) {
                differ("inert: \"%s\" was expected to change nothing, and it was not given.", fact);
            } else if (!answer.inertFacts().contains(fact)) {
                differ("inert: \"%s\" was expected to change nothing, and it matters to the answer.", fact);
            }
        }
    }

    private Map<String, Conclusion> conclusions(ConclusionKind kind) {
        Map<String, Conclusion> found = new LinkedHashMap<>();
        answer.recommendedActions().stream()
                .filter(conclusion -> conclusion.kind() == kind)
                .forEach(conclusion -> found.put(conclusion.code(), conclusion));
        return found;
    }

    private static String list(Collection<String> codes) {
        return codes.isEmpty() ? "nothing" : String.join(", ", codes);
    }

    private void differ(String message, Object... parts) {
        differences.add(String.format(java.util.Locale.ROOT, message, parts));
    }
}
