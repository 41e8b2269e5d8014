package city.ordinance.dsl.laws;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the pack fires where it should and is silent next to it; the cases stand in a table. */
class RuleCasesTest {

    /** A line of the table. */
    record RuleCase(String rule, Description fires, Description silent) {
        static RuleCase of(String line) {
            String[] cells = line.split("\\|");
            return new RuleCase(cells[0].strip(), description(cells[1].strip()), description(cells[2].strip()));
        }

        private static Description description(String text) {
            List<String> words = List.of(text.split(" "));
            SituationType<?> type = words.get(0).equals("d") ? Ofallon.DEVICE : Ofallon.ACCESS;
            Description.Builder builder = type.describe();
            for (String word : words.subList(1, words.size())) {
                List<String> parts = Arrays.asList(word.split("="));
                Fact fact = type.fact(parts.get(0)).orElseThrow();
                builder.given(fact, fact.value(parts.get(1)).orElseThrow());
            }
            return builder.build();
        }

        @Override
        public String toString() {
            return rule;
        }
    }

    static List<RuleCase> cases() {
        return Words.lines("rule-cases.txt").stream().map(RuleCase::of).toList();
    }

    @Test
    void every_rule_of_the_pack_has_exactly_one_case() {
        assertThat(cases())
                .extracting(RuleCase::rule)
                .containsExactlyInAnyOrderElementsOf(
                        Ofallon.RULES.stream().map(RuleModel::id).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_rule_fires_in_every_situation_that_fits_its_firing_case(RuleCase rule) {
        Reference reference = Ofallon.reference(rule.fires().type());
        assertThat(reference.fitting(rule.fires()))
                .isNotEmpty()
                .allSatisfy(point -> assertThat(reference.at(point).fired()).contains(rule.rule()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_rule_is_silent_in_every_situation_that_fits_its_silent_case(RuleCase rule) {
        Reference reference = Ofallon.reference(rule.silent().type());
        assertThat(reference.fitting(rule.silent()))
                .isNotEmpty()
                .allSatisfy(point -> assertThat(reference.at(point).fired()).doesNotContain(rule.rule()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_two_cases_differ_in_one_fact_or_in_the_type_alone(RuleCase rule) {
        Map<String, String> fires = rule.fires().given();
        Map<String, String> silent = rule.silent().given();
        assertThat(silent.keySet()).isEqualTo(fires.keySet());
        long differing = fires.entrySet().stream()
                .filter(fact -> !fact.getValue().equals(silent.get(fact.getKey())))
                .count();
        long types = rule.fires().type() == rule.silent().type() ? 0 : 1;
        assertThat(differing + types).isEqualTo(1);
    }
}
