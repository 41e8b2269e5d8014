package city.ordinance.json;

import static city.ordinance.internal.form.Groups.CODES;
import static city.ordinance.internal.form.Groups.list;
import static city.ordinance.internal.form.Groups.map;
import static city.ordinance.internal.form.Groups.named;
import static city.ordinance.internal.form.Scalars.CODE;
import static city.ordinance.internal.form.Scalars.TEXT;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.OtherAnswer;
import city.ordinance.assessment.SideBySide;
import city.ordinance.assessment.SideBySide.OfRank;
import city.ordinance.assessment.SideBySide.OfTopic;
import city.ordinance.assessment.Value;
import city.ordinance.assessment.WithOthers;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.Groups;
import city.ordinance.internal.form.Members;
import city.ordinance.internal.form.ObjectForm;
import city.ordinance.internal.form.Schemas;
import city.ordinance.internal.form.ValueForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assessments with the answers of other packs beside them; one that has none looks as it does alone. */
final class WithOthersForm {
    private static final String ALSO = "also";
    private static final String SIDE_BY_SIDE = "sideBySide";

    /** A pack that gives no answer. Its id stands where it does in an assessment. */
    private static final Form<OtherAnswer<AssessmentData>> REFUSED = ObjectForm.<OtherAnswer<AssessmentData>>of()
            .with(
                    "pack",
                    ObjectForm.<String>of().with("id", CODE, id -> id).read(read -> read.get("id")),
                    OtherAnswer::pack)
            .with("problems", ProblemJson.LIST, OtherAnswer::problems)
            .read(read -> new OtherAnswer.Refused<>(read.get("pack"), read.get("problems")));

    private static final Form<OtherAnswer<AssessmentData>> GIVEN = new GivenAnswerForm(AssessmentForm.ALONE);

    private static final Form<OtherAnswer<AssessmentData>> OTHER = named(
            "other-answer",
            Groups.oneOf(
                    List.of(GIVEN, REFUSED),
                    other -> other.assessment().isPresent() ? GIVEN : REFUSED,
                    node -> Members.node(node, "problems").isPresent() ? REFUSED : GIVEN));

    static final Form<SideBySide> SIDES = named(
            "side-by-side",
            ObjectForm.<SideBySide>of()
                    .with("topics", map(list(topic())), SideBySide::topics)
                    .with("conclusions", map(CODES), SideBySide::conclusions)
                    .with(
                            "prevails",
                            list(ObjectForm.<OfRank>of()
                                    .with("pack", CODE, OfRank::pack)
                                    .with("cites", CODES, OfRank::cites)
                                    .with("text", TEXT, OfRank::text)
                                    .read(read -> new OfRank(read.get("pack"), read.get("cites"), read.get("text")))),
                            SideBySide::prevails)
                    .read(read -> new SideBySide(read.get("topics"), read.get("conclusions"), read.get("prevails"))));

    static final Form<WithOthers<AssessmentData>> WITH_OTHERS = named(
            "assessment",
            AssessmentForm.whole()
                    .<WithOthers<AssessmentData>>within(WithOthers::main)
                    .maybe(ALSO, list(OTHER), all -> all.isAlone() ? Optional.empty() : Optional.of(all.also()))
                    .maybe(SIDE_BY_SIDE, SIDES, all -> all.isAlone() ? Optional.empty() : Optional.of(all.sideBySide()))
                    .read(WithOthersForm::withOthers)
                    .saying(Schemas.map(
                            "dependentRequired",
                            Schemas.map(ALSO, List.of(SIDE_BY_SIDE), SIDE_BY_SIDE, List.of(ALSO)))));

    static final Form<List<WithOthers<AssessmentData>>> CASE = ObjectForm.<List<WithOthers<AssessmentData>>>of()
            .with("assessments", list(WITH_OTHERS), all -> all)
            .read(read -> read.get("assessments"));

    private WithOthersForm() {}

    /** What is said of a topic: a value exactly where it is specified, and no claims where it is silent. */
    private static Form<OfTopic> topic() {
        ObjectForm<OfTopic> specified = begun(AnswerState.SPECIFIED)
                .with("value", ValueForm.VALUE, said -> said.value().orElseThrow())
                .with("cites", CODES, OfTopic::cites)
                .read(read -> said(read, Optional.of(read.<Value>get("value")), read.get("cites")));
        ObjectForm<OfTopic> silent = begun(AnswerState.SILENT).read(read -> said(read, Optional.empty(), List.of()));
        ObjectForm<OfTopic> open = begun(AnswerState.NOT_SPECIFIED, AnswerState.UNKNOWN, AnswerState.NOT_APPLICABLE)
                .with("cites", CODES, OfTopic::cites)
                .read(read -> said(read, Optional.empty(), read.get("cites")));
        Map<String, ObjectForm<OfTopic>> special =
                Map.of(AnswerState.SPECIFIED.code(), specified, AnswerState.SILENT.code(), silent);
        return Groups.oneOf(
                List.of(specified, silent, open),
                said -> special.getOrDefault(said.state().code(), open),
                node -> special.getOrDefault(Members.text(node, "state"), open));
    }

    private static ObjectForm.Builder<OfTopic> begun(AnswerState... states) {
        return ObjectForm.<OfTopic>of()
                .with("pack", CODE, OfTopic::pack)
                .with("state", AnswerForm.state(states), OfTopic::state);
    }

    private static OfTopic said(Members read, Optional<Value> value, List<String> cites) {
        return new OfTopic(read.get("pack"), read.get("state"), value, cites);
    }

    private static WithOthers<AssessmentData> withOthers(Members read) {
        AssessmentData main = AssessmentForm.assessment(read);
        Optional<List<OtherAnswer<AssessmentData>>> also = read.get(ALSO);
        Optional<SideBySide> sides = read.get(SIDE_BY_SIDE);
        if (also.isPresent() != sides.isPresent()) {
            String missing = also.isPresent() ? SIDE_BY_SIDE : ALSO;
            String there = also.isPresent() ? ALSO : SIDE_BY_SIDE;
            read.malformed(
                    there,
                    "The key \"" + missing + "\" is missing beside \"" + there + "\".",
                    "Write both, or neither.");
        }
        if (also.filter(List::isEmpty).isPresent()) {
            read.malformed(ALSO, "The list \"also\" is empty.", "Delete it, and \"sideBySide\" with it.");
        }
        return also.isPresent() && sides.isPresent()
                ? new WithOthers<>(main, also.get(), sides.get())
                : WithOthers.alone(main);
    }
}
