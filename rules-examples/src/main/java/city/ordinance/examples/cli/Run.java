package city.ordinance.examples.cli;

import city.ordinance.Problem;
import city.ordinance.ProblemCode;
import city.ordinance.ProblemException;
import city.ordinance.dsl.scenario.ScenarioFiles;
import city.ordinance.dsl.scenario.ScenarioResult;
import city.ordinance.dsl.scenario.ScenarioRunner;
import city.ordinance.examples.render.Renderer;
import city.ordinance.examples.render.TextRenderer;
import city.ordinance.json.ScenarioDocument;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Runs scenarios and says which hold. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Runs scenario files, and prints for each whether it passed, or where its answer differs.",
            "",
            "Ends with how many passed and failed. Exit code 1 when one failed; 2 when one cannot be read, or when "
                    + "there is none, for a check that examined nothing has not passed."
        })
final class Run extends Subcommand {
    private static final int FAILED = 1;

    @Parameters(paramLabel = "FILE-OR-FOLDER", arity = "0..*", description = "Scenario files, or folders of them.")
    private List<Path> places = List.of();

    @Option(names = "--show", description = "Print each scenario's assessment as well, as text.")
    private boolean show;

    @ArgGroup(exclusive = false, heading = "%nRecording, without scenarios or after them:%n")
    private @Nullable Recording recording;

    private final PackLoader packs = new PackLoader(Optional.empty());
    private final List<Problem> problems = new ArrayList<>();
    private int passed;
    private int failed;

    @Override
    public Integer call() {
        if (recording == null) {
            return runAll();
        }
        int code = places.isEmpty() ? ExitCode.OK : runAll();
        recording.write(console());
        return code;
    }

    private int runAll() {
        if (places.isEmpty()) {
            throw new ParameterException(spec().commandLine(), "Name a scenario file or a folder of them.");
        }
        List<Path> files = files();
        if (files.isEmpty()) {
            throw new ProblemException(new Problem(
                    ProblemCode.MALFORMED,
                    "No scenario was found, so nothing was checked.",
                    places.stream().map(Path::toString).collect(Collectors.joining(", ")),
                    "Name a scenario file, or a folder with YAML or JSON files in it."));
        }
        ScenarioRunner runner = new ScenarioRunner(packs, LocalDate.now());
        files.forEach(file -> run(file, runner));
        console().out().print(passed + " passed, " + failed + " failed\n");
        console().out().flush();
        ProblemText.print(problems, console());
        return !problems.isEmpty() ? ExitCode.USAGE : failed > 0 ? FAILED : ExitCode.OK;
    }

    /** All the files, before the first is run, so that a misspelt folder stops everything. */
    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        places.forEach(place -> files.addAll(ScenarioFiles.find(place)));
        return files;
    }

    private void run(Path file, ScenarioRunner runner) {
        try {
            ScenarioDocument scenario = ScenarioFiles.read(file);
            report(scenario, runner.run(scenario));
        } catch (ProblemException e) {
            failed++;
            problems.addAll(e.problems());
            console().out().print("FAIL " + file + "\n  It cannot be read as a scenario; see the problems below.\n");
        }
    }

    private void report(ScenarioDocument scenario, ScenarioResult result) {
        if (result.passed()) {
            passed++;
        } else {
            failed++;
        }
        console().out().print((result.passed() ? "PASS " : "FAIL ") + result.name() + "\n");
        result.differences().forEach(difference -> console().out().print("  " + difference + "\n"));
        if (show) {
            show(scenario, result);
        }
        console().out().flush();
    }

    private void show(ScenarioDocument scenario, ScenarioResult result) {
        List<Renderer.Answer> answers = result.assessed().stream()
                .flatMap(assessed -> assessed.assessments().stream())
                .map(answer ->
                        new Renderer.Answer(packs.apply(answer.pack().id()).pack(), answer))
                .toList();
        if (answers.isEmpty()) {
            scenario.error()
                    .ifPresent(code -> console()
                            .out()
                            .print("  No answer is given here: the description has the problem " + code + ".\n\n"));
        } else {
            String text = new TextRenderer(console().width() - 2, console().color()).render(answers);
            console().out().print("\n" + text.indent(2) + "\n");
        }
    }
}
