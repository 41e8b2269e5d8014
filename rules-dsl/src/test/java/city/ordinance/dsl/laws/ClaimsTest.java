package city.ordinance.dsl.laws;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.Topic;
import city.ordinance.source.Claim;
import city.ordinance.source.Hedge;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The claims of the pack are those of the source, and each is used or says why it is not. */
class ClaimsTest {
    private static final List<Claim> CLAIMS = Ofallon.PACK.claims();

    @Test
    void the_claims_are_those_of_the_source_with_their_section_modality_and_hedge() {
        List<String> table = Words.lines("claims-table.txt");
        assertThat(table).hasSize(56);
        assertThat(CLAIMS.stream().map(ClaimsTest::line)).containsExactlyElementsOf(table);
    }

    private static String line(Claim claim) {
        String hedge = claim.hedge().map(Hedge::word).orElse("");
        return String.join(" | ", claim.id(), claim.section(), claim.modality().code(), hedge)
                .strip();
    }

    @Test
    void each_claim_is_cited_or_says_why_no_rule_needs_it_and_never_both() {
        Set<String> cited = new TreeSet<>();
        Ofallon.RULES.stream().map(RuleModel::cites).forEach(cited::addAll);
        Ofallon.PACK.catalog().topics().stream().map(Topic::nextCites).forEach(cited::addAll);
        assertThat(CLAIMS)
                .allSatisfy(claim -> assertThat(cited.contains(claim.id()))
                        .as("%s is cited", claim.id())
                        .isEqualTo(claim.noRule().isEmpty()));
    }

    @Test
    void the_two_claims_about_the_court_are_cited_together_after_a_denial() {
        assertThat(Ofallon.RULES.stream().filter(rule -> rule.cites().contains("H3b")))
                .filteredOn(rule -> rule.id().startsWith("OF-REVIEW"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.cites()).contains("P13b"));
    }

    @Test
    void claims_about_access_are_cited_by_no_rule_about_a_device() {
        assertThat(Ofallon.RULES.stream().filter(rule -> rule.place().file().contains("device")))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.cites()).doesNotContain("H3a", "H3b", "H3c"));
    }
}
