package city.ordinance.internal.engine;

import city.ordinance.Problem;
import city.ordinance.RulePackException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The rules of one edition of one pack, compiled. Thread-safe: each decision has a session of its own. */
public final class RuleEngine {
    /** Rules only add, so a situation fires each rule a few times at most; more is a loop. */
    private static final int MAX_FIRINGS = 100_000;

    private final KieBase kieBase;

    private RuleEngine(KieBase kieBase) {
        this.kieBase = kieBase;
    }

    /**
     * Compiles rules that have passed the dialect check. Text that has not may run code of its own.
     *
     * @param files the text of each file, by the name messages use
     * @throws RulePackException with the compiler's problems, each with file and line
     */
    public static RuleEngine compile(Map<String, String> files) {
        List<Problem> problems = new ArrayList<>();
        return RuleCompiler.compile(files, problems)
                .map(RuleEngine::new)
                .orElseThrow(() -> new RulePackException(problems));
    }

    /** How many rules there are. */
    int rules() {
        return kieBase.getKiePackages().stream()
                .mapToInt(part -> part.getRules().size())
                .sum();
    }

    /** The version of the engine. */
    public static String version() {
        return RuleCompiler.engineVersion();
    }

    /**
     * Decides one situation in one session.
     *
     * @throws IllegalStateException when the rules loop
     */
    public Decision decide(Record situation) {
        KieSession session = kieBase.newKieSession();
        try {
            Recorder recorder = new Recorder();
            session.addEventListener(recorder);
            session.setGlobal("conclude", recorder);
            session.insert(situation);
            if (session.fireAllRules(MAX_FIRINGS) >= MAX_FIRINGS) {
                throw new IllegalStateException("the rules do not come to an end for " + situation);
            }
            return new Decision(recorder.fired(), recorder.effects());
        } finally {
            session.dispose();
        }
    }
}
