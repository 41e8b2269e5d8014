package city.ordinance.examples.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.assessment.WithOthers;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.dsl.scenario.ScenarioFiles;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCheckerTest {
    private static final long PLAIN = cost("word ");

    static List<DraftCase> sentences() {
        return DraftCase.read("sentences.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_sentence_gets_the_findings_that_are_due_and_no_others(DraftCase sentence) {
        assertThat(sentence.right())
                .as("%s: %s", sentence.text(), sentence.findings())
                .isNotEqualTo(sentence.knownWrong());
    }

    @Test
    void a_finding_says_where_why_and_what_may_be_said_instead() {
        DraftFinding finding = new DraftCase(false, "complaint", List.of(), "Dear neighbor,\r\nthere is no fine.")
                .findings()
                .get(0);

        assertThat(finding.kind()).isEqualTo(FindingKind.ABSENCE);
        assertThat(finding.place()).isEqualTo(new DraftFinding.Place(25, 7, 2, 10));
        assertThat(finding.quote()).isEqualTo("no fine");
        assertThat(finding.reason()).isEqualTo("What the answer does not give is not thereby absent.");
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
                .operator(DeviceDeployment.Operator.RESIDENT)
                .build();
        WithOthers<Assessment> all = ofallon.assessWith(complaint, List.of(harbor), AsOf.day(LocalDate.of(2026, 6, 1)));
        DraftChecker alone = new DraftChecker(ofallon.pack(), List.of(all.main()));
        DraftChecker both = new DraftChecker(List.of(ofallon.pack(), harbor.pack()), all.assessments());

        assertThat(alone.check("The fine is $150.").findings()).hasSize(1);
        assertThat(both.check("The fine is $150.").findings()).isEmpty();
        assertThat(both.check("The article does not specify a fine.").findings())
                .isEmpty();
        DraftFinding wrong = both.check("The fine is $300.").findings().get(0);
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
                    assertThat(ownText(scenario.input())).as(scenario.name()).isEmpty();
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(50);
    }

    private static List<DraftFinding> ownText(InputDocument document) {
        DocumentAssessor assessor =
                new DocumentAssessor(Rulebook::load, DocumentAssessor.Options.none(LocalDate.of(2026, 6, 1)));
        Rulebook rulebook = assessor.rulebook(document);
        List<Assessment> assessments = assessor.assess(document).assessments();
        String text = new TextRenderer(100, false)
                .render(assessments.stream()
                        .map(assessment -> new Renderer.Answer(rulebook.pack(), assessment))
                        .toList());
        return new DraftChecker(rulebook.pack(), assessments).check(text).findings();
    }

    @Test
    void marks_digits_and_spaces_of_other_kinds_are_read_as_plain_ones() {
        assertThat(findings("You won\u2019t be fined.")).hasSize(1);
        assertThat(findings("The fine is \uff04\uff15\uff10\uff10.")).hasSize(1);
        assertThat(findings("You have 30\u00a0days to appeal.")).hasSize(1);
        assertThat(findings("There is no\nfine.")).hasSize(1);
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
        String draft = part.repeat(DraftChecker.LONGEST / part.length() - 1) + "x";
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
    void an_end_of_several_marks_ends_a_sentence_and_that_of_an_abbreviation_does_not() {
        assertThat(Sentence.of("is it?! yes... e.g. this. \"nay.\" mr. x, no... so"))
                .extracting(Sentence::text)
                .containsExactly("is it?!", "yes...", "e.g. this.", "\"nay.\"", "mr. x, no...", "so");
        assertThat(Sentence.of("; ; a; ; b").get(0).clauses())
                .extracting(Clause::text)
                .containsExactly("; a", "; b");
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
        return new DraftCase(false, "complaint", List.of(), draft).findings();
    }
}
