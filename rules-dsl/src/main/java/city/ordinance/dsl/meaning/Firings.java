package city.ordinance.dsl.meaning;

import city.ordinance.dsl.oracle.Interpreter;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.OutcomeTable;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which rules fire in each valid cell, by the interpreter. Immutable. */
public final class Firings {
    private final Universe universe;
    private final List<RuleModel> rules;
    private final Map<SituationType<?>, BitSet[]> fired;
    private final boolean anyFinds;

    private Firings(Universe universe, List<RuleModel> rules, Map<SituationType<?>, BitSet[]> fired) {
        this.universe = universe;
        this.rules = rules;
        this.fired = fired;
        this.anyFinds = rules.stream().anyMatch(Firings::finds);
    }

    /** Decides every valid cell. */
    public static Firings of(Universe universe, List<RuleModel> rules) {
        Interpreter interpreter = new Interpreter(rules);
        Map<SituationType<?>, BitSet[]> fired = new LinkedHashMap<>();
        for (SituationType<?> type : universe.types()) {
            BitSet[] cells = new BitSet[(int) universe.space(type).cells()];
            universe.valid(type).stream()
                    .forEach(cell -> cells[cell] =
                            interpreter.fired(type, universe.space(type).ordinals(cell)));
            fired.put(type, cells);
        }
        return new Firings(universe, List.copyOf(rules), fired);
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
        Map<SituationType<?>, BitSet[]> copies = new LinkedHashMap<>();
        fired.forEach((type, cells) -> copies.put(type, with(type, cells, place, changed)));
        return new Firings(universe, List.copyOf(all), copies);
    }

    private static boolean finds(RuleModel rule) {
        return rule.then().stream().anyMatch(Consequence.Finds.class::isInstance);
    }

    private BitSet[] with(SituationType<?> type, BitSet[] cells, int place, RuleModel changed) {
        BitSet[] copy = cells.clone();
        for (int cell = 0; cell < copy.length; cell++) {
            if (copy[cell] != null) {
                boolean fires = Interpreter.matches(
                        changed.when(), type, universe.space(type).ordinals(cell), Set.of());
                copy[cell] = fires == cells[cell].get(place) ? cells[cell] : flipped(cells[cell], place);
            }
        }
        return copy;
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
        return Objects.requireNonNull(Objects.requireNonNull(fired.get(type))[cell]);
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

    /** Decides points by looking them up here. */
    public OutcomeTable.Decider decider() {
        return (type, ordinals, outcomes) -> outcomes.ofFired(at(type, universe.cell(type, ordinals)));
    }
}
