package city.ordinance.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.internal.pack.PackReader;
import city.ordinance.internal.pack.TestPack;
import city.ordinance.internal.table.Space;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentPropertiesTest {
    private static final PackInfo PACK = PackReader.read(TestPack.whole());

    private static void read(byte[] bytes, String file) {
        try {
            ScenarioDocument.parse(bytes, file).expectations(PACK);
        } catch (ProblemException e) {
            assertSaid(e);
        }
        try {
            InputDocument.parse(bytes, file).descriptions(PACK);
        } catch (ProblemException e) {
            assertSaid(e);
        }
    }

    /** No problem is without a place, and none speaks of the machinery. */
    private static void assertSaid(ProblemException e) {
        assertThat(e.problems()).allSatisfy(problem -> {
            assertThat(problem.where()).isNotEmpty();
            assertThat(problem.help()).isNotEmpty();
            assertThat(problem.message())
                    .doesNotContain("jackson")
                    .doesNotContain("yaml")
                    .doesNotContain("java");
        });
    }

    @Property(tries = 300)
    void any_bytes_are_read_or_refused(@ForAll byte[] bytes) {
        read(bytes, "");
    }

    @Property(tries = 500)
    void any_text_is_read_or_refused(@ForAll("texts") String text) {
        read(text.getBytes(UTF_8), "a.yml");
        read(text.getBytes(UTF_8), "a.json");
        read(text.getBytes(UTF_8), "");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('\n', '\t', 'é', '\u2028')
                .ofMaxLength(40);
    }

    @Property(tries = 1_000)
    void any_sequence_of_likely_words_is_read_or_refused(@ForAll("words") String text) {
        read(text.getBytes(UTF_8), "a.yml");
        read(text.getBytes(UTF_8), "");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "situation",
                        "situations",
                        "type",
                        "device-deployment",
                        "stage",
                        "complaint",
                        "order",
                        "none",
                        "expect",
                        "scenario",
                        "error",
                        "possible",
                        "answers",
                        "fine",
                        "asOf",
                        "2026-06-01",
                        "null",
                        "1",
                        ": ",
                        "\n",
                        "\n  ",
                        "\n- ",
                        "{",
                        "}",
                        "[",
                        "]",
                        ", ",
                        "\"",
                        "'",
                        "&a ",
                        "*a",
                        "!!str ",
                        "<<",
                        "|",
                        ">",
                        "?",
                        "---",
                        "...",
                        "#",
                        "%",
                        "\\",
                        "@",
                        "~")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join("", words));
    }

    @Property(tries = 300)
    void a_description_reads_back_from_yaml(@ForAll("descriptions") Description description) {
        String facts = description.given().entrySet().stream()
                .map(fact -> "\n  " + fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining());
        String text = "situation:\n  type: " + description.type().code() + facts + "\n";
        assertThat(InputDocument.parse(text.getBytes(UTF_8), "a.yaml").descriptions(PACK))
                .containsExactly(description);
    }

    @Property(tries = 300)
    void a_description_reads_back_from_json(@ForAll("descriptions") Description description) {
        String facts = description.given().entrySet().stream()
                .map(fact -> ", \"" + fact.getKey() + "\": \"" + fact.getValue() + "\"")
                .collect(Collectors.joining());
        String text = "{\"situation\": {\"type\": \"" + description.type().code() + "\"" + facts + "}}";
        assertThat(InputDocument.parse(text.getBytes(UTF_8), "").descriptions(PACK))
                .containsExactly(description);
    }

    @Provide
    Arbitrary<Description> descriptions() {
        return Arbitraries.of(PACK.types()).flatMap(DocumentPropertiesTest::descriptionsOf);
    }

    /** A valid situation of which some facts are forgotten is never contradictory. */
    private static Arbitrary<Description> descriptionsOf(SituationType<?> type) {
        Space space = Space.points(type);
        Arbitrary<Long> points =
                Arbitraries.longs().between(0, space.cells() - 1).filter(space::valid);
        Arbitrary<List<Boolean>> known =
                Arbitraries.of(true, false).list().ofSize(type.facts().size());
        return points.flatMap(point -> known.map(some -> description(type, space.ordinals(point), some)));
    }

    private static Description description(SituationType<?> type, int[] point, List<Boolean> known) {
        Description.Builder builder = type.describe();
        type.facts().stream()
                .filter(fact -> known.get(fact.ordinal()))
                .forEach(fact -> builder.given(fact, fact.values().get(point[fact.ordinal()])));
        return builder.build();
    }
}
