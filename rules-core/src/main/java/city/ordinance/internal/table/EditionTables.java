package city.ordinance.internal.table;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.Catalog;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.SituationType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of one edition, ready to answer: a table and its answers for each situation type. */
public final class EditionTables {
    private final Catalog catalog;
    private final List<RuleModel> rules;
    private final Outcomes outcomes;
    private final Map<SituationType<?>, AnswerCache> byType = new HashMap<>();

    /**
     * Tables, empty.
     *
     * @param pack the pack
     * @param rules the edition's rules
     * @param decider decides a point when it is first asked for
     * @param dense whether to keep what was decided
     */
    public EditionTables(PackInfo pack, List<RuleModel> rules, Decider decider, boolean dense) {
        this(pack, rules, decider, dense ? TableLimit.refusing(OutcomeTable.MAX_CELLS) : new TableLimit(-1, true));
    }

    private EditionTables(PackInfo pack, List<RuleModel> rules, Decider decider, TableLimit limit) {
        this.catalog = pack.catalog();
        this.rules = List.copyOf(rules);
        this.outcomes = new Outcomes(new Atoms(pack.catalog(), pack.claims(), rules));
        for (SituationType<?> type : pack.types()) {
            byType.put(type, new AnswerCache(limit.table(type, rules, pack.wordedBy(), outcomes, decider)));
        }
    }

    /**
     * Tables, empty, where the limit allows them.
     *
     * @throws city.ordinance.problem.ProblemException with code {@code too-large} when the limit refuses a space
     */
    public static EditionTables within(TableLimit limit, PackInfo pack, List<RuleModel> rules, Decider decider) {
        return new EditionTables(pack, rules, decider, limit);
    }

    /** The codes of what the rules may say. */
    public Catalog catalog() {
        return catalog;
    }

    /** The rules, in order. */
    public List<RuleModel> rules() {
        return rules;
    }

    /** The outcomes met so far. */
    public Outcomes outcomes() {
        return outcomes;
    }

    /** The answers for a situation type of the pack. */
    public AnswerCache answers(SituationType<?> type) {
        AnswerCache answers = byType.get(type);
        if (answers == null) {
            throw new IllegalArgumentException("the pack has no rules about " + type);
        }
        return answers;
    }
}
