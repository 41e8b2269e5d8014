package city.ordinance.dsl.scenario;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Grounds;
import city.ordinance.assessment.OtherAnswer;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.Value;
import city.ordinance.assessment.WithOthers;
import city.ordinance.internal.form.ValueForm;
import city.ordinance.json.Expectation;
import city.ordinance.problem.Problem;
import city.ordinance.source.Basis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares an answer with what was expected of it. What the expectation leaves out is not compared. */
public final class ExpectationCheck {
    private final AssessmentContent answer;
    private final List<String> differences = new ArrayList<>();

    private ExpectationCheck(AssessmentContent answer) {
        this.answer = answer;
    }

    /** Where the answer is not what was expected, each as a sentence; none when it is. */
    public static List<String> differences(Expectation expected, AssessmentContent answer) {
        ExpectationCheck check = new ExpectationCheck(answer);
        expected.certain().forEach(check::certain);
        expected.possible().ifPresent(check::possible);
        expected.answers().ifPresent(states -> states.forEach(check::topic));
        expected.questions().ifPresent(check::questions);
        expected.cites().ifPresent(cites -> cites.forEach(check::cites));
        expected.values().ifPresent(values -> values.forEach(check::value));
        expected.basis().ifPresent(basis -> basis.forEach(check::basis));
        expected.provisos().ifPresent(provisos -> provisos.forEach(check::provisos));
        expected.inert().ifPresent(check::inert);
        return List.copyOf(check.differences);
    }

    /** The same for an answer with those of other packs beside it. */
    public static List<String> differences(Expectation expected, WithOthers<?> answer) {
        List<String> differences = new ArrayList<>(differences(expected, answer.main()));
        expected.also()
                .forEach((pack, wanted) -> answer.also().stream()
                        .filter(other -> other.pack().equals(pack))
                        .flatMap(other -> differences(wanted, other).stream())
                        .forEach(difference -> differences.add("also " + pack + ": " + difference)));
        return List.copyOf(differences);
    }

    private static List<String> differences(Expectation.OfOther wanted, OtherAnswer<?> other) {
        List<String> codes =
                other.problems().stream().map(Problem::code).distinct().toList();
        if (wanted.error().isPresent()) {
            String code = wanted.error().get();
            return codes.equals(List.of(code))
                    ? List.of()
                    : List.of("error: \"" + code + "\" was expected, and there is "
                            + (codes.isEmpty() ? "an answer." : list(codes) + "."));
        }
        if (other.assessment().isEmpty()) {
            return List.of("an answer was expected, and there is a problem: "
                    + other.problems().get(0));
        }
        return wanted.answer()
                .map(expected -> differences(
                        expected, (AssessmentContent) other.assessment().get()))
                .orElse(List.of());
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
        AnswerState state = topic(code).state();
        if (state != expected) {
            differ("answers: \"%s\" was expected to be %s, and it is %s.", code, expected.code(), state.code());
        }
    }

    /** Codes are known to be the pack's, as they were read so; a topic that does not arise is not in the answer. */
    private Answer topic(String code) {
        return answer.answers().getOrDefault(code, Answer.notArising(code));
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
        Set<String> cited = new LinkedHashSet<>();
        grounds(code).forEach(grounds -> cited.addAll(grounds.cites()));
        missing.removeAll(cited);
        if (cited.isEmpty()) {
            differ("cites: \"%s\" was expected to cite %s, and the answer does not have it.", code, list(expected));
        } else if (!missing.isEmpty()) {
            differ("cites: \"%s\" was expected to cite %s, and it cites %s.", code, list(expected), list(cited));
        }
    }

    /** What the conclusion and the answer with this code rest on, as far as the answer has them. */
    private List<Grounds> grounds(String code) {
        return Stream.concat(
                        answer.recommendedActions().stream()
                                .filter(conclusion -> conclusion.code().equals(code))
                                .map(Conclusion::grounds),
                        Optional.ofNullable(answer.answers().get(code)).map(Answer::grounds).stream())
                .toList();
    }

    private void value(String code, Value expected) {
        Optional<Value> found = answer.answers().get(code) instanceof Answer.Specified specified
                ? Optional.of(specified.value())
                : answer.recommendedActions().stream()
                        .filter(conclusion -> conclusion.code().equals(code))
                        .flatMap(conclusion -> conclusion.value().stream())
                        .findFirst();
        if (!found.equals(Optional.of(expected))) {
            differ(
                    "values: \"%s\" was expected to be %s, and it is %s.",
                    code, ValueForm.json(expected), found.map(ValueForm::json).orElse("no value"));
        }
    }

    private void basis(String code, Basis expected) {
        only("basis", code)
                .filter(grounds -> grounds.basis() != expected)
                .ifPresent(grounds -> differ(
                        "basis: \"%s\" was expected to be %s, and it is %s.",
                        code, expected.code(), grounds.basis().code()));
    }

    private void provisos(String code, Set<String> expected) {
        only("provisos", code).ifPresent(grounds -> {
            Set<String> found = new LinkedHashSet<>();
            grounds.provisos().forEach(proviso -> found.add(proviso.code()));
            if (!found.equals(expected)) {
                differ("provisos: \"%s\" was expected to have %s, and it has %s.", code, list(expected), list(found));
            }
        });
    }

    private Optional<Grounds> only(String what, String code) {
        List<Grounds> grounds = grounds(code);
        if (grounds.isEmpty()) {
            differ("%s: \"%s\" was expected, and the answer does not have it.", what, code);
        }
        return grounds.stream().findFirst();
    }

    private void inert(Set<String> expected) {
        for (String fact : expected) {
            if (!answer.situation().facts().containsKey(fact)) {
                differ("inert: \"%s\" was expected to be unused, and it was not given.", fact);
            } else if (!answer.inertFacts().contains(fact)) {
                differ("inert: \"%s\" was expected to be unused, and the answer uses it.", fact);
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
