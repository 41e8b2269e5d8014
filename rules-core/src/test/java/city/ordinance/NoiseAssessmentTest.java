package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.Certainty;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.Grounds;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.Proviso;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.Value;
import city.ordinance.json.AssessmentJson;
import city.ordinance.noise.AllDescriptions;
import city.ordinance.noise.BoatReport;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.noise.NoiseReport.Color;
import city.ordinance.noise.NoiseReport.Hour;
import city.ordinance.noise.NoiseReport.Permit;
import city.ordinance.noise.NoiseReport.Source;
import city.ordinance.noise.NoiseReport.Stage;
import city.ordinance.problem.ProblemException;
import city.ordinance.problem.RulePackException;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.source.Basis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All that a pack can say, on a small situation type. */
class NoiseAssessmentTest {
    private static final Rulebook QUAYSIDE = Rulebook.load(NoisePack.boats());

    private static Description.Builder open() {
        return NoiseReport.TYPE.describe().given("stage", Stage.OPEN);
    }

    private static Assessment open(Source source) {
        return NoisePack.assess(open().given("source", source).build());
    }

    private static Conclusion only(List<? extends Conclusion> conclusions) {
        assertThat(conclusions).hasSize(1);
        return conclusions.get(0);
    }

    @Test
    void a_specified_answer_has_its_amount_its_range_or_its_period() {
        assertThat(open(Source.BAR).topic("fine"))
                .isEqualTo(new Answer.Specified(
                        "fine",
                        "The source names the fine: 250 US dollars.",
                        new Value.Money(new BigDecimal("250.00"), "USD"),
                        new Grounds(List.of(), List.of("C3"), List.of("QV-FINE-010")),
                        List.of()));
        Answer range = open(Source.SITE).topic("fine");
        assertThat(range.text())
                .isEqualTo("The source names the fine: At least 100 US dollars and at most 500.50 US dollars.");
        assertThat(((Answer.Specified) range).value())
                .isEqualTo(Value.Money.between(new BigDecimal("100"), new BigDecimal("500.50"), "USD"));
        Answer period = open(Source.SITE).topic("reply");
        assertThat(period.text()).isEqualTo("The source names the time: 10 business days.");
        assertThat(((Answer.Specified) period).value()).isEqualTo(new Value.Period(10, "business-days"));
    }

    @Test
    void a_topic_that_is_answered_differently_is_unknown_and_names_the_fact_that_decides() {
        Answer fine = NoisePack.assess(open().build()).topic("fine");
        assertThat(fine.state()).isEqualTo(AnswerState.UNKNOWN);
        assertThat(fine.dependsOn()).containsExactly("source");
        assertThat(fine.rules()).containsExactly("QV-FINE-010", "QV-FINE-020", "QV-FINE-030");
        assertThat(fine.text())
                .isEqualTo(
                        "The answer depends on: source. Either: 250 US dollars. Or: At least 100 US dollars and at most 500.50 US dollars."
                                + " Or: The source does not specify the fine.");
    }

    @Test
    void a_topic_that_only_some_situations_raise_keeps_its_state_and_says_on_what_it_depends() {
        Answer reply = NoisePack.assess(open().build()).topic("reply");
        assertThat(reply.state()).isEqualTo(AnswerState.SPECIFIED);
        assertThat(reply.dependsOn()).containsExactly("source");
    }

    @Test
    void a_topic_that_no_situation_raises_is_not_applicable_and_rests_on_nothing() {
        Answer license = open(Source.BAR).topic("license");
        assertThat(license.state()).isEqualTo(AnswerState.NOT_APPLICABLE);
        assertThat(license.rules()).isEmpty();
        assertThat(open(Source.BAR).answers()).doesNotContainKey("license");
        Answer stated = open(Source.DOG).topic("license");
        assertThat(stated.state()).isEqualTo(AnswerState.NOT_APPLICABLE);
        assertThat(stated.rules()).containsExactly("QV-LICENSE-010");
    }

