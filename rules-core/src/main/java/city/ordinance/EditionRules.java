package city.ordinance;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.engine.RuleEngine;
import city.ordinance.internal.table.Answerer;
import city.ordinance.internal.table.Atoms;
import city.ordinance.internal.table.OutcomeTable;
import city.ordinance.internal.table.Outcomes;
import city.ordinance.internal.table.Space;
import city.ordinance.pack.Edition;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.SituationType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rules of one edition, ready to answer. Rules are compiled when the first point must be decided. */
final class EditionRules {
    private final Edition edition;
    private final List<RuleModel> rules;
    private final Map<SituationType<?>, Answerer> answerers = new HashMap<>();

    EditionRules(PackInfo pack, Edition edition, List<RuleModel> rules, Map<String, String> files, boolean dense) {
        this.edition = edition;
        this.rules = List.copyOf(rules);
        Supplier<RuleEngine> engine = new Once<>(() -> RuleEngine.compile(files));
        Outcomes outcomes = new Outcomes(new Atoms(pack.catalog(), pack.claims(), rules));
        for (SituationType<?> type : pack.types()) {
            answerers.put(type, new Answerer(new OutcomeTable(Space.of(type, rules), outcomes, engine, dense)));
        }
    }

    Edition edition() {
        return edition;
    }

    List<RuleModel> rules() {
        return rules;
    }

    Answerer answerer(SituationType<?> type) {
        Answerer answerer = answerers.get(type);
        if (answerer == null) {
            throw new IllegalArgumentException("the pack has no rules about " + type);
        }
        return answerer;
    }

    /** A value made once, when first asked for, whichever thread asks. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> maker;
        private volatile @Nullable T made;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public T get() {
            T known = made;
            return known != null ? known : make();
        }

        private synchronized T make() {
            T known = made;
            if (known == null) {
                known = maker.get();
                made = known;
            }
            return known;
        }
    }
}
