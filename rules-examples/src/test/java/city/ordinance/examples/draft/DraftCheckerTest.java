package city.ordinance.examples.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.assessment.WithOthers;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.dsl.scenario.ScenarioFiles;
import city.ordinance.examples.draft.reading.Reader;
import city.ordinance.examples.render.Renderer;
import city.ordinance.examples.render.TextRenderer;
import city.ordinance.json.InputDocument;
import city.ordinance.json.ScenarioDocument;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.spi.RulePack;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCheckerTest {
    private static final AsOf DAY = AsOf.day(LocalDate.of(2026, 6, 1));
    private static final DraftChecker COMPLAINT = DraftRow.checker("us-mo-ofallon/23");
    private static final long PLAIN = cost("word ");

    @Test
    void a_finding_says_what_where_why_and_what_may_be_said_instead() {
        DraftFinding finding = findings("Dear neighbor,\r\nthere is no fine.").get(0);

        assertThat(finding.kind()).isEqualTo(FindingKind.CONSEQUENCE);
        assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(finding.place()).isEqualTo(new DraftFinding.Place(22, 10, 2, 7));
        assertThat(finding.text()).isEqualTo("is no fine");
        assertThat(finding.why()).isEqualTo("What the answer does not give is not thereby absent.");
        assertThat(finding.instead())
                .startsWith("The article reports that the code page does not specify a fine or its amount.");
        assertThat(finding.cites()).containsExactly("P3", "P6", "F3a");
    }

    @Test
    void what_any_of_several_packs_supports_is_supported_and_each_is_named_for_what_it_says() {
        Rulebook ofallon = Rulebook.load("us-mo-ofallon");
        Rulebook harbor = Rulebook.load("zz-example-harbor");
        Description complaint = DeviceDeployment.describe()
                .stage(DeviceDeployment.Stage.COMPLAINT)
                .authorization(DeviceDeployment.Authorization.UNAUTHORIZED)
                .occurrence(DeviceDeployment.Occurrence.FIRST)
                .operator(DeviceDeployment.Operator.VENDOR)
                .build();
        WithOthers<Assessment> all = ofallon.assessWith(complaint, List.of(harbor), DAY);
        DraftChecker alone = new DraftChecker(ofallon.pack(), List.of(all.main()));
        DraftChecker both = new DraftChecker(List.of(ofallon.pack(), harbor.pack()), all.assessments());

        assertThat(alone.check("The fine is $150.").findings()).isNotEmpty();
        assertThat(both.check("The fine is $150.").findings()).isEmpty();
        assertThat(both.check("The article does not specify a fine.").findings())
                .isEmpty();
        DraftFinding wrong = both.check("The fine is $300.").findings().get(0);
        assertThat(wrong.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(wrong.instead()).contains("(us-mo-ofallon)", "(zz-example-harbor)", "150 US dollars");
        assertThat(alone.check("The fine is $300.").findings().get(0).instead()).doesNotContain("us-mo-ofallon");
        assertThat(both.check("There is no fine.").findings()).hasSize(1);
    }

    @Test
    void an_answer_put_into_words_by_the_library_is_never_flagged() {
        int checked = 0;
        for (RulePack pack : Packs.installed()) {
            for (ScenarioDocument scenario : ScenarioFiles.of(pack)) {
                if (scenario.error().isEmpty()) {
                    DraftReport report = ownText(scenario.input());
                    assertThat(report.findings()).as(scenario.name()).isEmpty();
                    assertThat(report.unread()).as(scenario.name()).isEmpty();
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(50);
    }

    private static DraftReport ownText(InputDocument document) {
        DocumentAssessor assessor =
                new DocumentAssessor(Rulebook::load, DocumentAssessor.Options.none(LocalDate.of(2026, 6, 1)));
        Rulebook rulebook = assessor.rulebook(document);
        List<Assessment> assessments = assessor.assess(document).assessments();
        String text = new TextRenderer(100, false)
                .render(assessments.stream()
                        .map(assessment -> new Renderer.Answer(rulebook.pack(), assessment))
                        .toList());
        return new DraftChecker(rulebook.pack(), assessments).check(text);
    }

    @Test
    void marks_digits_and_spaces_of_other_kinds_are_read_as_plain_ones() {
        assertThat(findings("You won\u2019t be fined.")).hasSize(1);
        assertThat(findings("The fine is \uff04\uff15\uff10\uff10.")).isNotEmpty();
        assertThat(findings("You have 30\u00a0days to appeal.")).hasSize(1);
        assertThat(findings("There is no\nfine.")).hasSize(1);
    }

    @Test
    void what_is_in_another_language_is_said_not_to_be_read() {
        DraftReport report = COMPLAINT.check("A seizure may be available. La multa es de quinientos dólares.");

        assertThat(report.findings()).isEmpty();
        assertThat(report.unread())
                .containsExactly(new DraftReport.Unread(
                        new DraftFinding.Place(28, 34, 1, 29), "La multa es de quinientos dólares."));
        assertThat(report.clean()).isFalse();
    }

    @Test
    void without_the_models_the_check_says_that_it_is_the_plainer_one_and_still_finds() {
        DraftReport plainer = COMPLAINT.check("The fine is $500. There is no deadline.", Reader.plainer());

        assertThat(plainer.plainer()).isTrue();
        assertThat(plainer.findings()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(DraftJson.text(plainer)).contains("this is the plainer check");
        assertThat(COMPLAINT.check("The fine is $500.").plainer()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "; ",
                "a; ",
                "x, and ",
                "1",
                "$1",
                "(",
                ".\"",
                ".",
                "...x",
                "\n ",
                "a-",
                "a@",
                "may ",
                "no a ",
                "is not is ",
                "one hundred ",
                "the police ",
                "there is none; "
            })
    void no_draft_costs_much_more_to_read_than_one_of_plain_words(String part) {
        assertThat(cost(part)).isLessThan(12 * PLAIN);
    }

    /** The least processor time of two readings of the longest draft made of a part; it ends unlike it began. */
    private static long cost(String part) {
        return cost(part, DraftChecker.LONGEST);
    }

    private static long cost(String part, int length) {
        String draft = part.repeat(length / part.length() - 1) + "x";
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        return IntStream.range(0, 2)
                .mapToLong(i -> {
                    long begun = clock.getCurrentThreadCpuTime();
                    assertThat(findings(draft)).hasSizeLessThanOrEqualTo(DraftChecker.MOST_FINDINGS);
                    return clock.getCurrentThreadCpuTime() - begun;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void twice_the_text_takes_about_twice_the_time() {
        String letter = "The article does not specify a fine, and an order to remove the device may follow. ";

        assertThat(cost(letter, DraftChecker.LONGEST)).isLessThan(4 * cost(letter, DraftChecker.LONGEST / 2));
    }

    @Test
    void an_empty_draft_and_one_too_long_are_refused() {
        assertThatThrownBy(() -> findings(" \n"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("malformed");
        assertThatThrownBy(() -> findings("x".repeat(DraftChecker.LONGEST + 1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("too-large");
    }

    private static List<DraftFinding> findings(String draft) {
        return COMPLAINT.check(draft).findings();
    }
}
