package city.ordinance.dsl.verify;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.dsl.lint.LintCode;
import city.ordinance.dsl.lint.Linter;
import city.ordinance.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each planted fault gives exactly its one finding, and the sound pack gives none. */
class BrokenPacksTest {
    private static final VerifyOptions QUICK = new VerifyOptions(1);

    @Test
    void the_sound_pack_has_no_finding() {
        VerificationReport report = Verifier.verify(EditedPack.sound());
        assertThat(report.findings()).isEmpty();
        assertThat(report.sound()).as(String.join("\n", report.lines())).isTrue();
    }

    @Test
    void there_are_many_faults() {
        assertThat(EditedPack.faults()).hasSizeGreaterThan(40);
    }

    @TestFactory
    Stream<DynamicTest> each_fault_gives_its_one_finding() {
        return EditedPack.faults().stream()
                .map(fault -> DynamicTest.dynamicTest(fault, () -> givesItsOneFinding(EditedPack.with(fault))));
    }

    private static void givesItsOneFinding(EditedPack pack) {
        List<Problem> problems = Linter.lint(pack);
        List<String> codes =
                new ArrayList<>(problems.stream().map(Problem::code).toList());
        List<String> lines =
                new ArrayList<>(problems.stream().map(Problem::toString).toList());
        if (problems.isEmpty()) {
            VerificationReport report = Verifier.verify(pack, QUICK, Progress.NONE);
            report.findings().forEach(finding -> codes.add(finding.code().code()));
            lines.addAll(report.lines());
            assertThat(report.sound()).isFalse();
        }
        assertThat(codes).as(String.join("\n", lines)).containsExactly(pack.expected());
        assertThat(problems).allSatisfy(BrokenPacksTest::isComplete);
    }

    private static void isComplete(Problem problem) {
        assertThat(LintCode.of(problem.code())).isPresent();
        assertThat(problem.message()).endsWith(".");
        assertThat(problem.where()).matches("(?s).+:\\d+:\\d+.*");
        assertThat(problem.help()).isNotBlank();
    }
}
