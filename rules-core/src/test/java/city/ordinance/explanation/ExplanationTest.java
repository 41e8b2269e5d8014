package city.ordinance.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.noise.AllDescriptions;
import city.ordinance.noise.BoatReport;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.source.Claim;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of one conclusion, from the rules as they are written. {@link ExplanationLawTest} tries everything. */
class ExplanationTest {
    private static final Rulebook QUAYSIDE = Rulebook.load(NoisePack.boats());

    private static Assessment boat(Map<String, String> facts) {
        return QUAYSIDE.assess(AllDescriptions.of(BoatReport.TYPE, facts), NoisePack.DAY);
    }

    private static Assessment noise(Map<String, String> facts) {
        return NoisePack.assess(AllDescriptions.of(NoiseReport.TYPE, facts));
    }

    private static Reason reason(Why why, String rule) {
        return why.reasons().stream()
                .filter(reason -> reason.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_reason_names_the_rule_its_claims_and_the_facts_by_which_it_fires() {
        Why why =
                boat(Map.of("speed", "fast", "wake", "small", "order", "none")).why("warning");
        assertThat(why.subject()).isEqualTo("sanctions/warning");
        assertThat(why.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("QS-SANCTION-020");
            assertThat(reason.text()).isEqualTo("a boat that is fast or told to leave is warned");
            assertThat(reason.facts()).containsExactly(Map.entry("speed", "fast"));
            assertThat(reason.unknown()).isEmpty();
            assertThat(reason.claims()).extracting(Claim::id).containsExactly("B1");
            assertThat(reason.proviso()).isEmpty();
            assertThat(reason.restsOn()).isEmpty();
        });
        assertThat(why.madeCertainBy()).containsExactly(Map.of("speed", "fast"));
    }

    @Test
    void each_of_two_alternatives_that_are_so_counts_and_alone_makes_it_certain() {
        Why why = boat(Map.of("speed", "fast", "order", "leave")).why("warning");
        assertThat(reason(why, "QS-SANCTION-020").facts()).containsOnlyKeys("speed", "order");
        assertThat(why.madeCertainBy()).containsExactlyInAnyOrder(Map.of("speed", "fast"), Map.of("order", "leave"));
    }

    @Test
    void a_fact_that_was_not_given_is_named_where_it_matters_and_one_that_was_only_where_it_does() {
        Why why = boat(Map.of("order", "none")).why("warning");
        assertThat(why.holds()).isEqualTo(Holds.POSSIBLE);
        assertThat(why.dependsOn()).containsExactly("speed");
        assertThat(reason(why, "QS-SANCTION-020").unknown()).containsExactly("speed");
        assertThat(reason(why, "QS-SANCTION-020").facts()).isEmpty();
        assertThat(why.madeCertainBy()).isEmpty();
    }

    @Test
    void findings_are_followed_to_the_facts_however_many_rules_lie_between() {
        Why why = boat(Map.of("speed", "fast", "wake", "large", "owner", "visitor"))
                .why("tow");
        assertThat(why.reasons())
                .extracting(Reason::rule)
                .containsExactly("QS-SANCTION-010", "QS-FIND-020", "QS-FIND-010");
        assertThat(why.reasons())
                .extracting(Reason::restsOn)
                .containsExactly(List.of("QS-FIND-020"), List.of("QS-FIND-010"), List.of());
        assertThat(why.reasons())
                .extracting(Reason::facts)
                .containsExactly(Map.of("owner", "visitor"), Map.of("wake", "large"), Map.of("speed", "fast"));
        assertThat(why.madeCertainBy()).containsExactly(Map.of("speed", "fast", "wake", "large", "owner", "visitor"));
    }

    @Test
    void the_rule_that_raises_a_doubt_is_a_reason_and_says_the_doubt() {
        Why why = boat(Map.of("owner", "city", "order", "leave")).why("hearing");
        assertThat(why.reasons()).extracting(Reason::rule).containsExactly("QS-REVIEW-010", "QS-PROVISO-010");
        assertThat(reason(why, "QS-PROVISO-010").proviso()).contains("if the rules bind the City");
        assertThat(boat(Map.of("owner", "city", "order", "leave"))
                        .why("warning")
                        .reasons())
                .as("the doubt does not reach it")
                .extracting(Reason::rule)
                .containsExactly("QS-SANCTION-020");
    }

    @Test
    void what_is_lacking_is_named_with_the_values_that_would_do_and_the_one_that_is() {
        WhyNot measure = noise(Map.of("stage", "open", "hour", "day")).whyNot("measure");
        assertThat(measure.holds()).isEqualTo(Holds.EXCLUDED);
        assertThat(measure.rules())
                .containsExactly(new UnmetRule(
                        "QV-STEP-020",
                        "noise that is not by day is measured",
                        List.of(new Unmet("hour", List.of("night"), Optional.of("day")))));
        assertThat(measure.changes()).containsExactly(Map.of("hour", "night"));
        assertThat(boat(Map.of("wake", "small", "owner", "city", "speed", "fast"))
                        .whyNot("talk")
                        .rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.failed())
                        .containsExactly(
                                new Unmet("speed", List.of("slow"), Optional.of("fast")),
                                new Unmet("owner", List.of("resident", "visitor"), Optional.of("city"))));
    }

