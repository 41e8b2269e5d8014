package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.OtherAnswer;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.SideBySide;
import city.ordinance.assessment.WithOthers;
import city.ordinance.explanation.Replay;
import city.ordinance.explanation.Replay.Mismatch;
import city.ordinance.explanation.Replay.What;
import city.ordinance.json.AssessmentJson;
import city.ordinance.json.InterviewJson;
import city.ordinance.json.ReceiptJson;
import city.ordinance.noise.NamedPack;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.noise.NoiseReport.Source;
import city.ordinance.noise.NoiseReport.Stage;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Several packs asked about one situation. */
class AssessWithTest {
    private static final Rulebook QUIET = NoisePack.loaded();

    /** Leaves the fine of a bar open where the other gives an amount, and ranks itself below a statute. */
    private static final Rulebook LOUD = NamedPack.loaded(
            "us-xx-loudville",
            NoisePack.whole()
                    .with(
                            "noise.drl",
                            "conclude.amount( \"fine\", \"250.00\", \"USD\" )",
                            "conclude.notSpecified( \"fine\" )")
                    .withFile(
                            "pack.yaml",
                            NoisePack.whole().contents().get("pack.yaml")
                                    + "beside: [us-xx-quietville, us-xx]\n"
                                    + "prevails:\n  - {cites: [C5], text: An appeal under a statute comes first.}\n"));

    private static final Rulebook LATE = NamedPack.loaded(
            "us-xx-lateville",
            NoisePack.whole()
                    .with("pack.yaml", "coverage: {from: 2026-03-08", "coverage: {from: 2026-08-08")
                    .with("pack.yaml", "reviewDue: 2026-09-04", "reviewDue: 2026-12-04")
                    .with(
                            "pack.yaml",
                            "first, from: 2026-03-08, until: 2026-06-01",
                            "first, from: 2026-08-08, until: 2026-09-01")
                    .with("pack.yaml", "second, from: 2026-06-01", "second, from: 2026-09-01"));

    private static final List<Rulebook> ALL = List.of(QUIET, LOUD, LATE);

    private static Description bar() {
        return NoiseReport.TYPE
                .describe()
                .given("stage", Stage.OPEN)
                .given("source", Source.BAR)
                .build();
    }

    @Provide
    Arbitrary<Description> descriptions() {
        List<Fact> facts = NoiseReport.TYPE.facts();
        return Arbitraries.integers().between(-1, 2).list().ofSize(facts.size()).map(AssessWithTest::description);
    }

    private static Description description(List<Integer> ordinals) {
        Description.Builder builder = NoiseReport.TYPE.describe();
        for (Fact fact : NoiseReport.TYPE.facts()) {
            int ordinal = ordinals.get(fact.ordinal());
            if (ordinal >= 0) {
                builder.given(fact, fact.values().get(ordinal % fact.values().size()));
            }
        }
        try {
            return builder.build();
        } catch (ProblemException e) {
            return NoiseReport.TYPE.describe().build();
        }
    }

    @Provide
    Arbitrary<List<Rulebook>> packs() {
        return Arbitraries.shuffle(ALL);
    }

    @Property(tries = 200)
    void each_answer_is_what_its_pack_says_when_it_is_asked_alone(
            @ForAll("descriptions") Description description, @ForAll("packs") List<Rulebook> packs) {
        Rulebook main = packs.get(0) == LATE ? QUIET : packs.get(0);
        List<Rulebook> others = packs.stream().filter(pack -> pack != main).toList();
        WithOthers<Assessment> all = main.assessWith(description, others, NoisePack.DAY);
        assertThat(AssessmentJson.write(all.main()))
                .isEqualTo(AssessmentJson.write(main.assess(description, NoisePack.DAY)));
        assertThat(all.also())
                .extracting(OtherAnswer::pack)
                .isEqualTo(others.stream().map(pack -> pack.pack().id()).toList());
        for (int i = 0; i < others.size(); i++) {
            Optional<Assessment> answer = all.also().get(i).assessment();
            if (others.get(i) == LATE) {
                assertThat(answer).isEmpty();
            } else {
                assertThat(answer).contains(others.get(i).assess(description, NoisePack.DAY));
            }
        }
    }

