package city.ordinance.internal.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.internal.pack.PackReader;
import city.ordinance.noise.NoisePack;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measured facts in conditions. */
class MeasuredConditionsTest {
    private static final NoisePack FILES = NoisePack.measured();
    private static final PackInfo PACK = PackReader.read(FILES);

    private static DialectReader.Result read(String condition) {
        String text = FILES.contents().getOrDefault("sound.drl", "").replace("level >= 65 && level < 80", condition);
        return DialectReader.readAtAllLevels(PACK, Map.of("sound.drl", text));
    }

    private static List<String> values(String condition) {
        PatternModel first = read(condition).rules().get(0).when().get(0);
        Condition.OneOf one = (Condition.OneOf) ((PatternModel.OfSituation) first).condition();
        return one.fact().codes(one.values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    level < 65                | at most 64
                    level <= 65               | at most 65
                    level > 64                | at least 65
                    level >= 65               | at least 65
                    level == 65               | 65
                    level >= 65 && level < 80 | 65 to 79
                    temperature < -5          | at most -6
                    temperature >= -40        | -40 to 60
                    """)
    void a_comparison_is_read_as_the_numbers_it_accepts(String condition, String range) {
        assertThat(read(condition).problems()).isEmpty();
        assertThat(values(condition)).containsExactly(range);
    }

    @Test
    void a_list_and_alternatives_are_read_as_several_ranges() {
        assertThat(values("level in ( 0, 5, 6 )")).containsExactly("0", "5 to 6");
        assertThat(values("level < 3 || level > 190")).containsExactly("at most 2", "at least 191");
    }

    /** So that the verifier, which leaves out one part at a time, finds it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "level >= 80 && level > 70",
                "level >= 80 || level == 90",
                "level >= 65 && level <= 200",
                "zone == Zone.HOME && zone != Zone.INDUSTRY"
            })
    void a_comparison_within_another_stays_a_part_of_its_own(String condition) {
        PatternModel first = read(condition).rules().get(0).when().get(0);
        assertThat(((PatternModel.OfSituation) first).condition()).isNotInstanceOf(Condition.OneOf.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    level >= 201         | dsl-unknown-constant | 201 is beyond the limits of level, which goes from 0 to 200 dBA
                    level < -1           | dsl-unknown-constant | -1 is beyond the limits of level
                    level != 65          | dsl-operator         | The operator "!="
                    level matches "6.*"  | dsl-operator         | The operator "matches"
                    level >= 65.5        | dsl-constraint       | which is no whole number
                    level >= 065         | dsl-constraint       | which is no whole number
                    level >= 65L         | dsl-constraint       | which is no whole number
                    level >= 0x41        | dsl-constraint       | which is no whole number
                    level == "65"        | dsl-constraint       | which is no whole number
                    level >= alarms      | dsl-constraint       | which is no whole number
                    level >= 60 + 5      | dsl-constraint       |
                    level >= 65 && < 80  | dsl-constraint       |
                    65 <= level          | dsl-operator         |
                    level == Zone.HOME   | dsl-constraint       | which is no whole number
                    zone < 5             | dsl-operator         | The operator "<"
                    zone == 5            | dsl-constraint       | "5" is not a constant of Zone
                    """)
    void anything_else_is_refused(String condition, String code, String words) {
        List<Problem> problems = read(condition).problems();
        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0).code()).isEqualTo(code);
        assertThat(problems.get(0).message()).contains(words == null ? "" : words);
        assertThat(problems.get(0).where()).startsWith("sound.drl:12:");
    }
}
