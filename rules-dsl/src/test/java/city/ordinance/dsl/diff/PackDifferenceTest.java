package city.ordinance.dsl.diff;

import static city.ordinance.dsl.meaning.TinyPack.rule;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import city.ordinance.dsl.coverage.RuleCoverage;
import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.dsl.meaning.TinyPack;
import city.ordinance.spi.RulePack;
import org.junit.jupiter.api.Test;

class PackDifferenceTest {
    private static final TinyPack OLD = TinyPack.of(
            rule("TT-001", "DeviceDeployment( stage == Stage.COMPLAINT )", "conclude.sanction( \"warning\" );"),
            rule("TT-002", "DeviceDeployment( )", "conclude.amount( \"fine\", \"50\", \"USD\" );"));
    private static final TinyPack NEW = TinyPack.of(
            rule(
                    "TT-001",
                    "DeviceDeployment( stage == Stage.COMPLAINT, authorization == Authorization.UNAUTHORIZED )",
                    "conclude.sanction( \"warning\" );"),
            rule("TT-002", "@Cites( \"C2\" )", "DeviceDeployment( )", "conclude.amount( \"fine\", \"75\", \"USD\" );"));

    private static PackDifference between(RulePack first, RulePack second) {
        return PackDifference.between(EditionRules.latest(first), EditionRules.latest(second));
    }

    @Test
    void a_pack_does_not_differ_from_itself() {
        PackDifference difference = between(OLD, OLD);

        assertThat(difference.none()).isTrue();
        assertThat(DifferenceText.text(difference))
                .contains("No difference: all 12,096 situations were compared, and each has the same outcome.");
    }

    @Test
    void ofallon_does_not_differ_from_itself() {
        RulePack ofallon = Packs.inResources(RuleCoverage.class, "packs/us-mo-ofallon");

        assertThat(between(ofallon, ofallon).none()).isTrue();
    }

    @Test
    void other_rules_that_say_the_same_are_no_difference() {
        TinyPack split = TinyPack.of(
                rule(
                        "UT-001",
                        "DeviceDeployment( stage == Stage.COMPLAINT, authorization == Authorization.AUTHORIZED )",
                        "conclude.sanction( \"warning\" );"),
                rule(
                        "UT-002",
                        "DeviceDeployment( stage == Stage.COMPLAINT, authorization != Authorization.AUTHORIZED )",
                        "conclude.sanction( \"warning\" );"),
                rule("UT-003", "DeviceDeployment( )", "conclude.amount( \"fine\", \"50\", \"USD\" );"));

        assertThat(between(OLD, split).none()).isTrue();
    }

    @Test
    void a_known_difference_is_said_in_few_words() {
        assertThat(DifferenceText.text(between(OLD, NEW))).isEqualTo("""
                        From zz-tiny 1.0.0 (edition only) to zz-tiny 1.0.0 (edition only)

                        The outcome differs in 12,096 situations; all 12,096 were compared.

                        device-deployment: the outcome differs in 12,096 of 12,096 situations
                        Only the second, zz-tiny, has rules that ask about authorization.

                        In 12,096 situations, where
                        - anything holds:
                          - answers/fine changes from specified (USD 50.00) to specified (USD 75.00).
                          For example: device-deployment, whatever the facts.

                        In 504 situations, where
                        - stage is complaint, and authorization is authorized:
                          - sanctions/warning is removed.
                          For example: device-deployment with stage: complaint, authorization: authorized.
                        """);
    }

    @Test
    void claims_count_only_when_asked_for() {
        EditionRules old = EditionRules.latest(OLD);
        PackDifference withClaims = PackDifference.between(old, EditionRules.latest(NEW), new Comparing(true, false));

        assertThat(DifferenceText.markdown(withClaims))
                .contains("  - answers/fine (claims) changes from C1 to C2.\n", "**In 12,096 situations, where**");
    }

    @Test
    void an_alternative_takes_as_few_statements_as_it_can() {
        String either = "DeviceDeployment( stage == Stage.COMPLAINT || authorization == Authorization.UNAUTHORIZED )";
        TinyPack wide = TinyPack.of(rule("TT-001", either, "conclude.sanction( \"warning\" );"));
        TinyPack never = TinyPack.of(rule("TT-002", "DeviceDeployment( )", "conclude.step( \"read-code\" );"));

        Statement statement = between(never, wide).types().get(0).statements().stream()
                .filter(one -> one.changes().toString().contains("sanctions/warning"))
                .findFirst()
                .orElseThrow();

        assertThat(statement.where())
                .extracting(Box::toString)
                .containsExactlyInAnyOrder("stage is complaint", "authorization is unauthorized");
        assertThat(statement.fewest()).isTrue();
    }

    @Test
    void another_hedge_is_a_difference() {
        TinyPack hedged =
                OLD.with("label: Warning, kind: non-monetary", "label: Warning, kind: non-monetary, hedge: typically");

        assertThat(DifferenceText.text(between(OLD, hedged)))
                .contains("sanctions/warning (hedge) changes from no hedge to typically.");
    }

    @Test
    void codes_that_differ_in_name_alone_can_be_compared_by_kind() {
        TinyPack renamed = TinyPack.of(
                        rule(
                                "TT-001",
                                "DeviceDeployment( stage == Stage.COMPLAINT )",
                                "conclude.sanction( \"notice\" );"),
                        rule("TT-002", "DeviceDeployment( )", "conclude.amount( \"fine\", \"50\", \"USD\" );"))
                .with("code: warning", "code: notice");
        EditionRules old = EditionRules.latest(OLD);
        EditionRules other = EditionRules.latest(renamed);

        assertThat(PackDifference.between(old, other).none()).isFalse();
        assertThat(PackDifference.between(old, other, new Comparing(false, true))
                        .none())
                .isTrue();
    }

    @Test
    void values_that_only_one_knows_are_said_and_what_both_know_is_compared() {
        RulePack fewer = OLD.with(
                "situationTypes: [device-deployment]",
                "situationTypes: [device-deployment]\nknows:\n"
                        + "  device-deployment: {order: [none, remove], operator: [vendor, resident]}");
        PackDifference difference = between(fewer, NEW);
        PackDifference whole = between(OLD, NEW);

        assertThat(difference.situations()).isEqualTo((3 + 1) * 504);
        assertThat(difference.types().get(0).statements().get(0).changes())
                .isEqualTo(whole.types().get(0).statements().get(0).changes());
        assertThat(difference.types().get(0).knownByFirst()).isEmpty();
        assertThat(difference.types().get(0).knownBySecond())
                .startsWith("operator city-department", "operator other", "order disable")
                .contains("order stop-work")
                .hasSize(2 + 8);
        assertThat(DifferenceText.text(difference))
                .contains("Only the second, zz-tiny, knows operator city-department, operator other, order disable");
        assertThat(PackDifferenceJson.write(difference)).contains("\"knownBySecond\" : [ \"operator city-department\"");
        assertThat(between(fewer, OLD).differing()).isZero();
        assertThat(between(fewer, OLD).none()).isFalse();
        assertThat(between(fewer, fewer).none()).isTrue();
    }

    @Test
    void types_that_only_one_is_about_are_said() {
        RulePack ofallon = Packs.inResources(RuleCoverage.class, "packs/us-mo-ofallon");
        PackDifference difference = between(ofallon, OLD);

        assertThat(difference.onlyFirst()).containsExactly("access-request");
        assertThat(DifferenceText.text(difference)).contains("Only us-mo-ofallon is about access-request.");
        assertThat(PackDifferenceJson.write(difference)).contains("\"onlyFirst\" : [ \"access-request\" ]");
    }
}
