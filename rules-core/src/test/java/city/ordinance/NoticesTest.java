package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.ordinance.assessment.Notice;
import city.ordinance.assessment.Proviso;
import city.ordinance.noise.AllDescriptions;
import city.ordinance.noise.CopiedPack;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.noise.NoiseReport.Hour;
import city.ordinance.noise.NoiseReport.Source;
import city.ordinance.noise.NoiseReport.Stage;
import city.ordinance.pack.NoticeTemplate;
import city.ordinance.problem.RulePackException;
import city.ordinance.situation.Description;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an answer carries which notice of its pack, and provisos over all answers. */
class NoticesTest {
    private static final NoisePack PACK = noticing("""
              - {code: nothing, when: unanswered, text: No row answers this.}
              - code: green-dogs
                situations: [{type: noise-report, color: [green], source: [dog]}, {type: noise-report, permit: [shown]}]
                text: A dog.
              - {code: dark, when: not-specified, situations: [{type: noise-report, hour: [night]}], text: Night.}
            """);
    private static final Rulebook BOOK = Rulebook.load(PACK);

    private static NoisePack noticing(String notices) {
        return NoisePack.whole().with("pack.yaml", "notices:\n", "notices:\n" + notices);
    }

    private static List<String> shown(Description description) {
        return BOOK.assess(description, NoisePack.DAY).notices().stream()
                .map(Notice::code)
                .filter(List.of("nothing", "green-dogs", "dark")::contains)
                .toList();
    }

    private static boolean fits(Description description, String... values) {
        return AllDescriptions.complete(NoiseReport.TYPE).stream()
                .filter(point ->
                        point.given().entrySet().containsAll(description.given().entrySet()))
                .anyMatch(point -> point.given().values().containsAll(List.of(values)));
    }

    @Test
    void a_notice_is_shown_exactly_where_a_fitting_situation_is_among_its_own() {
        List<Description> all = AllDescriptions.of(NoiseReport.TYPE);
        assertThat(all).allSatisfy(description -> {
            boolean dog = fits(description, "green", "dog") || fits(description, "shown");
            assertThat(shown(description).contains("green-dogs")).isEqualTo(dog);
        });
        assertThat(all).anyMatch(some -> shown(some).contains("green-dogs"));
    }

    @Test
    void it_is_shown_only_when_its_time_comes_as_well() {
        Description dog =
                NoiseReport.TYPE.describe().given(Stage.OPEN).given(Source.DOG).build();
        assertThat(shown(dog)).contains("dark");
        assertThat(shown(dog.with(Hour.DAY))).doesNotContain("dark");
        assertThat(shown(dog.with(Source.BAR).with(Hour.NIGHT))).doesNotContain("dark");
    }

    @Test
    void that_nothing_answers_is_said_where_nothing_is_concluded_and_no_topic_arises() {
        assertThat(AllDescriptions.of(NoiseReport.TYPE)).allSatisfy(description -> {
            Assessment answer = BOOK.assess(description, NoisePack.DAY);
            boolean nothing =
                    answer.recommendedActions().isEmpty() && answer.answers().isEmpty();
            assertThat(shown(description).contains("nothing")).isEqualTo(nothing);
        });
        Description closed = NoiseReport.TYPE.describe().given(Stage.CLOSED).build();
        assertThat(shown(closed.with(Hour.DAY))).contains("nothing");
        assertThat(shown(NoiseReport.TYPE.describe().build()))
                .as("it may be open")
                .doesNotContain("nothing");
    }

    @Test
    void the_compiled_form_has_them() {
        assertThat(Rulebook.load(CopiedPack.compiled(PACK)).pack()).isEqualTo(BOOK.pack());
        assertThat(BOOK.pack().notices().get(1).when()).isEqualTo(NoticeTemplate.When.ALWAYS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: noise-reprt}|pack-unknown-value: \"noise-reprt\" is not a situation type of the pack.",
                "{hour: [day]}|pack-missing-key: The key \"type\" is missing from some situations.",
                "{type: noise-report, hour: [dya]}|pack-unknown-value: \"dya\" is not a value of hour.",
                "{type: noise-report, huor: [day]}|pack-unknown-key: \"huor\" is not a key of some situations.",
                "|pack-malformed: The list \"situations\" is empty."
            })
    void its_situations_must_be_the_packs(String situations, String problem) {
        NoisePack spoiled =
                noticing("  - {code: x, situations: [" + (situations == null ? "" : situations) + "], text: Words.}\n");
        assertThat(catchThrowableOfType(RulePackException.class, () -> Rulebook.load(spoiled)))
                .hasMessageContaining(problem);
    }

    @Test
    void a_notice_without_a_time_and_without_situations_is_refused() {
        assertThat(catchThrowableOfType(
                        RulePackException.class, () -> Rulebook.load(noticing("  - {code: x, text: Words.}\n"))))
                .hasMessageContaining("pack-missing-key: The key \"when\" is missing from a notice.");
    }

    @Test
    void a_proviso_may_reach_all_answers() {
        Rulebook doubtful =
                Rulebook.load(NoisePack.whole().with("pack.yaml", "reaches: [sanctions]", "reaches: [answers]"));
        Assessment answer = doubtful.assess(
                NoiseReport.TYPE
                        .describe()
                        .given(Stage.OPEN)
                        .given(Source.DOG)
                        .given(Hour.NIGHT)
                        .build(),
                NoisePack.DAY);
        assertThat(answer.answers()).isNotEmpty();
        assertThat(answer.answers().values())
                .allSatisfy(topic ->
                        assertThat(topic.provisos()).extracting(Proviso::code).containsExactly("night"));
        assertThat(answer.recommendedActions())
                .isNotEmpty()
                .allSatisfy(conclusion -> assertThat(conclusion.provisos()).isEmpty());
    }
}
