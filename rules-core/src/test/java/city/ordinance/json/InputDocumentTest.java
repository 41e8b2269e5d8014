package city.ordinance.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.ordinance.internal.pack.PackReader;
import city.ordinance.internal.pack.TestPack;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Authorization;
import city.ordinance.situation.DeviceDeployment.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class InputDocumentTest {
    private static final PackInfo PACK = PackReader.read(TestPack.whole());

    private static InputDocument parse(String text) {
        return InputDocument.parse(text.getBytes(UTF_8), "a.yaml");
    }

    private static String problemsOf(String text) {
        ProblemException e =
                catchThrowableOfType(ProblemException.class, () -> parse(text).descriptions(PACK));
        return e == null ? "none" : e.getMessage();
    }

    @Test
    void a_description_is_read() {
        InputDocument document = parse("pack: p\nasOf: 2026-06-01\nsituation:\n  type: device-deployment\n"
                + "  stage: complaint\n  authorization: unauthorized\n");
        assertThat(document.pack()).contains("p");
        assertThat(document.asOf()).contains(LocalDate.of(2026, 6, 1));
        assertThat(document.isCase()).isFalse();
        assertThat(document.scenario()).isEmpty();
        assertThat(document.descriptions(PACK))
                .containsExactly(DeviceDeployment.describe()
                        .stage(Stage.COMPLAINT)
                        .authorization(Authorization.UNAUTHORIZED)
                        .build());
    }

    @Test
    void other_packs_are_asked_in_the_order_in_which_they_are_named() {
        InputDocument document = parse("pack: p\nalso: [us-mo, q]\nsituation: {type: device-deployment}\n");
        assertThat(document.also().keySet()).containsExactly("us-mo", "q");
        assertThat(document.also()).containsEntry("q", "a.yaml:2:15 (/also/1)");
        assertThat(parse("situation: {type: device-deployment}").also()).isEmpty();
    }

    @Test
    void a_pack_that_is_named_twice_and_what_is_no_list_of_packs_are_problems() {
        assertThat(problemsOf("pack: p\nalso: [q, p, q]\nsituation: {type: device-deployment}\n"))
                .contains("a.yaml:2:11")
                .contains("malformed: \"also\" names the pack \"p\", which is the pack of the document.")
                .contains("malformed: \"also\" names the pack \"q\" twice. Name each pack once.");
        assertThat(problemsOf("also: [" + "q, ".repeat(20) + "q]\nsituation: {type: device-deployment}\n"))
                .isEqualTo(
                        "a.yaml:1:1 (/also): too-large: \"also\" names 21 packs; 20 is the most. Ask about fewer at once.");
        assertThat(problemsOf("also: q\nsituation: {type: device-deployment}\n"))
                .contains("malformed");
        assertThat(problemsOf("also: [1]\nsituation: {type: device-deployment}\n"))
                .contains("malformed");
        assertThat(problemsOf("alos: [q]\nsituation: {type: device-deployment}\n"))
                .contains("Maybe you meant \"also\".");
    }

    @Test
    void a_case_of_several_situations_is_read_in_order() {
        InputDocument document = parse("situations:\n- {type: access-request}\n- {type: device-deployment}\n");
        assertThat(document.isCase()).isTrue();
        assertThat(document.pack()).isEmpty();
        assertThat(document.asOf()).isEmpty();
        assertThat(document.descriptions(PACK))
                .containsExactly(
                        AccessRequest.describe().build(),
                        DeviceDeployment.describe().build());
    }

    @Test
    void yes_and_no_are_values_and_not_truth_values() {
        assertThat(parse("situation: {type: access-request, records-kept: yes}").descriptions(PACK))
                .containsExactly(AccessRequest.describe()
                        .recordsKept(AccessRequest.RecordsKept.YES)
                        .build());
    }

    @Test
    void a_scenario_is_a_description_too() {
        InputDocument document = parse("scenario: One\nsituation: {type: access-request}\nexpect: {nonsense: 1}\n");
        assertThat(document.scenario()).contains("One");
        assertThat(document.descriptions(PACK)).hasSize(1);
    }

    /** Each line: a document, with ; for the end of a line, and the problems then reported. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "wrong-descriptions.txt",
            delimiter = '|',
            quoteCharacter = '^',
            ignoreLeadingAndTrailingWhitespace = false)
    void a_wrong_description_is_refused(String text, String problems) {
        assertThat(problemsOf(text.replace(';', '\n'))).isEqualTo(problems.replace("\\n", "\n"));
    }

    @Test
    void text_that_is_no_map_is_refused_before_there_is_a_pack() {
        assertThatThrownBy(() -> parse("- a"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("a.yaml:1:1: malformed: A description must be a map, not a list. "
                        + "Write keys and values here.");
    }

    @Test
    void problems_of_the_form_are_known_before_there_is_a_pack() {
        InputDocument document = parse("asOf: tomorrow\npack: p\nsituation: {type: x}\n");
        assertThat(document.problems()).extracting("code").containsExactly("invalid-date");
        assertThat(document.asOf()).isEmpty();
        assertThat(document.whereAsOf()).isEqualTo("a.yaml:1:1 (/asOf)");
        assertThat(document.wherePack()).isEqualTo("a.yaml:2:1 (/pack)");
    }

    @Test
    void a_thousand_complete_situations_are_read_and_one_more_is_refused() {
        String facts = "{type: access-request, target: data, stage: denied, department: it, recipient: city-clerk, "
                + "cites-dates: given, cites-locations: given, cites-data-types: given, records-kept: yes}";
        String thousand = "situations:" + ("\n- " + facts).repeat(1_000);
        assertThat(parse(thousand).descriptions(PACK)).hasSize(1_000);
        assertThat(problemsOf(thousand + "\n- {type: x}"))
                .isEqualTo("a.yaml:1:1 (/situations): too-large: The document has 1001 situations; 1000 is the most. "
                        + "Split it into several files.");
    }

    @Test
    void without_a_file_a_place_is_a_pointer() {
        InputDocument document = InputDocument.parse(
                "{\"situations\": [{\"type\": \"access-request\", \"stage\": 1}]}".getBytes(UTF_8), "");
        assertThatThrownBy(() -> document.descriptions(PACK))
                .hasMessageStartingWith("/situations/0/stage: malformed: The value of \"stage\" must be text, "
                        + "not a number (1). Use one of: planned, submitted, ");
    }
}