    @Test
    void of_conditions_that_only_together_exclude_none_is_lacking_where_one_is_not_so() {
        assertThat(boat(Map.of("wake", "large", "owner", "city", "speed", "slow"))
                        .whyNot("talk")
                        .rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.failed())
                        .containsExactly(new Unmet("wake", List.of("small"), Optional.of("large"))));
    }

    @Test
    void what_waits_for_a_finding_lacks_what_the_finding_lacks() {
        assertThat(boat(Map.of("speed", "slow")).whyNot("harbor-master").rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.failed())
                        .containsExactly(
                                new Unmet("wake", List.of("large"), Optional.empty()),
                                new Unmet("speed", List.of("fast"), Optional.of("slow"))));
    }

    @Test
    void a_rule_that_fires_in_some_of_the_situations_lacks_something_and_one_of_another_type_does_not() {
        WhyNot boat = boat(Map.of()).whyNot("warning");
        assertThat(boat.holds()).isEqualTo(Holds.POSSIBLE);
        assertThat(boat.rules()).extracting(UnmetRule::rule).containsExactly("QS-SANCTION-020");
        assertThat(boat.rules().get(0).failed()).extracting(Unmet::fact).containsExactly("speed", "order");
        Assessment dog = QUAYSIDE.assess(AllDescriptions.of(NoiseReport.TYPE, Map.of("source", "dog")), NoisePack.DAY);
        assertThat(dog.whyNot("warning").rules()).extracting(UnmetRule::rule).containsExactly("QS-NOISE-010");
        assertThat(dog.whyNot("hearing").rules()).isEmpty();
        assertThat(dog.whyNot("hearing").reachable()).isFalse();
        assertThat(dog.whyNot("warning").reachable()).isTrue();
    }

    @Test
    void what_is_certain_lacks_nothing_and_is_so_without_a_change() {
        WhyNot warning = boat(Map.of("speed", "fast")).whyNot("warning");
        assertThat(warning.holds()).isEqualTo(Holds.CERTAIN);
        assertThat(warning.rules()).isEmpty();
        assertThat(warning.changes()).containsExactly(Map.of());
    }

    @Test
    void a_conclusion_is_named_by_its_code_or_with_its_kind_and_a_topic_too() {
        Assessment boat = boat(Map.of("order", "leave"));
        assertThat(boat.why("warning")).isEqualTo(boat.why("sanctions/warning"));
        assertThat(boat.why("deadline")).isEqualTo(boat.why("answers/deadline"));
        assertThat(boat.why("deadline").subject()).isEqualTo("answers/deadline");
        assertThat(boat.why("deadline").holds()).isEqualTo(Holds.CERTAIN);
        assertThat(boat.explain("tow")).isEqualTo(new Explanation(boat.why("tow"), boat.whyNot("tow")));
        for (String wrong : List.of("steps/warning", "answers/warning", "sanctions/deadline", "warnings")) {
            assertThatThrownBy(() -> boat.why(wrong)).hasMessageStartingWith("unknown-value");
            assertThatThrownBy(() -> boat.whyNot(wrong)).hasMessageStartingWith("unknown-value");
        }
    }
}
