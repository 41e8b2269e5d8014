package city.ordinance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.OtherAnswer;
import city.ordinance.assessment.Question;
import city.ordinance.explanation.WhyNot;
import city.ordinance.internal.table.Space;
import city.ordinance.json.InputDocument;
import city.ordinance.noise.AllDescriptions;
import city.ordinance.noise.CopiedPack;
import city.ordinance.noise.NamedPack;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.noise.NoiseReport.Color;
import city.ordinance.noise.NoiseReport.Hour;
import city.ordinance.noise.NoiseReport.Permit;
import city.ordinance.noise.NoiseReport.Source;
import city.ordinance.noise.NoiseReport.Stage;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.problem.RulePackException;
import city.ordinance.situation.Description;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack that does not know all values of a shared type: to it, no situation has the others. */
class KnownValuesTest {
    private static final NoisePack PLAIN = NoisePack.whole()
            .withFile(
                    "noise.drl",
                    NoisePack.whole()
                            .contents()
                            .get("noise.drl")
                            .replaceAll("(?s)rule \"QV-(FINE-030|LICENSE-010):.*?\nend\n", ""));
    private static final Rulebook ALL = Rulebook.load(PLAIN);
    private static final Rulebook SOME = Rulebook.load(knowing("source: [site, bar]"));
    private static final SituationType<?> SEEN = SOME.type("noise-report");

    private static NoisePack knowing(String facts) {
        return PLAIN.withFile(
                "pack.yaml", PLAIN.contents().get("pack.yaml") + "knows: {noise-report: {" + facts + "}}\n");
    }

    private static String problems(String facts) {
        RulePackException refused = catchThrowableOfType(RulePackException.class, () -> Rulebook.load(knowing(facts)));
        return refused == null ? "none" : refused.getMessage();
    }