    @Test
    void a_rule_fires_on_the_finding_of_another() {
        Assessment night = NoisePack.assess(open().given("hour", Hour.NIGHT).build());
        assertThat(only(night.enforcers()).rules()).containsExactly("QV-NIGHT-020");
        assertThat(only(night.enforcers()).cites()).containsExactly("C2");
        assertThat(night.enforcers().get(0).certain()).isTrue();
        assertThat(NoisePack.assess(open().given("hour", Hour.DAY).build()).enforcers())
                .isEmpty();
    }

    @Test
    void a_conclusion_is_interpreted_where_a_proviso_reaches_it_whichever_rule_draws_it() {
        Description.Builder night = open().given("hour", Hour.NIGHT).given("permit", Permit.NONE);
        Assessment site = NoisePack.assess(night.given("source", Source.SITE).build());
        assertThat(only(site.sanctions()).basis()).isEqualTo(Basis.INTERPRETED);
        assertThat(only(site.sanctions()).provisos())
                .containsExactly(new Proviso("night", "if the night counts", List.of()));
        Assessment bar = NoisePack.assess(night.given("source", Source.BAR).build());
        assertThat(only(bar.sanctions()).basis()).isEqualTo(Basis.INTERPRETED);
        assertThat(only(bar.sanctions()).rules()).containsExactly("QV-SANCTION-010", "QV-SANCTION-020");
        assertThat(only(bar.sanctions()).cites()).containsExactly("C3", "C4");
        Assessment day = NoisePack.assess(open().given("hour", Hour.DAY)
                .given("permit", Permit.NONE)
                .given("source", Source.BAR)
                .build());
        assertThat(only(day.sanctions()).basis()).isEqualTo(Basis.STATED);
        assertThat(only(day.sanctions()).provisos()).isEmpty();
    }

    @Test
    void a_proviso_that_only_some_situations_raise_says_which_and_on_what_it_depends() {
        Assessment bar = NoisePack.assess(
                open().given("permit", Permit.NONE).given("source", Source.BAR).build());
        assertThat(only(bar.sanctions()).certain()).isTrue();
        assertThat(only(bar.sanctions()).provisos())
                .containsExactly(
                        new Proviso("night", "if the hour is night: only if the night counts", List.of("hour")));
        Assessment site = NoisePack.assess(
                open().given("permit", Permit.NONE).given("source", Source.SITE).build());
        assertThat(only(site.sanctions()).certainty()).isEqualTo(new Certainty.Possible(List.of("hour")));
        assertThat(only(site.sanctions()).provisos())
                .as("raised wherever the sanction is concluded")
                .containsExactly(new Proviso("night", "if the night counts", List.of()));
    }

    @Test
    void a_proviso_that_no_fact_alone_raises_says_so() {
        NoisePack changed = NoisePack.boats()
                .with(
                        "boats.drl",
                        "    BoatReport( owner == Owner.CITY )\n",
                        "    BoatReport( owner == Owner.CITY, wake == Wake.LARGE )\n");
        Assessment leave = Rulebook.load(changed)
                .assess(AllDescriptions.of(BoatReport.TYPE, Map.of("order", "leave")), NoisePack.DAY);
        assertThat(only(leave.reviewRoutes()).provisos())
                .containsExactly(new Proviso(
                        "city-boat",
                        "if what is not known makes it so: only if the rules bind the City",
                        List.of("wake", "owner")));
    }

    @Test
    void where_the_source_does_not_specify_the_next_step_is_told_with_its_claims_and_our_own_advice_apart() {
        assertThat(open(Source.DOG).topic("fine").text()).isEqualTo("The source does not specify the fine. Ask. (C1)");
        Map<String, String> fast = Map.of("speed", "fast", "order", "none", "owner", "visitor");
        assertThat(boat(fast).topic("deadline").text())
                .isEqualTo("The source names no time. Ask at the quay. (B1, B2) Our own advice, not the source's: "
                        + "Bring the papers.");
        assertThat(boat(Map.of("speed", "fast", "order", "none"))
                        .topic("deadline")
                        .text())
                .startsWith("The source names no time. Ask. (B1, B2)");
    }

