package city.ordinance.bench;

import city.ordinance.problem.AsOf;
import city.ordinance.Assessment;
import city.ordinance.CaseAssessment;
import city.ordinance.LoadOptions;
import city.ordinance.Rulebook;
import city.ordinance.explanation.Explanation;
import city.ordinance.internal.table.AnswerCache;
import city.ordinance.json.AssessmentJson;
import city.ordinance.json.InputDocument;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What else one asks of the library, at O'Fallon's size. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LibraryBenchmark {
    private final BenchPack pack = BenchPack.of("us-mo-ofallon");
    private final Rulebook rulebook = pack.rulebook();
    private final AsOf day = pack.day();
    private final AnswerCache answers = pack.tables().answers(pack.type());
    private Description[] complete = {};
    private Description[] half = {};
    private byte[][] documents = {};
    private int next;

    /** Makes the questions. */
    @Setup
    public void ask() {
        Question[] sample = pack.sample();
        Random random = new Random(11);
        complete = Arrays.stream(sample).map(Question::description).toArray(Description[]::new);
        half = Arrays.stream(complete).map(each -> half(each, random)).toArray(Description[]::new);
        documents = Arrays.stream(half).map(this::document).toArray(byte[][]::new);
        Arrays.stream(complete).forEach(each -> rulebook.assess(each, day));
        Arrays.stream(half).forEach(each -> rulebook.assess(each, day));
        Arrays.stream(half).forEach(answers::answer);
    }

    private static Description half(Description complete, Random random) {
        Description half = complete;
        for (Fact fact : complete.type().facts()) {
            half = random.nextBoolean() ? half.without(fact) : half;
        }
        return half;
    }

    private byte[] document(Description description) {
        StringBuilder json = new StringBuilder("{\"pack\":\"us-mo-ofallon\",\"situation\":{\"type\":\"");
        json.append(description.type().code()).append('"');
        description.given().forEach((fact, value) -> json.append(",\"" + fact + "\":\"" + value + "\""));
        return json.append("}}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private int next() {
        next = (next + 1) & (complete.length - 1);
        return next;
    }

    /** A complete description. */
    @Benchmark
    public Assessment complete() {
        return rulebook.assess(complete[next()], day);
    }

    /** A complete description, as of today. */
    @Benchmark
    public Assessment completeToday() {
        return rulebook.assess(complete[next()]);
    }

    /** A half-known description, asked before. */
    @Benchmark
    public Assessment halfKnown() {
        return rulebook.assess(half[next()], day);
    }

    /** A half-known description, never asked before. */
    @Benchmark
    public Object halfKnownFirst() {
        return answers.answerAnew(half[next()]);
    }

    /** Why seizure, or why not. */
    @Benchmark
    public Explanation explanation() {
        return rulebook.assess(half[next()], day).explain("sanctions/seizure");
    }

    /** A document read, answered, and written, with its receipt. */
    @Benchmark
    public String jsonToJson() {
        InputDocument document = InputDocument.parse(documents[next()], "");
        CaseAssessment answers = rulebook.assessCase(document.descriptions(rulebook.pack()), day);
        return AssessmentJson.writeCompact(answers.assessments().get(0));
    }

    /** Loading the pack from its compiled form. */
    @Benchmark
    public Rulebook loadCompiled() {
        return Rulebook.load(pack.files());
    }

    /** Loading the pack from its files and deciding one point: rule text checked and compiled. */
    @Benchmark
    public Assessment loadFresh() {
        return Rulebook.load(pack.files(), LoadOptions.defaults().withoutCompiled())
                .assess(complete[next()], day);
    }
}
