package city.ordinance.internal.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.internal.pack.PackReader;
import city.ordinance.noise.NoisePack;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not in the dialect is refused before it is compiled, with a code, a place, a sentence and help. */
class DialectProblemsTest {
    private static final PackInfo PACK = PackReader.read(NoisePack.whole());

    private static final String HEADER = """
            package packs.us_xx_quietville;
            import city.ordinance.noise.NoiseReport;
            import city.ordinance.noise.NoiseReport.Hour;
            import city.ordinance.noise.NoiseReport.Stage;
            import city.ordinance.noise.NoiseReport.Source;
            import city.ordinance.spi.Finding;
            global city.ordinance.spi.Conclude conclude;
            """;

    private static String rule(String when, String then) {
        return HEADER + "rule \"QV-X-010: a rule\"\n    @Cites( \"C1\" )\nwhen\n    " + when + "\nthen\n    " + then
                + "\nend\n";
    }

    private static List<Problem> problems(String text) {
        return DialectReader.read(PACK, Map.of("x.drl", text)).problems();
    }

    private static Problem only(String text) {
        List<Problem> problems = problems(text);
        assertThat(problems).as(text).hasSize(1);
        assertThat(problems.get(0).where()).matches("x\\.drl:\\d+:\\d+");
        assertThat(problems.get(0).message()).endsWith(".");
        assertThat(problems.get(0).help()).isNotBlank();
        return problems.get(0);
    }

