package city.ordinance.examples.cli;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.assessment.WithOthers;
import city.ordinance.dsl.scenario.PackScenarios;
import city.ordinance.dsl.scenario.ScenarioFiles;
import city.ordinance.dsl.scenario.ScenarioResult;
import city.ordinance.dsl.scenario.ScenarioRunner;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.render.Renderer;
import city.ordinance.examples.render.TextRenderer;
import city.ordinance.json.ScenarioDocument;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.spi.RulePack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
        description = {
            "Runs scenario files, and prints for each whether it passed, or where its answer differs. Of a pack's folder, "
                    + "runs its scenarios by that pack.",
            "",
            "Ends with how many passed and failed. Exit code 1 when one failed; 2 when one cannot be read, or when "
                    + "there is none, for a check that examined nothing has not passed."
        })
final class Run extends Subcommand {
    private static final int FAILED = 1;

    @Parameters(
            paramLabel = "FILE-OR-FOLDER",
            arity = "0..*",
            description = "Scenario files, folders of them, or a pack's folder.")
    private List<Path> places = List.of();

    @Option(names = "--show", description = "Print each scenario's assessment as well, as text.")
    private boolean show;

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "A pack that scenarios may name, or that is recorded: an id, or a folder.")
    private @Nullable String pack;

    @ArgGroup(exclusive = false, heading = "%nRecording, without scenarios or after them:%n")
    private @Nullable Recording recording;

    private final DeskLibrary packs = DeskLibrary.naming(Optional.empty());
    private final List<Problem> problems = new ArrayList<>();
    private int passed;
    private int failed;

    /**
     * A scenario to run.
     *
     * @param place where it stands
     * @param scenario reads it
     * @param runner runs it
     * @param packs finds the pack that answered
     */
    private record Task(
            String place,
            Supplier<ScenarioDocument> scenario,
            Function<ScenarioDocument, ScenarioResult> runner,
            Function<String, Rulebook> packs) {}

    @Override
    public Integer call() {
        Optional<Rulebook> named =
                Optional.ofNullable(pack).map(DeskLibrary::files).map(packs::add);
        if (recording == null) {
            return runAll();
        }
        Rulebook recorded = named.orElseThrow(
                () -> new ParameterException(spec().commandLine(), "Name the pack to record with --pack."));
        int code = places.isEmpty() ? ExitCode.OK : runAll();
        recording.write(recorded, console());
        return code;
    }

    private int runAll() {
        if (places.isEmpty()) {
            throw new ParameterException(spec().commandLine(), "Name a scenario file or a folder of them.");
        }
        List<Task> tasks = tasks();
        if (tasks.isEmpty()) {
            throw new ProblemException(new Problem(
                    ProblemCode.MALFORMED,
                    "No scenario was found, so nothing was checked.",
                    places.stream().map(Path::toString).collect(Collectors.joining(", ")),
                    "Name a scenario file, or a folder with YAML or JSON files in it."));
        }
        tasks.forEach(this::run);
        console().out().print(passed + " passed, " + failed + " failed\n");
        console().out().flush();
        ProblemText.print(problems, console());
        return !problems.isEmpty() ? ExitCode.USAGE : failed > 0 ? FAILED : ExitCode.OK;
    }

    /** All of them, before the first is run, so that a misspelt folder stops everything. */
    private List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        ScenarioRunner runner = new ScenarioRunner(packs, LocalDate.now());
        for (Path place : places) {
            if (Files.exists(place.resolve("pack.yaml"))) {
                tasks.addAll(ofPack(DeskLibrary.inFolder(place.toString())));
            } else {
                ScenarioFiles.find(place)
                        .forEach(file -> tasks.add(
                                new Task(file.toString(), () -> ScenarioFiles.read(file), runner::run, packs)));
            }
        }
        return tasks;
    }

    private List<Task> ofPack(RulePack files) {
        Rulebook rulebook = Rulebook.load(files);
        PackScenarios scenarios = new PackScenarios(files, rulebook, packs);
        Function<String, Rulebook> found = id -> id.equals(files.id()) ? rulebook : packs.apply(id);
        return scenarios.names().stream()
                .map(name -> new Task(files.where(name), () -> scenarios.read(name), scenarios::run, found))
                .toList();
    }

    private void run(Task task) {
        try {
            ScenarioDocument scenario = task.scenario().get();
            report(task, scenario, task.runner().apply(scenario));
        } catch (ProblemException e) {
            failed++;
            problems.addAll(e.problems());
            console()
                    .out()
                    .print("FAIL " + Problem.visible(task.place())
                            + "\n  It cannot be read as a scenario; see the problems below.\n");
        }
    }

    private void report(Task task, ScenarioDocument scenario, ScenarioResult result) {
        if (result.passed()) {
            passed++;
        } else {
            failed++;
        }
        console().out().print((result.passed() ? "PASS " : "FAIL ") + Problem.visible(result.name()) + "\n");
        result.differences().forEach(difference -> console().out().print("  " + Problem.visible(difference) + "\n"));
        if (show) {
            show(task, scenario, result);
        }
        console().out().flush();
    }

    private static Renderer.AnswerWithOthers answers(WithOthers<Assessment> answer, Function<String, Rulebook> packs) {
        List<PackInfo> found = answer.assessments().stream()
                .map(one -> packs.apply(one.pack().id()).pack())
                .toList();
        return new Renderer.AnswerWithOthers(found.get(0), answer, found.subList(1, found.size()));
    }

    private void show(Task task, ScenarioDocument scenario, ScenarioResult result) {
        List<Renderer.AnswerWithOthers> answers = result.assessed().stream()
                .flatMap(List::stream)
                .map(answer -> answers(answer, task.packs()))
                .toList();
        if (answers.isEmpty()) {
            scenario.error()
                    .ifPresent(code -> console()
                            .out()
                            .print("  No answer is given here: the description has the problem " + code + ".\n\n"));
        } else {
            String text = new TextRenderer(console().width() - 2, console().color()).renderWithOthers(answers);
            console().out().print("\n" + text.indent(2) + "\n");
        }
    }
}
