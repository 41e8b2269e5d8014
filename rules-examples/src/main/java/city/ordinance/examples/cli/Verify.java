package city.ordinance.examples.cli;

import city.ordinance.dsl.coverage.RuleCoverage;
import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.dsl.mutation.MutantKiller;
import city.ordinance.dsl.mutation.MutantResult;
import city.ordinance.dsl.mutation.MutationReport;
import city.ordinance.dsl.mutation.PropertyKiller;
import city.ordinance.dsl.mutation.RuleMutation;
import city.ordinance.dsl.mutation.ScenarioKiller;
import city.ordinance.dsl.verify.Figures;
import city.ordinance.dsl.verify.VerificationReport;
import city.ordinance.dsl.verify.Verifier;
import city.ordinance.dsl.verify.VerifyOptions;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.problem.Problem;
import city.ordinance.spi.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves a pack's rules. */
@Command(
        name = "verify",
        description = {
            "Proves a pack: lint, every point through the engine and the interpreter, the named and declared properties, "
                    + "its scenarios, and how far they reach.",
            "",
            "Exit code 1 when anything is found, or a mutant survives. A scenario that fails is a finding, and so is a "
                    + "pack without scenarios; then there is no score. What scenarios do not reach is listed and is no fault."
        })
final class Verify extends Subcommand {
    @Parameters(paramLabel = "PACK-OR-FOLDER", description = "An installed pack's id, or a folder that holds a pack.")
    private String pack = "";

    @Option(
            names = "--mutate",
            description = "Change every condition and consequence in turn, and see whether a scenario or a declared "
                    + "property notices.")
    private boolean mutate;

    @Override
    public Integer call() {
        RulePack files = DeskLibrary.files(pack);
        PhaseBar bar = new PhaseBar(console().err());
        VerificationReport report = Verifier.verify(files, VerifyOptions.STANDARD, bar::at);
        bar.end();
        print(report.lines());
        if (!report.problems().isEmpty()) {
            return ExitCode.SOFTWARE;
        }
        if (report.scenariosHold()) {
            print(RuleCoverage.of(files).lines());
        }
        Optional<MutationReport> mutants =
                mutate && report.scenariosHold() ? Optional.of(mutate(files, bar)) : Optional.empty();
        mutants.ifPresent(tried -> print(tried.lines()));
        print(List.of(figures(report, mutants)));
        boolean killed = mutants.map(MutationReport::passed).orElse(true);
        return report.sound() && killed ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static MutationReport mutate(RulePack files, PhaseBar bar) {
        EditionRules edition = EditionRules.latest(files);
        List<MutantKiller> killers = new ArrayList<>(ScenarioKiller.of(files, edition));
        killers.addAll(PropertyKiller.of(files, edition));
        MutationReport report =
                new RuleMutation(edition, killers).run((done, of) -> bar.at("trying mutants", done, of));
        bar.end();
        return report;
    }

    /** The last line: what was tried and what came of it. */
    private static String figures(VerificationReport report, Optional<MutationReport> mutants) {
        Figures counted = report.figures();
        return String.format(
                Locale.ROOT,
                "%,d points, %d rules, %d outcomes, %d findings, %s",
                counted.points(),
                counted.rules(),
                counted.outcomes(),
                report.findings().size(),
                mutants.map(tried -> String.format(
                                Locale.ROOT,
                                "%,d mutants of which %,d survived",
                                tried.results().size(),
                                tried.count(MutantResult.Verdict.SURVIVED)))
                        .orElse("mutants not tried"));
    }

    private void print(List<String> lines) {
        lines.forEach(line -> console().out().print(Problem.visible(line) + "\n"));
    }
}