    @Test
    void a_rule_in_the_dialect_has_no_problem() {
        assertThat(problems(rule("NoiseReport( stage == Stage.OPEN )", "conclude.step( \"call\" );")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NoiseReport( stage == "OPEN" ) | dsl-enum-with-text | such a rule never fires
            NoiseReport( stage == Hour.DAY ) | dsl-other-enum | compared with Hour.DAY, which is no constant of its own enum
            NoiseReport( stage == Stage.OPN ) | dsl-unknown-constant | The enum Stage has no constant OPN
            NoiseReport( stag == Stage.OPEN ) | dsl-unknown-fact | "stag" is not a fact of NoiseReport
            NoiseReport( stage > Stage.OPEN ) | dsl-operator | The operator ">" in
            NoiseReport( toString() == "x" ) | dsl-constraint | is not a fact of NoiseReport
            NoiseReport( System.exit( 1 ) ) | dsl-constraint | is not allowed
            $n : NoiseReport( ) | dsl-binding | The pattern is bound to $n
            NoiseReport( $s : stage ) | dsl-constraint | is not allowed
            NoisReport( ) | dsl-unknown-type | "NoisReport" is not an imported situation type
            java.lang.String( ) | dsl-unknown-type | "java.lang.String" is not an imported situation type
            eval( true ) | dsl-eval | The rule uses eval, which is not allowed
            not ( NoiseReport( ) and NoiseReport( ) ) | dsl-nested-element | Conditions are nested
            ( NoiseReport( ) or NoiseReport( ) ) | dsl-nested-element | Conditions are nested
            forall( NoiseReport( ) NoiseReport( ) ) | dsl-nested-element | Conditions are nested
            NoiseReport( ) from conclude | dsl-from | takes its facts from elsewhere
            NoiseReport( ) not Finding( code == "x" ) | dsl-not-finding | depends on the absence of a finding
            NoiseReport( ) Finding( ) | dsl-constraint | A finding is matched by its code alone
            NoiseReport( ) Finding( code == "nowhere" ) | dsl-unknown-finding | waits for a finding that no rule inserts
            """)
    void a_condition_beyond_the_dialect_is_refused(String when, String code, String words) {
        Problem problem = only(rule(when, "conclude.step( \"call\" );"));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            conclude.steps( "call" ); | dsl-unknown-call | There is no call conclude.steps
            conclude.step( "cal" ); | dsl-unknown-code | The catalog has no step "cal"
            conclude.silent( "fin" ); | dsl-unknown-code | The catalog has no topic "fin"
            conclude.silent( "fine" ); | dsl-missing-text | fine
            conclude.step( "call", "now" ); | dsl-arguments | does not take these arguments
            conclude.amount( "fine", "much", "USD" ); | dsl-arguments | does not take these arguments
            conclude.amount( "fine", "1.00", "dollars" ); | dsl-arguments | does not take these arguments
            conclude.period( "reply", 0, "days" ); | dsl-arguments | does not take these arguments
            conclude.amountRange( "fine", "1000.00", "10.00", "USD" ); | dsl-value | The least, 1000.00, is more than the most, 10.00.
            conclude.amount( "fine", "0.00", "USD" ); | dsl-value | The amount 0.00 is not above zero
            conclude.amountRange( "fine", "0", "10", "USD" ); | dsl-value | The amount 0 is not above zero
            conclude.amount( "fine", "1.005", "USD" ); | dsl-value | has more decimals than USD, which has 2
            conclude.amount( "fine", "100.50", "JPY" ); | dsl-value | has more decimals than JPY, which has 0
            conclude.amount( "fine", "1.00", "QQQ" ); | dsl-value | "QQQ" is not a currency
            conclude.amount( "fine", "1.00", "XXX" ); | dsl-value | "XXX" is not a currency
            conclude.period( "reply", 30, "buisness-dayz" ); | dsl-value | "buisness-dayz" is not a unit of time
            conclude.period( "reply", 30, "Days" ); | dsl-value | "Days" is not a unit of time
            conclude.period( "reply", 30, " " ); | dsl-value | " " is not a unit of time
            conclude.specified( "reply", "  " ); | dsl-value | The statement is blank
            conclude.step( code ); | dsl-consequence | is not allowed
            System.exit( 1 ); | dsl-consequence | "System.exit( 1 );" is not allowed
            insert( new Object() ); | dsl-consequence | is not allowed
            insert( new Finding( "unread" ) ); | dsl-unused-finding | which no rule waits for
            modify( conclude ) { } | dsl-consequence | is not allowed
            conclude.step( "call" ); drools.halt(); | dsl-consequence | "drools.halt();" is not allowed
            // nothing | dsl-no-consequence | The rule concludes nothing
            """)
    void a_consequence_beyond_the_dialect_is_refused(String then, String code, String words) {
        Problem problem = only(rule("NoiseReport( )", then));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @Cites( "C1" ) @Author( "me" ) | dsl-unknown-annotation | The annotation @Author is not known
            @Cites( "C9" ) | dsl-unknown-claim | There is no claim "C9" in claims.yaml
            @Cites( "C1 C1" ) | dsl-duplicate-claim | A claim is cited twice
            @Cites( C1 ) | dsl-annotation-value | does not hold one quoted text
            @Cites( "C1" ) @Interpreted( "so" ) | dsl-unknown-annotation | The annotation @Interpreted is not known
            '' | dsl-missing-cites | The rule cites no claim
            @Cites( "C1" ) salience 10 | dsl-attribute | has the attribute salience
            @Cites( "C1" ) no-loop true | dsl-attribute | has the attribute no-loop
            """)
    void a_rule_head_beyond_the_dialect_is_refused(String head, String code, String words) {
        Problem problem = only(HEADER + "rule \"QV-X-010: a rule\"\n    " + head
                + "\nwhen\n    NoiseReport( )\nthen\n    conclude.step( \"call\" );\nend\n");
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a rule", "QV-X-10: a rule", "qv-x-010: a rule", "QV-X-010:a rule", "QV-X-010: "})
    void a_rule_name_that_is_not_an_id_and_a_sentence_is_refused(String name) {
        String text = rule("NoiseReport( )", "conclude.step( \"call\" );").replace("QV-X-010: a rule", name);
        assertThat(problems(text)).extracting(Problem::code).containsExactly("dsl-rule-name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            import java.util.List; | dsl-import | The import of java.util.List is not allowed
            import static java.lang.Math.max; | dsl-statement | import static
            function void f() { } | dsl-statement | a statement that is not allowed: function
            declare Extra amount : int end | dsl-statement | a statement that is not allowed: declared type
            query "q" NoiseReport( ) end | dsl-statement | The query q is not allowed
            global java.util.List list; | dsl-global | The global list of type java.util.List is not allowed
            dialect "mvel" | dsl-statement | a statement that is not allowed: file-wide attribute
            """)
    void a_statement_beyond_the_dialect_is_refused(String statement, String code, String words) {
        String text = rule("NoiseReport( )", "conclude.step( \"call\" );")
                .replace("import city.ordinance.spi.Finding;", "import city.ordinance.spi.Finding;\n" + statement);
        List<Problem> problems = problems(text);
        assertThat(problems).extracting(Problem::code).startsWith(code);
        assertThat(problems.get(0).message()).contains(words);
    }

    @Test
    void a_file_of_another_package_or_without_the_global_is_refused() {
        String whole = rule("NoiseReport( )", "conclude.step( \"call\" );");
        assertThat(only(whole.replace("us_xx_quietville", "elsewhere")).code()).isEqualTo("dsl-package");
        assertThat(problems(whole.replace("us_xx_quietville", "us_xx_quietville.device")))
                .isEmpty();
        assertThat(only(whole.replace("global city.ordinance.spi.Conclude conclude;", ""))
                        .code())
                .isEqualTo("dsl-global");
    }

    @Test
    void a_rule_without_a_condition_and_text_that_is_no_rule_are_refused() {
        assertThat(only(rule("", "conclude.step( \"call\" );")).code()).isEqualTo("dsl-no-condition");
        assertThat(problems("rule rule rule"))
                .isNotEmpty()
                .extracting(Problem::code)
                .containsOnly("dsl-syntax");
        assertThat(problems("rule rule rule").get(0).message())
                .startsWith("The text cannot be read as a rule")
                .doesNotContain("[ERR")
                .doesNotContain("Exception");
    }

    @Test
    void a_file_of_more_than_120_lines_is_refused() {
        String text = rule("NoiseReport( )", "conclude.step( \"call\" );") + "\n".repeat(120);
        Problem problem = only(text);
        assertThat(problem.code()).isEqualTo("dsl-file-too-long");
        assertThat(problem.where()).isEqualTo("x.drl:121:1");
    }

    @Test
    void an_id_that_is_used_twice_is_refused_at_the_second_place() {
        String text = rule("NoiseReport( )", "conclude.step( \"call\" );");
        String other = text.replace("a rule", "another rule");
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a.drl", text);
        files.put("b.drl", other);
        List<Problem> problems = DialectReader.read(PACK, files).problems();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("dsl-duplicate-rule");
            assertThat(problem.where()).isEqualTo("b.drl:8:6");
            assertThat(problem.message()).contains("QV-X-010").contains("a.drl:8:6");
        });
    }

