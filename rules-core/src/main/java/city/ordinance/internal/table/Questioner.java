package city.ordinance.internal.table;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Question;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Orders questions by how much they settle: for each unknown fact that something depends on, how many conclusions and
 * topics are expected to stay open once it is known, when each fitting situation is as likely as any other. Fewest
 * first; the order of the type's facts breaks ties.
 */
final class Questioner {
    private final Answerer answerer;

    Questioner(Answerer answerer) {
        this.answerer = answerer;
    }

    private record Ranked(Question question, double openAfter) {}

    List<Question> questions(Answered answered) {
        List<Ranked> ranked = new ArrayList<>();
        for (Fact fact : answered.description().unknown()) {
            List<String> decides = decides(answered, fact);
            if (!decides.isEmpty()) {
                ranked.add(rank(answered.description(), fact, decides));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::openAfter));
        return ranked.stream().map(Ranked::question).toList();
    }

    /**
     * Questions for every unknown live fact that can still have several values, whether or not something is known to
     * depend on it, in the same order.
     */
    List<Question> coupled(Answered answered) {
        List<Ranked> ranked = new ArrayList<>();
        for (Fact fact : answered.description().unknown()) {
            if (answerer.table().space().place(fact.ordinal()) >= 0) {
                ranked.add(rank(answered.description(), fact, List.of()));
            }
        }
        ranked.removeIf(one -> one.question().values().size() < 2);
        ranked.sort(Comparator.comparingDouble(Ranked::openAfter));
        return ranked.stream().map(Ranked::question).toList();
    }

    private static List<String> decides(Answered answered, Fact fact) {
        List<String> decides = new ArrayList<>();
        for (ConclusionKind kind : ConclusionKind.values()) {
            for (Conclusion conclusion : answered.conclusions(kind)) {
                if (conclusion.certainty().dependsOn().contains(fact.code())) {
                    decides.add(conclusion.id().toString());
                }
            }
        }
        for (Answer answer : answered.answers().values()) {
            if (answer.dependsOn().contains(fact.code())) {
                decides.add("answers/" + answer.topic());
            }
        }
        return decides;
    }

    private Ranked rank(Description description, Fact fact, List<String> decides) {
        List<String> values = new ArrayList<>();
        double open = 0;
        double cells = 0;
        for (FactValue value : fact.values()) {
            if (description.allows(fact, value)) {
                Answered after = answerer.answer(description.with(fact, value));
                values.add(value.code());
                open += (double) after.merged().cells() * after.unsettled();
                cells += after.merged().cells();
            }
        }
        return new Ranked(new Question(fact.code(), fact.question(), values, decides), open / cells);
    }
}
