package city.ordinance.json;

import static city.ordinance.internal.form.Groups.CODES;
import static city.ordinance.internal.form.Groups.list;
import static city.ordinance.internal.form.Groups.map;
import static city.ordinance.internal.form.Groups.named;
import static city.ordinance.internal.form.Scalars.CODE;
import static city.ordinance.internal.form.Scalars.DAY;
import static city.ordinance.internal.form.Scalars.FLAG;
import static city.ordinance.internal.form.Scalars.SHA256;
import static city.ordinance.internal.form.Scalars.TEXT;
import static city.ordinance.internal.form.Scalars.orNull;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.PackStamp;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.Receipt;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.Members;
import city.ordinance.internal.form.ObjectForm;
import city.ordinance.internal.form.Scalars;
import city.ordinance.source.Freshness;
import city.ordinance.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Assessments, with and without their receipts. */
final class AssessmentForm {
    private static final Form<PackStamp> PACK = named(
            "pack-stamp",
            ObjectForm.<PackStamp>of()
                    .with("id", CODE, PackStamp::id)
                    .with("version", TEXT, PackStamp::version)
                    .with("sha256", SHA256, PackStamp::sha256)
                    .with("freshness", Scalars.codes(Freshness.values(), Freshness::code), PackStamp::freshness)
                    .with("source", SourceForm.MAIN, PackStamp::source)
                    .read(read -> new PackStamp(
                            read.get("id"),
                            read.get("version"),
                            read.get("sha256"),
                            read.get("freshness"),
                            List.of(read.<Source>get("source")))));

    static final Form<Question> QUESTION = ObjectForm.<Question>of()
            .with("fact", CODE, Question::fact)
            .with("text", TEXT, Question::text)
            .with("values", CODES, Question::values)
            .with("decides", CODES, Question::decides)
            .read(read -> new Question(read.get("fact"), read.get("text"), read.get("values"), read.get("decides")));

    private static final Form<Notice> NOTICE = ObjectForm.<Notice>of()
            .with("code", CODE, Notice::code)
            .with("text", TEXT, Notice::text)
            .read(read -> new Notice(read.get("code"), read.get("text")));

    static final Form<Receipt> RECEIPT = named(
            "receipt",
            ObjectForm.<Receipt>of()
                    .with("pack", TEXT, Receipt::pack)
                    .with("version", TEXT, Receipt::version)
                    .with("packSha256", SHA256, Receipt::packSha256)
                    .with("vocabularySha256", SHA256, Receipt::vocabularySha256)
                    .with("library", TEXT, Receipt::library)
                    .with("asOf", DAY, Receipt::asOf)
                    .with("allowExpired", FLAG, Receipt::allowExpired)
                    .with("situation", SituationForm.SITUATION, Receipt::situation)
                    .with("assessmentSha256", SHA256, Receipt::assessmentSha256)
                    .read(read -> new Receipt(
                            read.get("pack"),
                            read.get("version"),
                            read.get("packSha256"),
                            read.get("vocabularySha256"),
                            read.get("library"),
                            read.get("asOf"),
                            read.get("allowExpired"),
                            read.get("situation"),
                            read.get("assessmentSha256"))));

    static final Form<AssessmentContent> WITHOUT_RECEIPT = content().writtenOnly();

    static final Form<AssessmentContent> ALONE = whole().read(AssessmentForm::assessment);

    static final Form<AssessmentContent> ASSESSMENT = named("assessment", ALONE);

    private AssessmentForm() {}

    static ObjectForm.Builder<AssessmentContent> whole() {
        return content().with("receipt", RECEIPT, AssessmentContent::receipt);
    }

    private static ObjectForm.Builder<AssessmentContent> content() {
        return ObjectForm.<AssessmentContent>of()
                .with("pack", PACK, AssessmentContent::pack)
                .with("asOf", DAY, AssessmentContent::asOf)
                .with("situation", SituationForm.SITUATION, AssessmentContent::situation)
                .with("enforcers", list(ConclusionForm.of(ConclusionKind.ENFORCER)), AssessmentContent::enforcers)
                .with("sanctions", list(ConclusionForm.of(ConclusionKind.SANCTION)), AssessmentContent::sanctions)
                .with(
                        "reviewRoutes",
                        list(ConclusionForm.of(ConclusionKind.REVIEW_ROUTE)),
                        AssessmentContent::reviewRoutes)
                .with("steps", list(ConclusionForm.of(ConclusionKind.STEP)), AssessmentContent::steps)
                .with("answers", map(AnswerForm.ANSWER), AssessmentContent::answers)
                .with("questions", list(QUESTION), AssessmentContent::questions)
                .with("inertFacts", CODES, AssessmentContent::inertFacts)
                .with("order", orNull(TEXT), AssessmentContent::order)
                .with("notices", list(NOTICE), AssessmentContent::notices)
                .with(
                        "sources",
                        map(SourceForm.SOURCE),
                        assessment -> byId(assessment.pack().sources()));
    }

    private static Map<String, Source> byId(List<Source> sources) {
        Map<String, Source> byId = new LinkedHashMap<>();
        sources.forEach(source -> byId.put(source.id(), source));
        return byId;
    }

    static AssessmentData assessment(Members read) {
        return new AssessmentData(
                pack(read),
                read.get("asOf"),
                read.get("situation"),
                read.get("enforcers"),
                read.get("sanctions"),
                read.get("reviewRoutes"),
                read.get("steps"),
                read.get("answers"),
                read.get("questions"),
                read.get("inertFacts"),
                read.get("order"),
                read.get("notices"),
                read.get("receipt"));
    }

    /** The pack with all of its sources; what stands under {@code pack} is the first of them again. */
    private static PackStamp pack(Members read) {
        PackStamp stamp = read.get("pack");
        List<Source> sources =
                List.copyOf(read.<Map<String, Source>>get("sources").values());
        Source main = stamp.source();
        boolean same = sources.stream()
                .limit(1)
                .anyMatch(first -> first.title().equals(main.title())
                        && first.published().equals(main.published())
                        && first.tier() == main.tier()
                        && first.sha256().equals(main.sha256()));
        Members pack = read.within("pack");
        if (!same && pack.within("source").present()) {
            pack.malformed("source", "The source is not the first of the sources.", "Let both say the same.");
        }
        return new PackStamp(stamp.id(), stamp.version(), stamp.sha256(), stamp.freshness(), sources);
    }
}