    @Property(tries = 200)
    void side_by_side_says_what_the_answers_say_and_no_more(@ForAll("descriptions") Description description) {
        WithOthers<Assessment> all = QUIET.assessWith(description, List.of(LOUD), NoisePack.DAY);
        SideBySide sides = all.sideBySide();
        for (Assessment answer : all.assessments()) {
            String pack = answer.pack().id();
            assertThat(sides.topics().entrySet().stream()
                            .filter(topic -> topic.getValue().stream()
                                    .anyMatch(said -> said.pack().equals(pack)
                                            && said.state()
                                                    == answer.answers()
                                                            .get(topic.getKey())
                                                            .state()))
                            .count())
                    .isEqualTo(answer.answers().size());
            assertThat(sides.conclusions().entrySet().stream()
                            .filter(code -> code.getValue().contains(pack))
                            .map(Map.Entry::getKey))
                    .containsExactlyInAnyOrderElementsOf(answer.recommendedActions().stream()
                            .map(Conclusion::code)
                            .toList());
        }
    }

    @Test
    void what_one_source_leaves_open_stays_open_beside_one_that_gives_an_amount() {
        WithOthers<Assessment> all = LOUD.assessWith(bar(), List.of(QUIET), NoisePack.DAY);
        assertThat(all.main().topic("fine").state()).isEqualTo(AnswerState.NOT_SPECIFIED);
        assertThat(all.main().toJson()).doesNotContain("250");
        assertThat(all.sideBySide().topics().get("fine"))
                .extracting(
                        SideBySide.OfTopic::pack,
                        SideBySide.OfTopic::state,
                        said -> said.value().isPresent())
                .containsExactly(
                        tuple("us-xx-loudville", AnswerState.NOT_SPECIFIED, false),
                        tuple("us-xx-quietville", AnswerState.SPECIFIED, true));
    }

    @Test
    void rank_is_shown_only_where_a_source_that_answers_cites_it_itself() {
        assertThat(QUIET.assessWith(bar(), List.of(LOUD), NoisePack.DAY)
                        .sideBySide()
                        .prevails())
                .containsExactly(new SideBySide.OfRank(
                        "us-xx-loudville", List.of("C5"), "An appeal under a statute comes first."));
        Description closed =
                NoiseReport.TYPE.describe().given("stage", Stage.CLOSED).build();
        assertThat(QUIET.assessWith(closed, List.of(LOUD), NoisePack.DAY)
                        .sideBySide()
                        .prevails())
                .isEmpty();
    }

    @Test
    void a_pack_that_gives_no_answer_stands_with_its_problems_and_takes_nothing_from_the_others() {
        OtherPacks others = OtherPacks.NONE
                .and("us-xx-lateville", "a.yaml:2:8", any -> LATE)
                .and("us-xx-nowhere", "a.yaml:2:25", Rulebook::load)
                .and("us-xx-loudville", "a.yaml:2:40", any -> LOUD);
        WithOthers<Assessment> all = QUIET.assessWith(bar(), others, NoisePack.DAY);
        assertThat(all.also())
                .extracting(OtherAnswer::pack)
                .containsExactly("us-xx-lateville", "us-xx-nowhere", "us-xx-loudville");
        assertThat(all.also())
                .extracting(
                        other -> other.problems().stream().map(Problem::code).toList())
                .containsExactly(List.of("no-coverage"), List.of("unknown-pack"), List.of());
        assertThat(all.also().get(0).problems()).extracting(Problem::where).containsExactly("a.yaml:2:8");
        assertThat(all.sideBySide().conclusions().get("call")).containsExactly("us-xx-quietville", "us-xx-loudville");
    }

