package city.ordinance.internal.engine;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.problem.Problem;
import city.ordinance.problem.RulePackException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The rules of one edition of one pack, compiled. Thread-safe: each decision has a session of its own. */
public final class RuleEngine {
    /** Rules only add, so a situation fires each rule a few times at most; more is a loop. */
    private static final int MAX_FIRINGS = 100_000;

    private final KieBase kieBase;
    private final AsRead read;

    private RuleEngine(KieBase kieBase, AsRead read) {
        this.kieBase = kieBase;
        this.read = read;
    }

    /**
     * Compiles rules that have passed the dialect check. Text that has not may run code of its own.
     *
     * @param files the text of each file, by the name messages use
     * @param rules the rules as the dialect read them in these files
     * @throws RulePackException with the compiler's problems, each with file and line
     */
    public static RuleEngine compile(Map<String, String> files, List<RuleModel> rules) {
        AsRead read = new AsRead(rules);
        return Uninterrupted.get(read.classLoader(), () -> {
            List<Problem> problems = new ArrayList<>();
            KieBase compiled = RuleCompiler.compile(files, problems).orElseThrow(() -> new RulePackException(problems));
            read.requireSame(compiled);
            return new RuleEngine(compiled, read);
        });
    }

    /** The version of the engine. */
    public static String version() {
        return RuleCompiler.engineVersion();
    }

    /**
     * Decides one situation in one session: the rules that fire, as places among the rules. What each then does is what
     * was read.
     *
     * @throws IllegalStateException when the rules loop
     * @throws RulePackException when a rule does anything but what was read
     */
    public BitSet decide(Record situation) {
        KieSession session = kieBase.newKieSession();
        try {
            Recorder recorder = new Recorder(read.schedule());
            session.addEventListener(recorder);
            session.setGlobal("conclude", recorder);
            session.insert(situation);
            if (session.fireAllRules(MAX_FIRINGS) >= MAX_FIRINGS) {
                throw new IllegalStateException("the rules do not come to an end for " + situation);
            }
            return read.fired(recorder);
        } finally {
            session.dispose();
        }
    }
}
