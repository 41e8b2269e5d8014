package city.ordinance.dsl.testkit;

import city.ordinance.dsl.oracle.Interpreter;
import city.ordinance.internal.dialect.DialectReader;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.engine.RuleEngine;
import city.ordinance.internal.pack.RuleTexts;
import city.ordinance.internal.table.Ordinals;
import city.ordinance.internal.table.Space;
import city.ordinance.internal.table.Walk;
import city.ordinance.pack.Edition;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules of one edition, to be run point by point, by the engine and by the interpreter beside it. */
final class EditionRun {
    private final PackInfo pack;
    private final Edition edition;
    private final List<RuleModel> rules;
    private final RuleEngine engine;
    private final Interpreter oracle;

    private EditionRun(PackInfo pack, Edition edition, List<RuleModel> rules, RuleEngine engine) {
        this.pack = pack;
        this.edition = edition;
        this.rules = rules;
        this.engine = engine;
        this.oracle = new Interpreter(rules);
    }

    /** The edition of a pack that loads. */
    static EditionRun of(RulePack files, PackInfo info, Edition edition) {
        Map<String, String> texts = RuleTexts.of(files, edition);
        List<RuleModel> rules = DialectReader.read(info, texts).rules();
        return new EditionRun(info, edition, rules, RuleEngine.compile(texts, rules));
    }

    Edition edition() {
        return edition;
    }

    List<RuleModel> rules() {
        return rules;
    }

    /** The description as the pack sees it, which may not know every value of a shared type. */
    Description own(Description description) {
        return pack.type(description.type().code()).map(description::in).orElse(description);
    }

    /** The points that fit a description, as value ordinals, as far as the rules can tell them apart. */
    List<int[]> points(Description description) {
        Space space = Space.of(description.type(), rules);
        List<int[]> points = new ArrayList<>();
        Walk.over(space, description).forEach(cell -> points.add(given(space.ordinals(cell), description)));
        return points;
    }

    /**
     * A fact that no rule reads has its first value in the space, and so has a band; here it has one that was given.
     */
    private static int[] given(int[] ordinals, Description description) {
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] =
                    Math.min(Math.max(ordinals[i], Ordinals.first(description, i)), Ordinals.last(description, i));
        }
        return ordinals;
    }

    /** The ids of the rules that the engine fires at a point. */
    Set<String> fired(SituationType<?> type, int[] point) {
        return ids(engine.decide(Ordinals.of(type).situation(point)));
    }

    /** The ids of the rules that the interpreter fires at a point. */
    Set<String> firedByOracle(SituationType<?> type, int[] point) {
        return ids(oracle.fired(type, point));
    }

    private Set<String> ids(BitSet fired) {
        return fired.stream().mapToObj(rules::get).map(RuleModel::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
