package city.ordinance.internal.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.ordinance.Rulebook;
import city.ordinance.noise.NoisePack;
import city.ordinance.problem.Problem;
import city.ordinance.problem.RulePackException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule text that could mean something else than a reader sees, or run without end, is refused. */
class HostileTextTest {
    private static final String LATER = NoisePack.whole()
            .contents()
            .get("later.drl")
            .replace("global ", "import city.ordinance.spi.Finding;\n\nglobal ");

    private static List<String> codes(String later) {
        RulePackException refused = catchThrowableOfType(
                RulePackException.class, () -> Rulebook.load(NoisePack.whole().withFile("later.drl", later)));
        return refused == null
                ? List.of()
                : refused.problems().stream().map(Problem::code).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            // x %u000a        | dsl-escape
            /* %u002a/ */      | dsl-escape
            // x <000D> eval   | dsl-character
            // x <202E>        | dsl-character
            // x <200B>        | dsl-character
            // x <00A0>        | dsl-character
            // x <0085>        | dsl-character
            // x <2028>        | dsl-character
            """)
    void what_a_reader_does_not_see_is_refused_even_in_a_comment(String comment, String code) {
        StringBuilder text = new StringBuilder(comment.replace('%', (char) 92));
        for (int at = text.indexOf("<"); at >= 0; at = text.indexOf("<")) {
            char hidden = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
            text.replace(at, at + 6, String.valueOf(hidden));
        }
        assertThat(codes(LATER + text + "\n")).containsExactly(code);
    }

    @Test
    void a_comment_and_lines_that_end_in_both_characters_are_read() {
        assertThat(codes(LATER + "// a plain comment, with caf\u00e9\n")).isEmpty();
        assertThat(codes(LATER.replace("\n", "\r\n"))).isEmpty();
    }

    @Test
    void findings_that_lead_back_to_themselves_are_refused_over_any_number_of_rules() {
        assertThat(codes(LATER + rule(1, "a", "b") + rule(2, "b", "a"))).contains("dsl-finding-cycle");
        assertThat(codes(LATER + rule(1, "a", "b") + rule(2, "b", "c") + rule(3, "c", "a")))
                .contains("dsl-finding-cycle");
        assertThat(codes(LATER + rule(1, "a", "a"))).contains("dsl-finding-cycle");
    }

    private static String rule(int number, String waits, String finds) {
        return """
                rule "QV-CYCLE-0%d0: a rule"
                    @Cites( "C1" )
                when
                    Finding( code == "%s" )
                then
                    insert( new Finding( "%s" ) );
                end
                """.formatted(number, waits, finds);
    }

    @Test
    void a_rule_file_without_what_was_put_in_is_read() {
        assertThat(codes(LATER)).isEmpty();
    }
}