    @Test
    void one_name_for_two_enums_in_files_of_one_package_is_refused() {
        PackInfo both = PackReader.read(NoisePack.whole()
                .with(
                        "pack.yaml",
                        "situationTypes: [noise-report]",
                        "situationTypes: [noise-report, device-deployment]"));
        String noise = rule("NoiseReport( )", "conclude.step( \"call\" );");
        String device = noise.replace("noise.NoiseReport", "situation.DeviceDeployment")
                .replace("import city.ordinance.situation.DeviceDeployment.Hour;", "")
                .replace("import city.ordinance.situation.DeviceDeployment.Source;", "")
                .replace("NoiseReport( )", "DeviceDeployment( )")
                .replace("010", "020");
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a.drl", noise);
        files.put("b.drl", device);
        assertThat(DialectReader.read(both, files).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("dsl-import-clash");
            assertThat(problem.message()).contains("DeviceDeployment.Stage").contains("NoiseReport.Stage");
            assertThat(problem.help()).contains("a package of their own");
        });
        files.put("b.drl", device.replace("packs.us_xx_quietville;", "packs.us_xx_quietville.device;"));
        assertThat(DialectReader.read(both, files).problems()).isEmpty();
    }

    @Test
    void all_problems_come_at_once_each_at_its_line() {
        String text =
                rule("NoiseReport( stage == Stage.OPN,\n        hour == Hour.DUSK )", "conclude.step( \"cal\" );");
        assertThat(problems(text).stream()
                        .map(problem -> problem.where().split(":")[1] + " " + problem.code())
                        .collect(Collectors.toList()))
                .containsExactly("11 dsl-unknown-constant", "12 dsl-unknown-constant", "14 dsl-unknown-code");
    }
}
