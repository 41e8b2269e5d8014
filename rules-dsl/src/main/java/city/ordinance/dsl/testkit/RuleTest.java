package city.ordinance.dsl.testkit;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.situation.Description;

/** A test of one rule, for which the situation is still to be given. Immutable. */
public final class RuleTest {
    private final EditionRun edition;
    private final RuleModel rule;

    RuleTest(EditionRun edition, RuleModel rule) {
        this.edition = edition;
        this.rule = rule;
    }

    /** The rule in a situation; a fact that was not given is unknown. */
    public RuleInSituation given(Description description) {
        return new RuleInSituation(edition, rule, edition.own(description));
    }
}
