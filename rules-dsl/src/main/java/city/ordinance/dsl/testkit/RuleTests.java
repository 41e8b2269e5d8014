package city.ordinance.dsl.testkit;

import city.ordinance.Packs;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.text.Names;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.List;

/**
 * Tests of single rules, each one sentence:
 *
 * <pre>{@code
 * RuleTests rules = RuleTests.of("us-mo-ofallon");
 * rules.rule("OF-SANCTION-030")
 *         .given(DeviceDeployment.describe().stage(COMPLAINT).authorization(UNAUTHORIZED).build())
 *         .concludes("sanctions/seizure")
 *         .cites("P9c");
 * rules.rule("OF-SANCTION-030")
 *         .given(DeviceDeployment.describe().stage(PLANNED).build())
 *         .staysSilent();
 * }</pre>
 *
 * <p>The rule is run by the engine together with all other rules of the edition, so it may wait for what they find.
 * What was not given is unknown: {@code concludes} asks that the rule speaks in every situation that fits, and
 * {@code staysSilent} that it speaks in none. A test that fails throws an {@link AssertionError} whose message is
 * written for the person who keeps the rules. Immutable.
 */
public final class RuleTests {
    private final PackUnderTest pack;
    private final EditionRun edition;

    private RuleTests(PackUnderTest pack, EditionRun edition) {
        this.pack = pack;
        this.edition = edition;
    }

    /**
     * Tests of a pack's newest edition.
     *
     * @throws city.ordinance.problem.RulePackException when the pack does not load
     */
    public static RuleTests of(RulePack files) {
        PackUnderTest pack = PackUnderTest.of(files);
        return new RuleTests(pack, pack.newest());
    }

    /**
     * Tests of an installed pack's newest edition.
     *
     * @throws city.ordinance.problem.ProblemException when no such pack is installed
     */
    public static RuleTests of(String packId) {
        return of(Packs.find(packId));
    }

    /** The same tests, of the edition in force on a day. */
    public RuleTests asOf(LocalDate day) {
        EditionRun inForce = pack.edition(day)
                .orElseThrow(() -> new AssertionError(
                        "No edition of the pack " + pack.info().id() + " is in force on "
                                + day + ". Maybe choose a day from "
                                + pack.info().coverage().from() + " on."));
        return new RuleTests(pack, inForce);
    }

    /** A test of the rule with this id. */
    public RuleTest rule(String ruleId) {
        return edition.rules().stream()
                .filter(rule -> rule.id().equals(ruleId))
                .findFirst()
                .map(rule -> new RuleTest(edition, rule))
                .orElseThrow(() -> new AssertionError(noSuchRule(ruleId)));
    }

    private String noSuchRule(String ruleId) {
        List<String> ids = edition.rules().stream().map(RuleModel::id).toList();
        return "The edition " + edition.edition().id() + " of the pack "
                + pack.info().id() + " has no rule \"" + ruleId + "\". " + Names.suggest(ruleId, ids);
    }
}
