package city.ordinance.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.pack.NoticeTemplate;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Wording;
import city.ordinance.problem.RulePackException;
import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.source.Claim;
import city.ordinance.source.Hedge;
import city.ordinance.source.Modality;
import city.ordinance.source.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PackReaderTest {

    private static String problemsOf(TestPack pack) {
        RulePackException e = catchThrowableOfType(RulePackException.class, () -> PackReader.read(pack));
        return e == null ? "none" : e.getMessage();
    }

    @Test
    void a_pack_says_whose_it_is_and_for_which_days() {
        PackInfo info = PackReader.read(TestPack.whole());
        assertThat(info.id()).isEqualTo("us-xx-testville");
        assertThat(info.title()).isEqualTo("Sensors in Testville");
        assertThat(info.version()).isEqualTo("1.0.0");
        assertThat(info.sha256()).isEqualTo(PackHash.sha256(TestPack.whole()));
        assertThat(info.jurisdiction().ambiguousNames()).containsExactly("testville");
        assertThat(info.source().tier()).isEqualTo(Tier.SECONDARY);
        assertThat(info.coverage().expires()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(info.types()).containsExactly(DeviceDeployment.TYPE, AccessRequest.TYPE);
        assertThat(info.editions().get(0).until()).contains(LocalDate.of(2026, 3, 1));
        assertThat(info.editions().get(1).rules()).containsExactly("a.drl", "b.drl");
    }

    @Test
    void a_pack_says_what_its_rules_may_conclude() {
        PackInfo info = PackReader.read(TestPack.whole());
        assertThat(info.catalog().entries())
                .extracting(entry -> entry.id().toString())
                .containsExactly("enforcers/police", "sanctions/seizure", "reviewRoutes/appeal", "steps/send-request");
        assertThat(info.catalog().entries().get(0).hedge()).contains(new Hedge("typically"));
        assertThat(info.catalog()
                        .entry(new ConclusionId(ConclusionKind.STEP, "send-request"))
                        .orElseThrow()
                        .words()
                        .when())
                .containsEntry("city-clerk", "Send it to the clerk")
                .hasSize(2);
        assertThat(info.catalog().topic("fine").orElseThrow().texts())
                .isEqualTo(Map.of(
                        AnswerState.NOT_SPECIFIED,
                        Wording.plain("The source does not say."),
                        AnswerState.SILENT,
                        Wording.plain("No answer.")));
        assertThat(info.catalog().topic("fine").orElseThrow().nextCites()).containsExactly("C1");
    }

    @Test
    void a_pack_says_what_its_source_claims() {
        PackInfo info = PackReader.read(TestPack.whole());
        assertThat(info.claims())
                .containsExactly(
                        new Claim(
                                "C1",
                                "main",
                                "One",
                                Modality.ASSERTED,
                                Optional.empty(),
                                "It says so.",
                                Optional.empty(),
                                List.of(),
                                Optional.empty()),
                        new Claim(
                                "C2",
                                "main",
                                "One",
                                Modality.HEDGED,
                                Optional.of(new Hedge("typically")),
                                "It may be.",
                                Optional.of("may, typically, be"),
                                List.of(),
                                Optional.of("Not needed.")));
        assertThat(info.notices()).extracting(NoticeTemplate::when).containsExactly(NoticeTemplate.When.ALWAYS);
    }

    /** Each line: a file of the pack, a text in it, what stands there instead, and the problems then reported. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "spoiled-packs.txt",
            delimiter = '|',
            quoteCharacter = '^',
            ignoreLeadingAndTrailingWhitespace = false)
    void a_spoiled_pack_is_refused(String file, String text, String instead, String problems) {
        String replacement = instead == null ? "" : instead.replace("\\n", "\n");
        assertThat(problemsOf(TestPack.whole().with(file, text.replace("\\n", "\n"), replacement)))
                .isEqualTo(problems.replace("\\n", "\n"));
    }

    @Test
    void a_pack_without_its_files_is_refused_and_every_file_is_named() {
        assertThat(problemsOf(TestPack.whole().without("pack.yaml").without("claims.yaml")))
                .isEqualTo("pack.yaml:1:1: pack-missing-file: The pack has no file pack.yaml. Add the file.\n"
                        + "claims.yaml:1:1: pack-missing-file: The pack has no file claims.yaml. Add the file.");
    }

    @Test
    void a_rule_file_that_is_not_there_is_named_and_so_is_the_one_that_is() {
        assertThat(problemsOf(TestPack.whole().without("b.drl").plus("bb.drl", "")))
                .isEqualTo("pack.yaml:18:1 (/editions): pack-unused-file: No edition names the rule file \"bb.drl\". "
                        + "Name it in an edition, or delete it.\n"
                        + "pack.yaml:20:51 (/editions/1/rules/1): pack-missing-file: "
                        + "\"b.drl\" is not a rule file (.drl) of the pack. Maybe you meant \"a.drl\".");
    }

    @Test
    void a_pack_has_a_greatest_number_of_editions() {
        String first = "  - {id: first, from: 2026-01-01, until: 2026-03-01, rules: [a.drl]}\n";
        TestPack many = TestPack.whole().with("pack.yaml", first, first.repeat(101));
        assertThat(problemsOf(many)).contains("pack-too-large: The pack has more than 100 editions.");
    }

    @Test
    void a_rule_file_that_no_edition_names_is_refused() {
        assertThat(problemsOf(TestPack.whole().plus("c.drl", "")))
                .isEqualTo("pack.yaml:18:1 (/editions): pack-unused-file: "
                        + "No edition names the rule file \"c.drl\". Name it in an edition, or delete it.");
    }

    @Test
    void all_problems_come_at_once_in_the_order_of_the_files() {
        TestPack pack = TestPack.whole()
                .with("claims.yaml", "asserted", "assertd")
                .with("pack.yaml", "title: Sensors in Testville", "titel: Sensors")
                .with("pack.yaml", "when: always", "when: allways");
        RulePackException e = catchThrowableOfType(RulePackException.class, () -> PackReader.read(pack));
        assertThat(e.problems())
                .extracting(problem -> problem.code() + " " + problem.where())
                .isEqualTo(List.of(
                        "pack-missing-key pack.yaml:1:1",
                        "pack-unknown-key pack.yaml:2:1 (/titel)",
                        "pack-unknown-value pack.yaml:45:30 (/notices/0/when)",
                        "pack-unknown-value claims.yaml:2:38 (/claims/0/modality)"));
    }
}
