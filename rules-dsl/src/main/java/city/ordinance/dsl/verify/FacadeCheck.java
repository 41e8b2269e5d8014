package city.ordinance.dsl.verify;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Conclusion;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.Topic;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an app is answered, in every situation that rules can tell apart: cited, hedged, in scope, on any day. */
final class FacadeCheck implements Check {
    @Override
    public void run(Examined edition, Results results) {
        Rulebook rulebook = edition.rulebook();
        List<LocalDate> days = Days.of(edition);
        for (PointSpace space : edition.spaces()) {
            results.sampledIf(
                    Knowledge.samplesCells(space.live()),
                    PackProperty.EVERY_CONCLUSION_CITED,
                    PackProperty.SILENT_OUT_OF_SCOPE,
                    PackProperty.AS_OF_STABLE);
            Knowledge.cells(space.live()).forEach(cell -> {
                long point = space.trial().cell(space.live().ordinals(cell));
                check(edition, rulebook, days, space.trial().description(point), results);
            });
        }
        outside(edition, rulebook, results);
    }

    private static void check(
            Examined edition, Rulebook rulebook, List<LocalDate> days, Description description, Results results) {
        Assessment first = rulebook.assess(description, AsOf.day(days.get(0)).allowingExpired());
        for (Conclusion conclusion : first.recommendedActions()) {
            results.examined(PackProperty.EVERY_CONCLUSION_CITED, 1);
            results.examined(PackProperty.HEDGE_KEPT, 1);
            cited(edition, conclusion.id().toString(), conclusion.cites(), description, results);
            hedged(edition, conclusion, description, results);
        }
        for (Answer answer : first.answers().values()) {
            results.examined(PackProperty.EVERY_CONCLUSION_CITED, 1);
            cited(edition, "answers/" + answer.topic(), answer.cites(), description, results);
        }
        unraised(edition, first, description, results);
        for (LocalDate day : days.subList(1, days.size())) {
            Assessment later = rulebook.assess(description, AsOf.day(day).allowingExpired());
            results.examined(PackProperty.AS_OF_STABLE, 1);
            if (!Days.same(first, later)) {
                add(
                        FindingCode.DAY_DEPENDENT,
                        "On " + day + " the answer is another than on " + days.get(0),
                        description,
                        results);
            }
        }
    }

    private static void cited(
            Examined edition, String what, List<String> cites, Description description, Results results) {
        if (cites.isEmpty()
                || cites.stream().anyMatch(id -> edition.pack().claim(id).isEmpty())) {
            add(FindingCode.NOT_CITED, what + " names no claim, or one that does not exist", description, results);
        }
    }

    private static void hedged(Examined edition, Conclusion conclusion, Description description, Results results) {
        Optional<CatalogEntry> entry = edition.pack().catalog().entry(conclusion.id());
        if (!entry.map(CatalogEntry::hedge).equals(Optional.of(conclusion.hedge()))) {
            add(FindingCode.HEDGE_LOST, conclusion.id() + " has lost its hedge in the answer", description, results);
        }
    }

    private static void unraised(Examined edition, Assessment assessment, Description description, Results results) {
        for (Topic topic : edition.pack().catalog().topics()) {
            if (!assessment.answers().containsKey(topic.code())) {
                results.examined(PackProperty.SILENT_OUT_OF_SCOPE, 1);
                if (assessment.topic(topic.code()).state() != AnswerState.NOT_APPLICABLE) {
                    String words = "The topic " + topic.code() + " is answered, and no rule raises it";
                    add(FindingCode.OUT_OF_SCOPE, words, description, results);
                }
            }
        }
    }

    /** The day before the pack's first is refused. */
    private static void outside(Examined edition, Rulebook rulebook, Results results) {
        LocalDate before = edition.pack().coverage().from().minusDays(1);
        Description anything = edition.spaces().get(0).type().describe().build();
        results.examined(PackProperty.SILENT_OUT_OF_SCOPE, 1);
        try {
            rulebook.assess(anything, AsOf.day(before).allowingExpired());
            add(
                    FindingCode.OUT_OF_SCOPE,
                    "The pack answers for " + before + ", which it does not cover",
                    anything,
                    results);
        } catch (ProblemException expected) {
            // A refusal is what the property asks for.
        }
    }

    private static void add(FindingCode code, String words, Description description, Results results) {
        results.addFirst(code, words + ".", description);
    }
}