    private static List<Problem> refusal(ThrowingCallable call) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, call);
        assertThat(refused).isNotNull();
        assertThat(refused.problems())
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.NO_COVERAGE));
        return refused.problems();
    }

    private static Description dog() {
        return NoiseReport.TYPE.describe().given(Source.DOG).build();
    }

    @Test
    void the_type_as_the_pack_sees_it_has_the_values_that_it_knows_in_the_order_of_the_type() {
        assertThat(SEEN.fact("source").orElseThrow().values())
                .extracting(FactValue::code)
                .containsExactly("bar", "site");
        assertThat(SEEN.fact("source").orElseThrow().leftOut())
                .extracting(FactValue::code)
                .containsExactly("dog");
        assertThat(SEEN.fact("hour")).isEqualTo(NoiseReport.TYPE.fact("hour"));
        assertThat(Space.points(SEEN).cells()).isEqualTo(32);
        assertThat(SEEN.contradictions()).as("a dog with a permit").isEmpty();
        assertThat(SEEN.shared()).isSameAs(NoiseReport.TYPE).isSameAs(NoiseReport.TYPE.shared());
    }

    @Test
    void the_same_values_give_the_same_type_and_all_values_the_shared_one() {
        assertThat(Rulebook.load(knowing("source: [bar, site]")).type("noise-report"))
                .isSameAs(SEEN);
        assertThat(Rulebook.load(knowing("source: [dog, bar, site]")).type("noise-report"))
                .isSameAs(NoiseReport.TYPE);
        assertThat(Rulebook.load(CopiedPack.compiled(knowing("source: [bar, site]")))
                        .pack())
                .isEqualTo(Rulebook.load(knowing("source: [bar, site]")).pack());
    }

    @Test
    void a_contradiction_of_values_that_are_known_stays() {
        SituationType<NoiseReport> seen = NoiseReport.TYPE.knowing(Map.of("source", List.of("dog", "site")));
        assertThat(seen.contradictions()).hasSize(1);
        assertThat(seen.describe(new NoiseReport(Stage.OPEN, Source.SITE, Hour.DAY, Permit.SHOWN, Color.RED))
                        .complete())
                .isTrue();
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> seen.describe()
                                        .given(Source.DOG)
                                        .given(Permit.SHOWN)
                                        .build())
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.CONTRADICTION);
    }

    @Test
    void no_fact_can_be_left_without_a_value_and_no_measured_one_be_cut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoiseReport.TYPE.knowing(Map.of("source", List.of("cat"))))
                .withMessage("no pack can know [cat] alone of the fact source");
    }

    @Test
    void every_situation_that_it_knows_is_answered_as_it_would_be_if_it_knew_all() {
        List<Description> known = AllDescriptions.of(NoiseReport.TYPE).stream()
                .filter(description ->
                        List.of("bar", "site").contains(description.given().getOrDefault("source", "")))
                .toList();
        assertThat(known).hasSizeGreaterThan(100).allSatisfy(description -> {
            Assessment answer = SOME.assess(description, NoisePack.DAY);
            Assessment same = ALL.assess(description, NoisePack.DAY);
            assertThat(answer.recommendedActions()).isEqualTo(same.recommendedActions());
            assertThat(answer.answers()).isEqualTo(same.answers());
            assertThat(answer.questions()).isEqualTo(same.questions());
            assertThat(answer.inertFacts()).isEqualTo(same.inertFacts());
            assertThat(answer.notices()).isEqualTo(same.notices());
            assertThat(answer.situation()).isEqualTo(same.situation());
            for (String subject : List.of("sanctions/stop-order", "answers/fine")) {
                assertThat(answer.why(subject).reasons())
                        .isEqualTo(same.why(subject).reasons());
                WhyNot all = same.whyNot(subject);
                List<Map<String, String>> changes = all.changes().stream()
                        .filter(change -> !change.containsValue("dog"))
                        .toList();
                assertThat(answer.whyNot(subject))
                        .isEqualTo(new WhyNot(all.subject(), all.holds(), all.rules(), changes));
            }
        });
    }

    @Test
    void other_values_are_in_no_question_and_no_change() {
        Description open = NoiseReport.TYPE.describe().given(Stage.OPEN).build();
        Assessment answer = SOME.assess(open, NoisePack.DAY);
        assertThat(answer.questions())
                .filteredOn(question -> question.fact().equals("source"))
                .extracting(Question::values)
                .containsExactly(List.of("bar", "site"));
        assertThat(answer.topic("fine").dependsOn()).containsExactly("source");
        assertThat(ALL.assess(open, NoisePack.DAY).questions())
                .filteredOn(question -> question.fact().equals("source"))
                .extracting(Question::values)
                .containsExactly(List.of("bar", "site", "dog"));
        assertThat(answer.topic("reply").state().code()).as("both hear in time").isEqualTo("specified");
        assertThat(AssessmentData.of(answer).toString()).doesNotContain("dog");
    }

    @Test
    void another_value_is_not_covered_however_it_is_given() {
        List<Problem> problems = refusal(() -> SOME.assess(dog(), NoisePack.DAY));
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("This pack does not know the value \"dog\" of source.");
        assertThat(problems.get(0).help()).contains("This one knows: bar, site.");
        assertThat(refusal(() -> SOME.interview(dog(), NoisePack.DAY))).isEqualTo(problems);
        Interview interview = SOME.interview("noise-report", NoisePack.DAY);
        assertThat(refusal(() -> interview.answer("source", "dog"))).isEqualTo(problems);
        assertThat(refusal(() -> interview.answer(Source.DOG))).isEqualTo(problems);
        assertThat(refusal(() ->
                        SOME.assessAll(List.of(dog()).stream(), NoisePack.DAY).toList()))
                .isEqualTo(problems);
        byte[] document = "situation: {type: noise-report, source: dog}".getBytes(UTF_8);
        InputDocument read = InputDocument.parse(document, "a.yaml");
        assertThat(refusal(() -> read.descriptions(SOME.pack())))
                .extracting(Problem::where)
                .containsExactly("a.yaml:1:41 (/situation/source)");
        assertThat(read.descriptions(ALL.pack())).containsExactly(dog());
    }

    @Test
    void every_value_that_is_not_known_is_named_at_once() {
        Rulebook fewer = Rulebook.load(knowing("source: [bar, site], color: [red]"));
        Description two =
                NoiseReport.TYPE.describe().given(Source.DOG).given(Color.GREEN).build();
        assertThat(refusal(() -> fewer.assess(two, NoisePack.DAY))).hasSize(2);
    }

    @Test
    void a_pack_beside_that_does_not_know_a_value_says_so_and_the_others_answer() {
        Rulebook main = NamedPack.loaded("us-xx-loudville", NoisePack.whole());
        Rulebook third = NamedPack.loaded("us-xx-otherville", NoisePack.whole());
        var both = main.assessWith(dog(), List.of(SOME, third), NoisePack.DAY);
        assertThat(both.main()).isEqualTo(main.assess(dog(), NoisePack.DAY));
        assertThat(both.also().get(0).problems()).extracting(Problem::code).containsExactly(ProblemCode.NO_COVERAGE);
        assertThat(both.also().get(1).assessment()).contains(third.assess(dog(), NoisePack.DAY));
        assertThat(both.also()).extracting(OtherAnswer::pack).containsExactly("us-xx-quietville", "us-xx-otherville");
    }

    @Test
    void an_interview_asks_for_no_value_that_the_first_pack_does_not_know() {
        Rulebook other = NamedPack.loaded("us-xx-loudville", NoisePack.whole());
        Interview interview = SOME.interview("noise-report", NoisePack.DAY).asking(OtherPacks.of(List.of(other)));
        interview = interview.answer(Stage.OPEN).answer(Hour.DAY).answer(Permit.NONE);
        assertThat(interview.next().orElseThrow().values()).containsExactly("bar", "site");
        assertThat(interview.answer(Source.BAR).settled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source: [bar, sit]|pack-unknown-value: \"sit\" is not a value of source. Maybe you meant \"site\".",
                "source: [bar, bar]|pack-duplicate-code: \"bar\" stands twice as a value of source",
                "source: []|pack-malformed: The list \"source\" is empty. Add an item.",
                "sourse: [bar]|pack-unknown-key: \"sourse\" is not a key of what a pack knows of a type. Maybe you meant \"source\".",
                "source: bar|pack-malformed: The value of \"source\" must be a list, not text.",
                "source: [dog], permit: [shown]|pack-malformed: Among the values that the pack knows, no situation has \"dog\""
            })
    void what_it_knows_must_be_values_of_the_type(String facts, String problem) {
        assertThat(problems(facts)).contains(problem);
    }

    @Test
    void what_it_knows_must_be_of_its_own_types() {
        NoisePack other = PLAIN.withFile(
                "pack.yaml", PLAIN.contents().get("pack.yaml") + "knows: {noise-reprt: {source: [bar]}}\n");
        assertThat(catchThrowableOfType(RulePackException.class, () -> Rulebook.load(other)))
                .hasMessageContaining("pack-unknown-key: \"noise-reprt\" is not a key of what a pack knows."
                        + " Maybe you meant \"noise-report\".");
    }

    @Test
    void a_rule_may_not_name_another_value() {
        NoisePack whole = NoisePack.whole();
        NoisePack rules = whole.withFile(
                "pack.yaml", whole.contents().get("pack.yaml") + "knows: {noise-report: {source: [bar, site]}}\n");
        assertThat(catchThrowableOfType(RulePackException.class, () -> Rulebook.load(rules)))
                .hasMessageContaining("dsl-unknown-constant: The enum Source has no constant DOG.");
    }
}