    @Test
    void an_expired_pack_and_one_without_the_type_give_no_answer_beside_one_that_does() {
        AsOf later = AsOf.day(LocalDate.of(2027, 4, 1));
        WithOthers<Assessment> expired = LATE.assessWith(bar(), List.of(QUIET), later.allowingExpired());
        assertThat(expired.also().get(0).assessment()).isPresent();
        Rulebook lasting = NamedPack.loaded(
                "us-xx-lastville", NoisePack.whole().with("pack.yaml", "expires: 2027-03-08", "expires: 2028-03-08"));
        assertThat(lasting.assessWith(bar(), List.of(QUIET), later)
                        .also()
                        .get(0)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("expired");
    }

    @Test
    void a_pack_is_asked_once() {
        assertThatThrownBy(() -> QUIET.assessWith(bar(), List.of(QUIET), NoisePack.DAY))
                .isInstanceOf(ProblemException.class)
                .hasMessage("malformed: The pack \"us-xx-quietville\" is asked already, and is named once more to be"
                        + " asked beside itself. Name each pack once.");
        assertThatThrownBy(() -> QUIET.assessWith(bar(), List.of(LOUD, LOUD), NoisePack.DAY))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "malformed: The pack \"us-xx-loudville\" is asked twice beside the pack. Name each pack once.");
    }

    @Test
    void a_situation_of_a_type_that_the_main_pack_does_not_have_is_refused_as_ever() {
        assertThatThrownBy(() -> QUIET.assessWith(DeviceDeployment.describe().build(), List.of(LOUD), NoisePack.DAY))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("unknown-value");
    }

    @Test
    void what_is_written_and_read_is_equal_and_every_answer_in_it_is_replayed() {
        OtherPacks others = OtherPacks.of(List.of(LOUD, LATE));
        WithOthers<Assessment> all = QUIET.assessWith(bar(), others, NoisePack.DAY);
        String json = AssessmentJson.writeWithOthers(all);
        assertThat(AssessmentJson.writeWithOthers(AssessmentJson.readWithOthers(json)))
                .isEqualTo(json);
        assertThat(all.toJson()).isEqualTo(AssessmentJson.writeWithOthersCompact(all));
        assertThat(replays(json))
                .allMatch(Replay::matches)
                .extracting(replay -> replay.receipt().pack())
                .containsExactly("us-xx-quietville", "us-xx-loudville");
    }

    @Test
    void a_change_of_what_stands_side_by_side_is_noticed() {
        Description night = bar().with(NoiseReport.Hour.NIGHT);
        String json = AssessmentJson.writeWithOthers(
                QUIET.assessWith(night, OtherPacks.of(List.of(LOUD, LATE)), NoisePack.DAY));
        int sides = json.indexOf("\"sideBySide\"");
        String ranks = json.substring(json.indexOf("\"prevails\"", sides));
        for (String[] change : new String[][] {
            {"\"250.00\"", "\"25.00\""}, {"not-specified", "unknown"}, {"under a statute", "under the code"}
        }) {
            String changed = json.substring(0, sides) + json.substring(sides).replace(change[0], change[1]);
            assertThat(changed).as(change[0]).isNotEqualTo(json);
            assertThat(replays(changed).get(0).differences())
                    .extracting(Mismatch::what)
                    .containsExactly(What.SIDE_BY_SIDE);
            assertThat(replays(changed).get(1).matches()).isTrue();
        }
        assertThat(ranks).contains("under a statute");
        assertThat(replays(json)).hasSize(2).allMatch(Replay::matches);
    }

    private static List<Replay> replays(String json) {
        return ReceiptJson.read(json).stream()
                .flatMap(found ->
                        Rulebook.replay(found, id -> id.equals(QUIET.pack().id()) ? QUIET : LOUD).stream())
                .toList();
    }

