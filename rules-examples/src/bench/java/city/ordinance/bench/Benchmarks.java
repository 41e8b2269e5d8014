package city.ordinance.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks and writes their table into the documentation. */
public final class Benchmarks {
    private static final String[] ENGINES = {
        "ordinance",
        "java",
        "drools-fresh",
        "drools-pooled",
        "drools-model",
        "easy-rules",
        "evrete",
        "json-logic",
        "cedar",
        "camunda-dmn"
    };
    private static final String[] FEW = {"ordinance", "java", "drools-fresh", "easy-rules"};

    private Benchmarks() {}

    /**
     * Runs.
     *
     * @param arguments the project's folder, and {@code quick} for a run that shows only that it works
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        boolean quick = List.of(arguments).contains("quick");
        List<RunResult> results = new ArrayList<>();
        results.addAll(peers(quick, ENGINES, "us-mo-ofallon", "20", "200"));
        results.addAll(peers(quick, FEW, "2000"));
        results.addAll(peers(quick, new String[] {"ordinance"}, "200/4", "200/5", "200/6", "200/7"));
        results.addAll(run(base(quick).include(LibraryBenchmark.class.getSimpleName())));
        results.addAll(run(base(quick)
                .include(BuildBenchmark.class.getSimpleName())
                .warmupIterations(1)
                .measurementIterations(3)));
        String table = new ResultTable(results).markdown();
        Path project = Path.of(arguments[0]);
        Files.writeString(project.resolve("rules-examples/target/benchmarks.md"), table);
        if (!quick) {
            PerformancePage.update(project.resolve("docs/performance.md"), table);
        }
    }

    private static Collection<RunResult> peers(boolean quick, String[] engines, String... packs)
            throws RunnerException {
        return run(base(quick)
                .include(PeerBenchmark.class.getSimpleName())
                .param("engine", engines)
                .param("pack", packs));
    }

    private static ChainedOptionsBuilder base(boolean quick) {
        return new OptionsBuilder()
                .forks(1)
                .warmupIterations(quick ? 1 : 2)
                .warmupTime(TimeValue.milliseconds(quick ? 100 : 1000))
                .measurementIterations(quick ? 1 : 3)
                .measurementTime(TimeValue.milliseconds(quick ? 100 : 1000))
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xmx2g", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }
}
