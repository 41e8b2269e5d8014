package city.ordinance.internal.table;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Certainty;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Question;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Orders questions by how much they settle: for each unknown fact that something depends on, how many conclusions and
 * topics are expected to stay open once it is known, when each fitting situation is as likely as any other. Fewest
 * first; the order of the type's facts breaks ties.
 */
final class Questioner {
    private final AnswerCache answers;

    Questioner(AnswerCache answers) {
        this.answers = answers;
    }

    private record Ranked(Question question, double openAfter) {}

    List<Question> questions(SharedAnswer answered) {
        List<Ranked> ranked = new ArrayList<>();
        Map<String, Open> open = open(answered);
        for (Fact fact : answered.description().unknown()) {
            List<String> decides = decides(open, fact);
            if (!decides.isEmpty()) {
                ranked.add(rank(answered.description(), fact, decides));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::openAfter));
        return ranked.stream().map(Ranked::question).toList();
    }

    /**
     * The most decisive question that still decides something when these facts stay unknown. Where none is left and
     * something is open, facts that can only change together hide each other: then one of those is asked.
     */
    Optional<Question> next(SharedAnswer answered, Set<String> declined) {
        Optional<Question> first = answered.questions().stream()
                .filter(question -> !declined.contains(question.fact()))
                .map(question -> beside(declined, answered, question))
                .filter(question -> !question.decides().isEmpty())
                .findFirst();
        return first.isPresent() || answered.settled() ? first : coupled(answered, declined);
    }

    /** The question with what it decides when these facts stay unknown. */
    private Question beside(Set<String> declined, SharedAnswer answered, Question question) {
        List<String> decides = question.decides().stream()
                .filter(code -> decides(question.fact(), answered, declined, code))
                .toList();
        return new Question(question.fact(), question.text(), question.values(), decides);
    }

    /** Whether a fact decides a thing that depends on it: at once, or when others of those facts are known as well. */
    private boolean decides(String fact, SharedAnswer answered, Set<String> declined, String code) {
        Open open = open(open(answered), code);
        if (!open.dependsOn().contains(fact)) {
            return false;
        }
        return open.dependsOn().stream().noneMatch(declined::contains)
                || after(answered, fact).anyMatch(known -> open.changes(open(open(known), code)))
                || open.dependsOn().stream()
                        .filter(other -> !other.equals(fact) && !declined.contains(other))
                        .flatMap(other -> after(answered, other))
                        .anyMatch(known -> decides(fact, known, declined, code));
    }

    private Optional<Question> coupled(SharedAnswer answered, Set<String> declined) {
        List<Ranked> ranked = new ArrayList<>();
        Map<String, Open> before = open(answered);
        for (Fact fact : answered.description().unknown()) {
            if (!declined.contains(fact.code()) && answers.table().space().place(fact.ordinal()) >= 0) {
                List<Map<String, Open>> after =
                        after(answered, fact.code()).map(Questioner::open).toList();
                List<String> decides = before.keySet().stream()
                        .filter(code -> after.stream()
                                .anyMatch(known -> open(before, code).changes(open(known, code))))
                        .toList();
                ranked.add(rank(answered.description(), fact, decides));
            }
        }
        return ranked.stream()
                .filter(one -> !one.question().decides().isEmpty())
                .min(Comparator.comparingDouble(Ranked::openAfter))
                .map(Ranked::question);
    }

    /** What is answered once a fact is known, for each value that it may have. */
    private Stream<SharedAnswer> after(SharedAnswer answered, String code) {
        Description description = answered.description();
        return bands(description, description.type().fact(code).orElseThrow())
                .map(band -> answers.answer(band.in(description)));
    }

    /** What a fact may be, as far as rules tell it apart, beside what is known. */
    private Stream<Band> bands(Description description, Fact fact) {
        Space space = answers.table().space();
        int place = space.place(fact.ordinal());
        return IntStream.rangeClosed(space.first(place, description), space.last(place, description))
                .mapToObj(value -> space.band(place, value))
                .filter(band -> band.allowedIn(description));
    }

    /** What is said of a conclusion or a topic, and the unknown facts it depends on. */
    private record Open(String said, List<String> dependsOn) {
        static final Open NOTHING = new Open("", List.of());

        /** Whether the other says something else; that it depends on fewer facts is nothing else. */
        boolean changes(Open other) {
            return !said.equals(other.said)
                    || dependsOn.isEmpty() != other.dependsOn().isEmpty();
        }
    }

    private static Open open(Map<String, Open> all, String code) {
        return all.getOrDefault(code, Open.NOTHING);
    }

    /** The conclusions and topics, by what questions call them. */
    private static Map<String, Open> open(SharedAnswer answered) {
        Map<String, Open> open = new LinkedHashMap<>();
        for (ConclusionKind kind : ConclusionKind.values()) {
            for (Conclusion conclusion : answered.conclusions(kind)) {
                Certainty certainty = conclusion.certainty();
                open.put(conclusion.id().toString(), new Open(certainty.code(), certainty.dependsOn()));
            }
        }
        for (Answer answer : answered.answers().values()) {
            open.put("answers/" + answer.topic(), new Open(answer.state().code(), answer.dependsOn()));
        }
        return open;
    }

    private static List<String> decides(Map<String, Open> open, Fact fact) {
        return open.entrySet().stream()
                .filter(entry -> entry.getValue().dependsOn().contains(fact.code()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Ranked rank(Description description, Fact fact, List<String> decides) {
        List<String> values = new ArrayList<>();
        double open = 0;
        double cells = 0;
        for (Band band : bands(description, fact).toList()) {
            SharedAnswer after = answers.answer(band.in(description));
            values.add(band.code());
            open += (double) after.merged().cells() * after.unsettled();
            cells += after.merged().cells();
        }
        return new Ranked(new Question(fact.code(), fact.question(), values, decides), open / cells);
    }
}