    @Test
    void a_saved_interview_names_the_packs_whose_questions_are_asked_as_well() {
        Interview interview = QUIET.interview(bar(), NoisePack.DAY).asking(OtherPacks.of(List.of(LOUD, LATE)));
        String saved = InterviewJson.write(interview.state(), interview.settled(), interview.next());
        assertThat(InterviewJson.read(saved).also()).containsExactly("us-xx-loudville", "us-xx-lateville");
        assertThat(QUIET.resume(InterviewJson.read(saved)).state()).isEqualTo(interview.state());
        assertThat(QUIET.resume(InterviewJson.read(saved))
                        .assessmentWithOthers()
                        .also())
                .as("they are installed nowhere")
                .allMatch(other -> other.problems().get(0).code().equals("unknown-pack"));
        Interview alone = QUIET.interview(bar(), NoisePack.DAY);
        assertThat(InterviewJson.write(alone.state(), alone.settled(), alone.next()))
                .doesNotContain("also");
    }

    @Property(tries = 50)
    void an_interview_over_several_packs_asks_what_any_of_them_needs(@ForAll("descriptions") Description description) {
        Interview alone = QUIET.interview(description, NoisePack.DAY);
        Interview all = alone.asking(OtherPacks.of(List.of(LOUD, LATE)));
        assertThat(all.state().also()).containsExactly("us-xx-loudville", "us-xx-lateville");
        assertThat(all.next().map(Question::fact))
                .isEqualTo(alone.next()
                        .or(LOUD.interview(description, NoisePack.DAY)::next)
                        .map(Question::fact));
        while (all.next().isPresent()) {
            Question question = all.next().get();
            all = all.answer(question.fact(), question.values().get(0));
        }
        assertThat(all.settled()).isTrue();
        assertThat(all.assessmentWithOthers().assessments())
                .allSatisfy(answer -> assertThat(answer.questions()).isEmpty());
        assertThat(all.assessmentWithOthers().questions()).isEmpty();
    }

    @Test
    void an_answer_alone_is_written_as_it_always_was() {
        WithOthers<Assessment> alone = QUIET.assessWith(bar(), OtherPacks.NONE, NoisePack.DAY);
        assertThat(AssessmentJson.writeWithOthers(alone)).isEqualTo(AssessmentJson.write(alone.main()));
        assertThat(AssessmentJson.writeCaseWithOthers(List.of(alone)))
                .isEqualTo(AssessmentJson.writeCase(List.of(alone.main())));
    }

    @Test
    void a_pack_says_which_could_be_asked_beside_it_and_that_this_does_not_say_that_they_apply() {
        PackInfo loud = LOUD.pack();
        assertThat(loud.beside()).containsExactly("us-xx-quietville", "us-xx");
        assertThat(LOUD.assess(bar(), NoisePack.DAY).notices())
                .contains(new Notice(
                        "beside",
                        "Other sources could be asked as well: us-xx-quietville, us-xx. That does not say that they apply"
                                + " here."));
        assertThat(QUIET.assess(bar(), NoisePack.DAY).notices())
                .extracting(Notice::code)
                .doesNotContain("beside");
    }

    @Test
    void what_a_pack_names_beside_it_and_ranks_is_checked() {
        NoisePack wrong = NoisePack.whole()
                .withFile(
                        "pack.yaml",
                        NoisePack.whole().contents().get("pack.yaml")
                                + "beside: [us-xx-quietville, us-xx, us-xx, US]\n"
                                + "prevails:\n  - {cites: [C9], text: It prevails., rank: 1}\n");
        assertThatThrownBy(() -> Rulebook.load(wrong))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("pack-malformed: The pack names itself, \"us-xx-quietville\"")
                .hasMessageContaining("pack-duplicate-code: \"us-xx\" stands twice")
                .hasMessageContaining("pack-malformed: \"US\" cannot be the id of a pack beside this one.")
                .hasMessageContaining("pack-unknown-claim: \"C9\"")
                .hasMessageContaining("pack-unknown-key: \"rank\"");
    }
}
