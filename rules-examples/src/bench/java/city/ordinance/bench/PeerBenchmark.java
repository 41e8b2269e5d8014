package city.ordinance.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Complete descriptions, decided by each engine with the same rules, at the same points. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PeerBenchmark {
    /** The pack. */
    @Param({"us-mo-ofallon"})
    @SuppressWarnings("NullAway.Init")
    public String pack;

    /** The engine. */
    @Param({"ordinance", "java"})
    @SuppressWarnings("NullAway.Init")
    public String engine;

    @SuppressWarnings("NullAway.Init")
    private Peer peer;

    @SuppressWarnings("NullAway.Init")
    private Question[] sample;

    private int next;

    /** Makes the engine, proves it, and asks each question once. */
    @Setup
    public void prove() {
        BenchPack found = BenchPack.of(pack);
        peer = Peers.proven(engine, found);
        sample = found.sample();
        for (Question question : sample) {
            peer.decide(question);
        }
    }

    /** One question. */
    @Benchmark
    public Object decide() {
        next = (next + 1) & (sample.length - 1);
        return peer.decide(sample[next]);
    }
}