    @Test
    void two_different_answers_are_one_that_is_not_known() {
        Answer deadline = boat(Map.of("speed", "fast")).topic("deadline");
        assertThat(deadline.state()).isEqualTo(AnswerState.UNKNOWN);
        assertThat(deadline.dependsOn()).containsExactly("order");
        assertThat(deadline.text())
                .isEqualTo("The answer depends on: order. Either: 200 days. Or: The source names no time.");
    }

    @Test
    void words_and_notices_vary_with_the_type_and_an_order_received_is_told() {
        Assessment leave = boat(Map.of("order", "leave"));
        assertThat(leave.notices()).extracting(Notice::text).contains("Not advice on boats.");
        assertThat(leave.order()).contains("leave");
        assertThat(boat(Map.of("order", "none")).order()).isEmpty();
        assertThat(boat(Map.of("speed", "slow", "wake", "small")).steps().get(0).label())
                .isEqualTo("Talk to whoever steers");
    }

    @Test
    void where_one_list_alone_is_empty_it_is_said_that_this_is_not_none() {
        Assessment boat = boat(Map.of("order", "leave", "owner", "visitor", "wake", "small"));
        assertThat(boat.sanctions()).isNotEmpty();
        assertThat(boat.reviewRoutes()).isNotEmpty();
        assertThat(boat.enforcers()).isEmpty();
        assertThat(boat.notices()).extracting(Notice::code).contains("not-listed-is-not-none");
    }

    @Test
    void an_alternative_is_named_where_it_is_possible_too() {
        Map<String, String> reckless = Map.of("speed", "fast", "wake", "large", "owner", "visitor");
        assertThat(boat(reckless).sanctions())
                .extracting(Conclusion::alternativeTo)
                .containsExactly(List.of(), List.of("warning"));
    }

    @Test
    void a_value_of_the_schedule_comes_with_its_claims_and_in_the_words_of_every_form() {
        Map<String, String> reckless = Map.of("speed", "fast", "wake", "large", "owner", "visitor");
        Conclusion tow = boat(reckless).sanctions().get(1);
        assertThat(tow.label()).isEqualTo("Tow the boat (at most 90 US dollars for each day after the boat is taken)");
        assertThat(tow.value().map(Value::toJson))
                .contains("{\"kind\":\"money\",\"currency\":\"USD\",\"atMost\":\"90.00\",\"per\":\"day\","
                        + "\"from\":\"the boat is taken\"}");
        assertThat(tow.cites()).containsExactly("B1", "B2", "B4");
        Assessment read = boat(reckless);
        assertThat(AssessmentJson.read(AssessmentJson.write(read))).isEqualTo(AssessmentData.of(read));
        Answer deadline = boat(Map.of("order", "leave")).topic("deadline");
        assertThat(deadline.text()).isEqualTo("The source names the time: 200 days.");
        assertThat(deadline.cites()).containsExactly("B3");
    }

    @Test
    void a_value_that_the_schedule_does_not_have_is_named() {
        NoisePack pack = NoisePack.boats().with("boats.drl", "leave-time", "leave-tim");
        assertThatExceptionOfType(RulePackException.class)
                .isThrownBy(() -> Rulebook.load(pack))
                .withMessageContaining("The schedule has no value \"leave-tim\". Maybe you meant \"leave-time\".");
    }

    private static Assessment boat(Map<String, String> facts) {
        return QUAYSIDE.assess(AllDescriptions.of(BoatReport.TYPE, facts), NoisePack.DAY);
    }

    @Test
    void not_in_a_rule_reads_the_fact_and_never_that_it_is_missing() {
        Conclusion measure = NoisePack.assess(open().build()).steps().get(1);
        assertThat(measure.code()).isEqualTo("measure");
        assertThat(measure.certainty()).isEqualTo(new Certainty.Possible(List.of("hour")));
        assertThat(measure.label()).isEqualTo("Measure the noise");
        assertThat(NoisePack.assess(open().given("hour", Hour.DAY).build()).steps())
                .hasSize(1);
        assertThat(NoisePack.assess(open().given("hour", Hour.NIGHT).build())
                        .steps()
                        .get(1)
                        .label())
                .isEqualTo("Measure the noise at night");
    }

