package city.ordinance.dsl.verify;

import city.ordinance.dsl.lint.Linted;
import city.ordinance.dsl.lint.LintedEdition;
import city.ordinance.dsl.lint.Linter;
import city.ordinance.dsl.property.Waiver;
import city.ordinance.internal.table.Decider;
import city.ordinance.problem.Problem;
import city.ordinance.problem.RulePackException;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One run of the verifier over a pack without problems. */
final class Verification {
    private final Linted.Contents contents;
    private final VerifyOptions options;
    private final Tracker tracker;
    private final Verifier.Compiler compiler;
    private final Stopwatch watch;
    private final Results results = new Results();
    private final List<Examined> examined = new ArrayList<>();

    Verification(
            Linted.Contents contents,
            VerifyOptions options,
            Progress progress,
            Verifier.Compiler compiler,
            Stopwatch watch) {
        this.contents = contents;
        this.options = options;
        this.tracker = new Tracker(progress, contents.editions().size());
        this.compiler = compiler;
        this.watch = watch;
    }

    /** The report on a pack with problems: nothing was tried. */
    static VerificationReport refused(RulePack files, Linted linted, Stopwatch watch) {
        Figures none = new Figures(0, 0, 0, 0, 0, 0, 0, watch.elapsed());
        return new VerificationReport(files.id(), linted.problems(), List.of(), List.of(), List.of(), none);
    }

    VerificationReport report() {
        List<Waiver> waivers = contents.declarations().waivers();
        contents.editions()
                .forEach(edition ->
                        contents.pack().types().forEach(type -> Examiner.requireFeasible(type, edition.rules())));
        ExecutorService background = Executors.newFixedThreadPool(1, Verification::daemon);
        Future<List<Problem>> problems = background.submit(() -> Linter.lint(contents.files()));
        try {
            contents.editions().forEach(edition -> tryEdition(edition, background));
        } catch (RulePackException e) {
            e.problems().forEach(this::notCompiled);
        } catch (Examiner.EndlessException e) {
            results.add(
                    FindingCode.DOES_NOT_END,
                    "The rules do not come to an end.",
                    List.of(),
                    "",
                    Optional.of(e.witness()));
        }
        List<Problem> found = Background.result(problems);
        background.shutdownNow();
        CoverageCheck.run(contents.pack(), contents.files().where("pack.yaml"), results);
        ProvingCheck.run(contents, results);
        new FigureCheck(contents, results).run();
        if (examined.size() == contents.editions().size()) {
            new UseCheck(examined, results).run();
            NoticeCheck.run(examined, results);
            results.letPass().check(waivers, results);
            if (!Checks.contradictory(results)) {
                new ScenarioCheck(examined.get(0), results).run();
            }
        }
        tracker.finished();
        return new VerificationReport(
                contents.pack().id(),
                found,
                results.findings(),
                results.properties(),
                results.letPass().of(waivers),
                figures(watch.elapsed()));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "verify-background");
        thread.setDaemon(true);
        return thread;
    }

    private void notCompiled(Problem problem) {
        results.add(FindingCode.NOT_COMPILED, problem.message(), List.of(), problem.where(), Optional.empty());
    }

    private void tryEdition(LintedEdition linted, ExecutorService background) {
        tracker.at("compiling the rules");
        Decider decider = compiler.compile(linted.texts(), linted.rules());
        Examiner examiner = new Examiner(linted.rules());
        List<SituationType<?>> types = contents.pack().types();
        OrderCheck orders =
                new OrderCheck(new RuleOrder(linted), compiler, options.orders(), examiner, types, background);
        NeighborCheck neighbors = new NeighborCheck(contents, linted, decider, compiler, examiner, background);
        tracker.at("trying every situation");
        List<PointSpace> spaces = examiner.examineAll(types, decider);
        Examined edition = new Examined(contents, linted, decider, examiner, spaces);
        examined.add(edition);
        for (Checks.Named check : Checks.of(orders, neighbors)) {
            tracker.at(check.words());
            check.check().run(edition, results);
        }
    }

    private Figures figures(Duration time) {
        Set<BitSet> outcomes = new HashSet<>();
        examined.forEach(edition -> edition.spaces().forEach(space -> outcomes.addAll(space.sets())));
        List<PointSpace> spaces = examined.isEmpty()
                ? List.of()
                : examined.get(examined.size() - 1).spaces();
        return new Figures(
                spaces.stream().mapToLong(PointSpace::points).sum(),
                spaces.stream().mapToLong(PointSpace::liveCells).sum(),
                (int) contents.editions().stream()
                        .flatMap(edition -> edition.rules().stream())
                        .map(rule -> rule.id())
                        .distinct()
                        .count(),
                contents.pack().claims().size(),
                outcomes.size(),
                examined.stream()
                        .mapToLong(edition -> edition.examiner().decisions())
                        .sum(),
                results.proved(),
                time);
    }
}
