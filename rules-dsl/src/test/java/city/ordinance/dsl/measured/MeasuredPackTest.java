package city.ordinance.dsl.measured;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.dsl.coverage.RuleCoverage;
import city.ordinance.dsl.diff.DifferenceText;
import city.ordinance.dsl.diff.PackDifference;
import city.ordinance.dsl.diff.PackDifferenceJson;
import city.ordinance.dsl.graph.DecisionGraph;
import city.ordinance.dsl.graph.Mermaid;
import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.dsl.mutation.Mutant;
import city.ordinance.dsl.mutation.MutantResult;
import city.ordinance.dsl.mutation.MutantResult.Verdict;
import city.ordinance.dsl.mutation.MutantText;
import city.ordinance.dsl.mutation.Mutants;
import city.ordinance.dsl.mutation.MutationKind;
import city.ordinance.dsl.mutation.MutationReport;
import city.ordinance.dsl.mutation.RuleMutation;
import city.ordinance.dsl.mutation.ScenarioKiller;
import city.ordinance.dsl.oracle.Interpreter;
import city.ordinance.dsl.verify.FindingCode;
import city.ordinance.dsl.verify.VerificationFinding;
import city.ordinance.dsl.verify.VerificationReport;
import city.ordinance.dsl.verify.Verifier;
import city.ordinance.internal.engine.RuleEngine;
import city.ordinance.internal.table.Space;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Range;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an author's tools say of a pack with measured facts. */
class MeasuredPackTest {
    private static final RulePack FILES = Packs.inResources(MeasuredPackTest.class, "measured-packs/zz-example-sound");
    private static final EditionRules EDITION = EditionRules.latest(FILES);
    private static final AsOf DAY = AsOf.day(LocalDate.of(2026, 6, 1));

    /** The pack with another text in place of one of its rules. */
    private record Edited(String text, String instead) implements RulePack {
        @Override
        public String id() {
            return FILES.id();
        }

        @Override
        public List<String> files() {
            return FILES.files();
        }

        @Override
        public Optional<byte[]> read(String file) {
            return FILES.read(file)
                    .map(bytes ->
                            new String(bytes, UTF_8).replace(text, instead).getBytes(UTF_8));
        }

        @Override
        public String where(String file) {
            return file;
        }
    }

    @Test
    void the_verifier_tries_both_ends_of_every_band() {
        VerificationReport report = Verifier.verify(FILES);
        assertThat(report.lines()).as(String.join("\n", report.lines())).isNotEmpty();
        assertThat(report.sound()).as(String.join("\n", report.lines())).isTrue();
        // Two zones; 0, 64, 65, 79, 80, 200 dBA; 0, 1, 2, 3, 4, 365 alarms; -40 and 60 degrees.
        assertThat(report.figures().points()).isEqualTo(2 * 6 * 6 * 2);
        assertThat(report.figures().liveCells()).isEqualTo(2 * 3 * 5);
    }

    @Test
    void a_boundary_that_moves_by_one_is_noticed() {
        VerificationReport report = Verifier.verify(new Edited("level < 65", "level < 64"));
        assertThat(report.findings().toString()).contains("64");
        assertThat(report.sound()).isFalse();
    }

    @Test
    void a_bound_without_effect_is_found() {
        VerificationReport report =
                Verifier.verify(new Edited("level >= 65 && level < 80", "level >= 65, level < 80, level <= 200"));
        assertThat(report.findings())
                .extracting(VerificationFinding::code)
                .containsExactly(FindingCode.REDUNDANT_CONDITION);
    }

    @Test
    void each_number_is_changed_by_one_and_the_scenarios_notice() {
        List<String> changes = Mutants.of(EDITION).stream()
                .filter(mutant -> mutant.changed().id().equals("SD-STEP-020"))
                .filter(mutant -> mutant.kind() == MutationKind.CONDITION_WIDENED
                        || mutant.kind() == MutationKind.CONDITION_NARROWED)
                .map(Mutant::what)
                .toList();
        assertThat(changes)
                .containsExactly(
                        "level is 65 to 79 becomes level is 64 to 79",
                        "level is 65 to 79 becomes level is 66 to 79",
                        "level is 65 to 79 becomes level is 65 to 80",
                        "level is 65 to 79 becomes level is 65 to 78");
        MutationReport report = new RuleMutation(EDITION, ScenarioKiller.of(FILES, EDITION)).run((done, of) -> {});
        assertThat(report.broken()).isEmpty();
        assertThat(report.with(Verdict.SURVIVED))
                .extracting(MutantResult::toString)
                .isEmpty();
    }

    @Test
    void the_engine_decides_mutants_as_the_interpreter_does() {
        for (Mutant mutant : Mutants.of(EDITION)) {
            if (mutant.kind() != MutationKind.CONDITION_WIDENED && mutant.kind() != MutationKind.OTHER_VALUE) {
                continue;
            }
            var rules = EDITION.with(mutant.place(), mutant.changed());
            RuleEngine engine = RuleEngine.compile(MutantText.files(EDITION, mutant), rules);
            Interpreter interpreter = new Interpreter(rules);
            Space points = Space.trial(SoundReading.TYPE, rules);
            for (long point = 0; point < points.cells(); point += 7) {
                assertThat(engine.decide(points.situation(point)))
                        .as("%s at %s", mutant, points.description(point))
                        .isEqualTo(interpreter.fired(SoundReading.TYPE, points.ordinals(point)));
            }
        }
    }

    @Test
    void the_scenarios_cover_every_band() {
        RuleCoverage coverage = RuleCoverage.of(FILES);
        assertThat(coverage.missing()).as(String.join("\n", coverage.lines())).isEmpty();
    }

    @Test
    void two_editions_differ_where_a_number_does() {
        EditionRules stricter = EditionRules.latest(new Edited("level < 65", "level < 60"));
        PackDifference difference = PackDifference.between(EDITION, stricter);
        assertThat(DifferenceText.text(difference)).contains("level is 60 to 64");
        assertThat(PackDifferenceJson.write(difference))
                .contains("\"atLeast\" : 60")
                .contains("60 to 64");
    }

    @Test
    void a_graph_names_the_bands() {
        DecisionGraph graph = DecisionGraph.of(Rulebook.load(FILES), SoundReading.TYPE, DAY);
        assertThat(Mermaid.write(graph))
                .contains("at most 64 dBA")
                .contains("65 to 79 dBA")
                .contains("at least 80 dBA");
        assertThat(Mermaid.write(
                        graph,
                        SoundReading.TYPE
                                .describe()
                                .given("level", Range.above(150))
                                .build()))
                .isNotEqualTo(Mermaid.write(graph));
    }

    @Test
    void the_answer_says_a_range_as_it_was_given() {
        var answer = Rulebook.load(FILES)
                .assess(
                        SoundReading.TYPE
                                .describe()
                                .given("level", Range.below(50))
                                .build(),
                        DAY);
        assertThat(answer.situation().facts()).isEqualTo(Map.of("level", "below 50"));
    }
}