    @Test
    void a_situation_to_which_no_rule_speaks_says_so() {
        Assessment closed = NoisePack.assess(
                NoiseReport.TYPE.describe().given("stage", Stage.CLOSED).build());
        assertThat(closed.recommendedActions()).isEmpty();
        assertThat(closed.answers()).isEmpty();
        assertThat(closed.questions()).isEmpty();
        assertThat(closed.notices())
                .extracting(Notice::code)
                .containsExactly("not-advice", "no-rule-speaks", "not-listed-is-not-none");
        assertThat(NoisePack.assess(open().build()).notices())
                .extracting(Notice::code)
                .doesNotContain("no-rule-speaks");
    }

    @Test
    void a_description_that_fits_a_situation_without_a_rule_says_so_beside_its_conclusions() {
        Assessment anything = NoisePack.assess(NoiseReport.TYPE.describe().build());
        assertThat(anything.steps()).isNotEmpty().noneMatch(Conclusion::certain);
        assertThat(anything.notices()).extracting(Notice::code).contains("no-rule-speaks");
    }

    @Test
    void the_most_decisive_question_comes_first_and_a_fact_that_decides_nothing_is_not_asked() {
        assertThat(NoisePack.assess(NoiseReport.TYPE.describe().build()).questions())
                .extracting(Question::fact)
                .startsWith("stage")
                .containsExactlyInAnyOrder("stage", "source", "hour", "permit");
        Question permit =
                NoisePack.assess(open().given("source", Source.DOG)
                                .given("hour", Hour.NIGHT)
                                .build())
                        .questions()
                        .stream()
                        .filter(question -> question.fact().equals("permit"))
                        .findFirst()
                        .orElse(null);
        assertThat(permit).isNull();
    }

    @Test
    void a_fact_is_inert_just_where_changing_it_alone_changes_nothing_that_is_said() {
        for (Description point : AllDescriptions.complete(BoatReport.TYPE)) {
            Assessment answer = boat(point.given());
            List<String> inert = point.given().keySet().stream()
                    .filter(fact -> values(point, fact)
                            .allMatch(other -> said(boat(other.given())).equals(said(answer))))
                    .toList();
            assertThat(answer.inertFacts()).as(point.toString()).isEqualTo(inert);
        }
    }

    private static Stream<Description> values(Description point, String code) {
        Fact fact = point.type().fact(code).orElseThrow();
        return fact.values().stream().filter(value -> point.allows(fact, value)).map(value -> point.with(fact, value));
    }

    private static List<Object> said(Assessment assessment) {
        List<Object> said = new ArrayList<>();
        assessment.recommendedActions().forEach(each -> said.addAll(List.of(each.id(), each.cites(), each.provisos())));
        assessment
                .answers()
                .values()
                .forEach(each -> said.addAll(List.of(each.topic(), each.state(), each.cites(), each.provisos())));
        return said;
    }

    @Test
    void what_depends_on_the_last_value_of_a_fact_names_the_fact() {
        assertThat(NoisePack.assess(open().build()).topic("license").dependsOn())
                .containsExactly("source");
    }

    @Test
    void a_fact_that_no_rule_reads_is_inert_when_given() {
        assertThat(NoisePack.assess(open().given("color", Color.RED).build()).inertFacts())
                .containsExactly("color");
    }

    @Test
    void a_specified_value_survives_json_and_yaml() {
        for (Source source : Source.values()) {
            Assessment answer = open(source);
            assertThat(AssessmentJson.read(AssessmentJson.write(answer))).isEqualTo(answer);
            assertThat(AssessmentJson.readYaml(AssessmentJson.writeYaml(answer)))
                    .isEqualTo(answer);
        }
    }

    @Test
    void a_type_that_the_pack_does_not_know_is_refused() {
        Description other = city.ordinance.situation.AccessRequest.describe().build();
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                ProblemException.class, () -> NoisePack.assess(other))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("unknown-value");
                    assertThat(problem.message()).contains("access-request").contains("us-xx-quietville");
                });
    }
}
