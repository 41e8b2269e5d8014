package city.ordinance.internal.table;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.engine.RuleEngine;
import city.ordinance.internal.text.Logging;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** The engine as a decider; rules are compiled when the first point must be decided, once, whichever thread asks. */
public final class LazyEngine implements Decider {
    private static final Logger LOG = Logging.of(LazyEngine.class);

    private final Map<String, String> files;
    private final List<RuleModel> rules;
    private volatile @Nullable RuleEngine compiled;

    /**
     * An engine for rules that have passed the dialect check.
     *
     * @param files the text of each file, by the name messages use
     * @param rules the rules as the dialect read them
     */
    public LazyEngine(Map<String, String> files, List<RuleModel> rules) {
        this.files = new LinkedHashMap<>(files);
        this.rules = List.copyOf(rules);
    }

    @Override
    public BitSet fired(SituationType<?> type, int[] ordinals) {
        return engine().decide(Ordinals.of(type).situation(ordinals));
    }

    private RuleEngine engine() {
        RuleEngine known = compiled;
        return known != null ? known : compile();
    }

    private synchronized RuleEngine compile() {
        RuleEngine known = compiled;
        if (known == null) {
            long start = System.nanoTime();
            known = RuleEngine.compile(files, rules);
            compiled = known;
            LOG.debug(
                    "compiled {} rules of {} files in {} ms",
                    rules.size(),
                    files.size(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
        return known;
    }
}
