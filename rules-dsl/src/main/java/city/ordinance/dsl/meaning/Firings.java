package city.ordinance.dsl.meaning;

import city.ordinance.dsl.oracle.Interpreter;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.Decided;
import city.ordinance.internal.table.Decider;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which rules fire in each valid cell of a universe, by the interpreter. Immutable. */
public final class Firings implements Decider {
    private final Universe universe;
    private final List<RuleModel> rules;
    private final Map<SituationType<?>, Decided> decided = new LinkedHashMap<>();
    private final boolean anyFinds;

    private Firings(Universe universe, List<RuleModel> rules, Decider decider) {
        this.universe = universe;
        this.rules = List.copyOf(rules);
        this.anyFinds = rules.stream().anyMatch(Firings::finds);
        universe.types().forEach(type -> decided.put(type, Decided.of(universe.space(type), decider)));
    }

    /** Decides every valid cell. */
    public static Firings of(Universe universe, List<RuleModel> rules) {
        return new Firings(universe, rules, new Interpreter(rules));
    }

    /**
     * The firings with one rule replaced. Where no rule makes findings for others, that rule alone is tried again.
     *
     * @param place the rule's place
     * @param changed the rule in its stead; it reads no fact that the universe does not tell apart
     */
    public Firings with(int place, RuleModel changed) {
        List<RuleModel> all = new ArrayList<>(rules);
        all.set(place, changed);
        if (anyFinds || finds(changed)) {
            return of(universe, all);
        }
        return new Firings(universe, all, (type, ordinals) -> {
            BitSet before = fired(type, ordinals);
            boolean fires = Interpreter.matches(changed.when(), type, ordinals, Set.of());
            return fires == before.get(place) ? before : flipped(before, place);
        });
    }

    private static boolean finds(RuleModel rule) {
        return rule.then().stream().anyMatch(Consequence.Finds.class::isInstance);
    }

    private static BitSet flipped(BitSet bits, int place) {
        BitSet flipped = (BitSet) bits.clone();
        flipped.flip(place);
        return flipped;
    }

    /** The universe. */
    public Universe universe() {
        return universe;
    }

    /** The rules. */
    public List<RuleModel> rules() {
        return rules;
    }

    /** The rules that fire in a valid cell, as places among the rules. Do not change. */
    public BitSet at(SituationType<?> type, int cell) {
        return of(type).fired(cell);
    }

    /** The findings that rules make in a valid cell. */
    public Set<String> findings(SituationType<?> type, int cell) {
        if (!anyFinds) {
            return Set.of();
        }
        Set<String> findings = new LinkedHashSet<>();
        at(type, cell).stream()
                .mapToObj(rules::get)
                .flatMap(rule -> rule.then().stream())
                .filter(Consequence.Finds.class::isInstance)
                .forEach(found -> findings.add(((Consequence.Finds) found).code()));
        return findings;
    }

    @Override
    public BitSet fired(SituationType<?> type, int[] ordinals) {
        return of(type).fired(type, ordinals);
    }

    private Decided of(SituationType<?> type) {
        return Objects.requireNonNull(decided.get(type));
    }
}
