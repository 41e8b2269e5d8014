package city.ordinance.internal.dialect;

import city.ordinance.situation.SituationType;
import java.util.Set;

/** One pattern of a rule. */
public sealed interface PatternModel {

    /** How the pattern is quantified. */
    Quantifier quantifier();

    /** How a pattern is quantified. */
    enum Quantifier {
        /** Something matches; the rule fires once for each. */
        PLAIN,
        /** Something matches. */
        EXISTS,
        /** Nothing matches. */
        NOT
    }

    /**
     * A pattern about the situation.
     *
     * @param quantifier how it is quantified
     * @param type the situation type
     * @param condition what must hold of its facts
     */
    record OfSituation(Quantifier quantifier, SituationType<?> type, Condition condition) implements PatternModel {}

    /**
     * A pattern about a finding of another rule.
     *
     * @param quantifier how it is quantified
     * @param codes the codes of which one must have been found
     */
    record OfFinding(Quantifier quantifier, Set<String> codes) implements PatternModel {
        /** Copies the set. */
        public OfFinding {
            codes = Set.copyOf(codes);
        }
    }
}
