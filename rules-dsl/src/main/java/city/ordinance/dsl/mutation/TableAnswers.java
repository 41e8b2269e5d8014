package city.ordinance.dsl.mutation;

import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Enforcer;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.PackStamp;
import city.ordinance.assessment.Receipt;
import city.ordinance.assessment.ReviewRoute;
import city.ordinance.assessment.Sanction;
import city.ordinance.assessment.Step;
import city.ordinance.internal.table.AnswerCache;
import city.ordinance.internal.table.EditionTables;
import city.ordinance.internal.table.SharedAnswer;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.time.LocalDate;
import java.util.List;

/** Answers from tables, as data: what a rulebook would say, without notices and with a receipt that replays nothing. */
final class TableAnswers {
    private final PackInfo pack;
    private final LocalDate day;

    TableAnswers(PackInfo pack, LocalDate day) {
        this.pack = pack;
        this.day = day;
    }

    AssessmentData answer(EditionTables tables, Description description) {
        AnswerCache answers = tables.answers(description.type());
        SharedAnswer answered = answers.answer(description);
        GivenFacts given = new GivenFacts(description.type().code(), description.given());
        return new AssessmentData(
                stamp(),
                day,
                given,
                list(answered, ConclusionKind.ENFORCER, Enforcer.class),
                list(answered, ConclusionKind.SANCTION, Sanction.class),
                list(answered, ConclusionKind.REVIEW_ROUTE, ReviewRoute.class),
                list(answered, ConclusionKind.STEP, Step.class),
                answered.answers(),
                answered.questions(),
                inert(answers, answered, description),
                description.type().echo().flatMap(echo -> echo.of(description)),
                List.of(),
                new Receipt(pack.id(), pack.version(), pack.sha256(), "", "", day, true, given, ""));
    }

    private static <C> List<C> list(SharedAnswer answered, ConclusionKind kind, Class<C> type) {
        return answered.conclusions(kind).stream().map(type::cast).toList();
    }

    private PackStamp stamp() {
        return new PackStamp(
                pack.id(), pack.version(), pack.sha256(), pack.coverage().on(day), pack.sources());
    }

    private static List<String> inert(AnswerCache answers, SharedAnswer answered, Description description) {
        return description.type().facts().stream()
                .filter(fact -> description.gives(fact))
                .filter(fact -> answers.table().space().place(fact.ordinal()) < 0
                        || answered.inertLive().get(fact.ordinal()))
                .map(Fact::code)
                .toList();
    }
}
