package city.ordinance.internal.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.internal.pack.PackReader;
import city.ordinance.noise.NoisePack;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that would take a parser very long, or all of its stack, is refused with its place. */
class DialectBoundsTest {
    private static final PackInfo PACK = PackReader.read(NoisePack.whole());
    private static final String HEADER = """
            package packs.us_xx_quietville;
            import city.ordinance.noise.NoiseReport;
            import city.ordinance.noise.NoiseReport.Stage;
            import city.ordinance.spi.Finding;
            global city.ordinance.spi.Conclude conclude;
            """;

    private static String rule(String id, String when, String then) {
        return "rule \"" + id + ": a rule\" @Cites( \"C1\" )\nwhen " + when + "\nthen " + then + " end\n";
    }

    private static List<Problem> problems(String... files) {
        Map<String, String> texts = new TreeMap<>();
        for (String text : files) {
            texts.put(String.format("%04d.drl", texts.size()), HEADER + text);
        }
        return files.length == 1
                ? DialectReader.readAtAllLevels(PACK, texts).problems()
                : DialectReader.read(PACK, texts).problems();
    }

    private static List<String> codes(String... files) {
        return problems(files).stream().map(Problem::code).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stage in (   | [          | 1              | ]  | )
            ''           | (          | hour == Hour.A | )  | ''
            stage ==     | new A[]{   | 1              | }  | ''
            stage ==     | [a:        | 1              | ]  | ''
            stage ==     | (A)        | 1              | '' | ''
            stage == new | A<         | A              | >  | ()
            ''           | a(         | 1              | )  | == 1
            ''           | a.(b == 1, | c == 1         | )  | ''
            """)
    void what_would_take_the_parser_very_long_is_refused(
            String before, String open, String inner, String close, String after) {
        for (int depth : new int[] {11, 40, 300}) {
            String constraint = before + " " + open.repeat(depth) + inner + close.repeat(depth) + after;
            String text = rule("QV-X-010", "NoiseReport( " + constraint + " )", "conclude.step( \"call\" );");
            assertThat(codes(text)).as(constraint).hasSize(1).isSubsetOf("dsl-too-deep", "dsl-constraint");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"not( ", "exists( ", "forall( ", "( "})
    void conditions_within_conditions_are_refused_however_deep(String element) {
        String when = element.repeat(60) + "NoiseReport( )" + " )".repeat(60);
        assertThat(codes(rule("QV-X-010", when, "conclude.step( \"call\" );"))).containsExactly("dsl-too-deep");
    }

    @Test
    void ten_brackets_may_stand_in_each_other() {
        String nine = "(".repeat(9) + "stage == Stage.OPEN" + ")".repeat(9);
        assertThat(codes(rule("QV-X-010", "NoiseReport( " + nine + " )", "conclude.step( \"call\" );")))
                .isEmpty();
    }

    @Test
    void a_long_text_is_read_and_a_longer_line_is_refused_with_its_place() {
        assertThat(codes(says("a".repeat(3_900)))).isEmpty();
        assertThat(codes(says("\\\"".repeat(1_900)))).isEmpty();
        Problem problem = problems(says("a".repeat(5_000))).get(0);
        assertThat(problem.code()).isEqualTo("dsl-too-large");
        assertThat(problem.where()).isEqualTo("0000.drl:8:4001");
    }

    private static String says(String text) {
        return rule("QV-X-010", "NoiseReport( )", "conclude.specified( \"reply\", \"" + text + "\" );");
    }

    @Test
    void many_hyphens_overflow_no_stack() {
        String words = "a" + "-a".repeat(1_900);
        assertThat(codes(rule("QV-X-010", "NoiseReport( )", "conclude.step( \"" + words + "\" );")))
                .containsExactly("dsl-unknown-code");
        assertThat(codes(rule("QV-X-010", "NoiseReport( )", "insert( new Finding( \"" + words + "\" ) );")))
                .containsExactly("dsl-unused-finding");
        assertThat(codes(rule("QV-X-010", "Finding( code == \"" + words + "\" )", "conclude.step( \"call\" );")))
                .containsExactly("dsl-unknown-finding");
        String id = "QV" + "-A".repeat(1_900) + "-010";
        assertThat(codes(rule(id, "NoiseReport( )", "conclude.step( \"call\" );")))
                .containsExactly("dsl-rule-name");
        assertThat(codes(rule("QV-X-010", "NoiseReport( )", "conclude.period( \"reply\", 3, \"" + words + "\" );")))
                .containsExactly("dsl-value");
    }

    @Test
    void a_file_has_a_greatest_length_and_an_edition_a_greatest_number_of_rules() {
        assertThat(codes("// note\n".repeat(9_000))).containsExactly("dsl-too-large");
        String[] files = IntStream.range(0, 101)
                .mapToObj(file -> IntStream.range(0, 20)
                        .mapToObj(rule -> rule(
                                String.format("QV-%d-%03d", file, rule),
                                "NoiseReport( )",
                                "conclude.step( \"call\" );"))
                        .collect(Collectors.joining()))
                .toArray(String[]::new);
        assertThat(codes(files)).containsExactly("dsl-too-large");
    }

    @Test
    void a_long_chain_of_findings_is_followed_to_its_end() {
        String[] files = IntStream.range(0, 300)
                .mapToObj(file -> IntStream.range(file * 5, file * 5 + 5)
                        .mapToObj(DialectBoundsTest::link)
                        .collect(Collectors.joining()))
                .toArray(String[]::new);
        assertThat(codes(files)).containsExactly("dsl-unused-finding");
    }

    private static String link(int number) {
        String when = number == 0 ? "NoiseReport( )" : "Finding( code == \"f-" + number + "\" )";
        return rule(String.format("QV-X%d-010", number), when, "insert( new Finding( \"f-" + (number + 1) + "\" ) );");
    }

    @Test
    void what_is_hidden_or_never_closed_is_refused_with_its_place() {
        Problem open = problems(rule("QV-X-010", "NoiseReport( )", "conclude.step( \"call );"))
                .get(0);
        assertThat(open.code()).isEqualTo("dsl-syntax");
        assertThat(open.where()).isEqualTo("0000.drl:8:21");
        for (String hidden : List.of("\udb40\udc41", "\ud800", "\u202e", "\u00ad")) {
            assertThat(codes("// " + hidden + "\n")).containsExactly("dsl-character");
        }
    }

    @Test
    void a_path_two_annotations_and_a_long_name_are_refused_before_anything_is_compiled() {
        assertThat(codes(rule("QV-X-010", "/NoiseReport", "conclude.step( \"call\" );")))
                .containsExactly("dsl-from");
        assertThat(codes(rule("QV-X-010", "/NoiseReport[ stage == Stage.OPEN ]", "conclude.step( \"call\" );")))
                .containsExactly("dsl-from");
        String twice = rule("QV-X-010", "NoiseReport( )", "conclude.step( \"call\" );")
                .replace("@Cites( \"C1\" )", "@Cites( \"C1\" ) @Cites( \"C2\" )");
        assertThat(codes(twice)).containsExactly("dsl-repeated-annotation");
        String named = rule("QV-X-010: " + "a".repeat(300), "NoiseReport( )", "conclude.step( \"call\" );");
        assertThat(codes(named)).containsExactly("dsl-rule-name");
        assertThat(codes(named.replace("a".repeat(300), "a".repeat(70_000)))).containsExactly("dsl-too-large");
    }
}
