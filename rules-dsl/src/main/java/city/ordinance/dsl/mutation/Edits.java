package city.ordinance.dsl.mutation;

import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.PatternModel.Quantifier;
import city.ordinance.internal.dialect.RuleModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rules with one thing changed. */
final class Edits {
    /** Waits for a finding that nobody makes. */
    private static final PatternModel NEVER = new PatternModel.OfFinding(Quantifier.EXISTS, Set.of());

    private Edits() {}

    static RuleModel pattern(RuleModel rule, int place, PatternModel pattern) {
        List<PatternModel> when = new ArrayList<>(rule.when());
        when.set(place, pattern);
        return when(rule, when);
    }

    static RuleModel withoutPattern(RuleModel rule, int place) {
        List<PatternModel> when = new ArrayList<>(rule.when());
        when.remove(place);
        return when(rule, when);
    }

    /** The rule that never fires. */
    static RuleModel never(RuleModel rule) {
        return when(rule, List.of(NEVER));
    }

    /** Whether the rule was made by {@link #never}. */
    static boolean isNever(RuleModel rule) {
        return rule.when().equals(List.of(NEVER));
    }

    private static RuleModel when(RuleModel rule, List<PatternModel> when) {
        return new RuleModel(rule.id(), rule.sentence(), rule.place(), rule.cites(), when, rule.then());
    }

    static RuleModel consequence(RuleModel rule, int place, Consequence by) {
        List<Consequence> then = new ArrayList<>(rule.then());
        then.set(place, by);
        return then(rule, then);
    }

    static RuleModel withoutConsequence(RuleModel rule, int place) {
        List<Consequence> then = new ArrayList<>(rule.then());
        then.remove(place);
        return then(rule, then);
    }

    private static RuleModel then(RuleModel rule, List<Consequence> then) {
        return new RuleModel(rule.id(), rule.sentence(), rule.place(), rule.cites(), rule.when(), then);
    }

    static RuleModel withoutClaim(RuleModel rule, String claim) {
        List<String> cites = new ArrayList<>(rule.cites());
        cites.remove(claim);
        return new RuleModel(rule.id(), rule.sentence(), rule.place(), cites, rule.when(), rule.then());
    }
}
