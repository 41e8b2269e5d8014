package city.ordinance;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.PackStamp;
import city.ordinance.assessment.Receipt;
import city.ordinance.explanation.Why;
import city.ordinance.explanation.WhyNot;
import city.ordinance.internal.explain.Explainers;
import city.ordinance.internal.table.EditionTables;
import city.ordinance.internal.table.SharedAnswer;
import city.ordinance.internal.table.Subject;
import city.ordinance.pack.NoticeTemplate;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Topic;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import city.ordinance.source.Freshness;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A pack as it stands on one day: the edition in force, how fresh it is, and what every answer of that day carries. */
final class PackOnDay {
    private final PackInfo pack;
    private final EditionTables edition;
    private final Explainers explainers;
    private final AsOf asOf;
    private final Freshness freshness;
    private final PackStamp stamp;

    PackOnDay(PackInfo pack, Explainers explainers, AsOf asOf) {
        this.pack = pack;
        this.edition = explainers.tables();
        this.explainers = explainers;
        this.asOf = asOf;
        this.freshness = pack.coverage().on(asOf.day());
        this.stamp = new PackStamp(pack.id(), pack.version(), pack.sha256(), freshness, pack.sources());
    }

    AsOf asOf() {
        return asOf;
    }

    PackStamp stamp() {
        return stamp;
    }

    RulebookAssessment assess(Description description) {
        return new RulebookAssessment(
                this, description, edition.answers(description.type()).answer(description));
    }

    Why why(Description description, String subject) {
        return explainers.of(description.type()).why(subject(description.type(), subject), description);
    }

    WhyNot whyNot(Description description, String subject) {
        return explainers.of(description.type()).whyNot(subject(description.type(), subject), description);
    }

    boolean explained(SituationType<?> type) {
        return explainers.explained(type);
    }

    private Subject subject(SituationType<?> type, String subject) {
        return Subject.parse(edition.answers(type).table().atoms(), subject)
                .orElseThrow(() -> GivenCodes.unknownValue(
                        "The pack " + pack.id() + " has no conclusion or topic \"" + subject + "\".",
                        subject,
                        subjects()));
    }

    private List<String> subjects() {
        List<String> codes = new ArrayList<>();
        pack.catalog().entries().forEach(entry -> codes.add(entry.id().code()));
        codes.addAll(topics());
        return codes;
    }

    private List<String> topics() {
        return pack.catalog().topics().stream().map(Topic::code).toList();
    }

    Answer notArising(String code) {
        if (pack.catalog().topic(code).isEmpty()) {
            boolean conclusion = pack.catalog().entries().stream()
                    .anyMatch(entry -> entry.id().code().equals(code));
            String what = conclusion ? "\", which is the code of a conclusion." : "\".";
            throw GivenCodes.unknownValue("The pack " + pack.id() + " has no topic \"" + code + what, code, topics());
        }
        return Answer.notArising(code);
    }

    boolean live(SituationType<?> type, Fact fact) {
        return edition.answers(type).table().space().place(fact.ordinal()) >= 0;
    }

    List<Notice> notices(SharedAnswer answered) {
        List<Notice> notices = new ArrayList<>();
        for (NoticeTemplate template : pack.notices()) {
            if (applies(template.when(), answered) && template.concerns(answered.description())) {
                notices.add(new Notice(template.code(), template.text().of(answered.description())));
            }
        }
        if (answered.someSilence()) {
            notices.add(CoreNotices.NO_RULE_SPEAKS);
        }
        boolean unlisted = Stream.of(ConclusionKind.ENFORCER, ConclusionKind.SANCTION, ConclusionKind.REVIEW_ROUTE)
                .anyMatch(kind -> answered.conclusions(kind).isEmpty());
        if (unlisted) {
            notices.add(CoreNotices.NOT_LISTED_IS_NOT_NONE);
        }
        if (!pack.beside().isEmpty()) {
            notices.add(CoreNotices.beside(pack.beside()));
        }
        return List.copyOf(notices);
    }

    private boolean applies(NoticeTemplate.When when, SharedAnswer answered) {
        return switch (when) {
            case ALWAYS -> true;
            case NOT_SPECIFIED -> answered.anyNotSpecified();
            case UNANSWERED -> answered.unanswered();
            case REVIEW_DUE -> freshness == Freshness.REVIEW_DUE;
            case EXPIRED -> freshness == Freshness.EXPIRED;
        };
    }

    Receipt receipt(RulebookAssessment assessment) {
        return Receipts.of(pack, asOf, assessment);
    }
}
