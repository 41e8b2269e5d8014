package city.ordinance.bench;

import city.ordinance.problem.AsOf;
import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.situation.Description;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Building packs of several sizes: files read and checked, rules compiled, the first point decided. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BuildBenchmark {
    /** How many rules. */
    @Param({"20", "200", "2000"})
    public int rules;

    /** One pack built. */
    @Benchmark
    public Assessment build() {
        Description first = Question.of(Synthetic.TYPE, 0).description();
        return Rulebook.load(new SyntheticPack(rules, 4)).assess(first, AsOf.day(LocalDate.of(2026, 1, 1)));
    }
}
