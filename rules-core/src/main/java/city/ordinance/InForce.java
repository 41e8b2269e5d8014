package city.ordinance;

import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.PackStamp;
import city.ordinance.assessment.Receipt;
import city.ordinance.explanation.Why;
import city.ordinance.explanation.WhyNot;
import city.ordinance.internal.table.Answered;
import city.ordinance.internal.table.EditionTables;
import city.ordinance.internal.table.Subject;
import city.ordinance.internal.text.Names;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.NoticeTemplate;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import city.ordinance.source.Freshness;
import city.ordinance.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pack as it stands on one day: the edition in force, how fresh it is, and what every answer of that day carries. */
final class InForce {
    private final PackInfo pack;
    private final EditionTables edition;
    private final AsOf asOf;
    private final Freshness freshness;
    private final PackStamp stamp;
    private final boolean wordingVaries;

    InForce(PackInfo pack, EditionTables edition, AsOf asOf) {
        this.pack = pack;
        this.edition = edition;
        this.asOf = asOf;
        this.freshness = pack.coverage().on(asOf.day());
        Source source = pack.source();
        this.stamp = new PackStamp(
                pack.id(),
                pack.version(),
                pack.sha256(),
                freshness,
                new PackStamp.SourceStamp(source.title(), source.published(), source.tier(), source.sha256()));
        this.wordingVaries = pack.catalog().entries().stream()
                .anyMatch(entry -> entry.wording().isPresent());
    }

    AsOf asOf() {
        return asOf;
    }

    PackStamp stamp() {
        return stamp;
    }

    LiveAssessment assess(Description description) {
        return new LiveAssessment(
                this, description, edition.answerer(description.type()).answer(description));
    }

    Why why(Description description, String subject) {
        return edition.explainer(description.type()).why(subject(description.type(), subject), description);
    }

    WhyNot whyNot(Description description, String subject) {
        return edition.explainer(description.type()).whyNot(subject(description.type(), subject), description);
    }

    boolean explained(SituationType<?> type) {
        return edition.explained(type);
    }

    private Subject subject(SituationType<?> type, String subject) {
        return Subject.parse(edition.answerer(type).table().atoms(), subject)
                .orElseThrow(() -> new ProblemException(new Problem(
                        ProblemCode.UNKNOWN_VALUE,
                        "The pack " + pack.id() + " has no conclusion or topic \"" + subject + "\".",
                        "",
                        Names.suggest(subject, subjects()))));
    }

    private List<String> subjects() {
        List<String> codes = new ArrayList<>();
        pack.catalog().entries().forEach(entry -> codes.add(entry.id().code()));
        pack.catalog().topics().forEach(topic -> codes.add(topic.code()));
        return codes;
    }

    boolean live(SituationType<?> type, Fact fact) {
        return edition.answerer(type).table().space().place(fact.ordinal()) >= 0;
    }

    /** The conclusions in the words that the given facts call for. */
    List<? extends Conclusion> worded(List<Conclusion> conclusions, Description description) {
        if (!wordingVaries || conclusions.isEmpty()) {
            return conclusions;
        }
        return conclusions.stream()
                .map(conclusion -> worded(conclusion, description))
                .toList();
    }

    private Conclusion worded(Conclusion conclusion, Description description) {
        return pack.catalog()
                .entry(conclusion.id())
                .flatMap(CatalogEntry::wording)
                .flatMap(wording -> label(wording, description))
                .map(conclusion::withLabel)
                .orElse(conclusion);
    }

    private static Optional<String> label(CatalogEntry.Wording wording, Description description) {
        return description
                .type()
                .fact(wording.fact())
                .flatMap(description::value)
                .map(value -> wording.labels().get(value.code()));
    }

    List<Notice> notices(Answered answered) {
        List<Notice> notices = new ArrayList<>();
        for (NoticeTemplate template : pack.notices()) {
            if (applies(template.when(), answered)) {
                notices.add(template.notice());
            }
        }
        if (answered.someSilence()) {
            notices.add(CoreNotices.NO_RULE_SPEAKS);
        }
        answered.interpretations().forEach(reason -> notices.add(CoreNotices.interpreted(reason)));
        return List.copyOf(notices);
    }

    private boolean applies(NoticeTemplate.When when, Answered answered) {
        return switch (when) {
            case ALWAYS -> true;
            case NOT_SPECIFIED -> answered.anyNotSpecified();
            case REVIEW_DUE -> freshness == Freshness.REVIEW_DUE;
            case EXPIRED -> freshness == Freshness.EXPIRED;
        };
    }

    Receipt receipt(LiveAssessment assessment) {
        return Receipts.of(pack, asOf, assessment);
    }
}
