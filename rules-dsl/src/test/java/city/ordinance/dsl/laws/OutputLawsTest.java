package city.ordinance.dsl.laws;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Conclusion;
import city.ordinance.json.AssessmentJson;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.situation.Description;
import city.ordinance.source.Claim;
import city.ordinance.source.Hedge;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every text that comes out, whatever the form. */
@Domain(Situations.class)
class OutputLawsTest {
    private static final String NUMBER =
            "(?:\\d+(?:[.,]\\d+)*|\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten"
                    + "|fourteen|fifteen|twenty|thirty|sixty|ninety|hundred))";
    private static final Pattern MONEY = Pattern.compile(
            "[$€£¥¢]|\\b(?:USD|EUR|GBP)\\b|" + NUMBER + "[\\s-]*(?:dollars?|cents?|bucks)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            NUMBER + "[\\s-]*(?:(?:business|calendar|working|full)[\\s-]+)?"
                    + "(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NONE = Pattern.compile(
            "\\b(?:no|without(?: an?)?|zero)\\s+(?:\\w+\\s)?(?:fines?|deadlines?|time limits?|fees?|costs?|penalt(?:y|ies)"
                    + "|escalation)\\b",
            Pattern.CASE_INSENSITIVE);

    @Property
    void no_output_names_an_amount_of_money_or_a_number_with_a_unit_of_time(@ForAll Description description) {
        for (String output : outputs(Ofallon.assess(description))) {
            assertThat(output).doesNotContainPattern(MONEY).doesNotContainPattern(TIME);
        }
    }

    @Property
    void no_output_turns_what_the_source_does_not_say_into_none(@ForAll Description description) {
        for (String output : outputs(Ofallon.assess(description))) {
            assertThat(output).doesNotContainPattern(NONE);
        }
    }

    private static List<String> outputs(Assessment answer) {
        return List.of(
                AssessmentJson.write(answer),
                AssessmentJson.writeCompact(answer),
                AssessmentJson.writeYaml(answer),
                answer.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$500", "500 dollars", "USD 20", "a fine of €5", "ten dollars"})
    void an_amount_of_money_would_be_noticed(String text) {
        assertThat(text).containsPattern(MONEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"30 days", "thirty days", "10 business days", "a 14-day period", "within a year", "2 weeks"})
    void a_number_with_a_unit_of_time_would_be_noticed(String text) {
        assertThat(text).containsPattern(TIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"there is no fine", "no deadline", "no monetary fine", "without a fee", "zero penalties"})
    void a_silence_told_as_none_would_be_noticed(String text) {
        assertThat(text).containsPattern(NONE);
    }

    @Property
    void the_hedges_of_the_catalog_survive_in_every_form(@ForAll Description description) {
        Assessment answer = Ofallon.assess(description);
        for (AssessmentContent read : List.of(
                answer,
                AssessmentJson.read(AssessmentJson.write(answer)),
                AssessmentJson.readYaml(AssessmentJson.writeYaml(answer)))) {
            assertThat(read.recommendedActions())
                    .hasSameSizeAs(answer.recommendedActions())
                    .allSatisfy(conclusion -> assertThat(conclusion.hedge())
                            .isEqualTo(Ofallon.PACK
                                    .catalog()
                                    .entry(conclusion.id())
                                    .flatMap(CatalogEntry::hedge)));
        }
        for (String output : outputs(answer)) {
            answer.recommendedActions()
                    .forEach(conclusion -> conclusion
                            .hedge()
                            .ifPresent(hedge -> assertThat(output).contains(hedge.word())));
        }
    }

    @Property
    void each_hedge_of_a_cited_claim_is_heard_in_the_conclusion(@ForAll Description description) {
        for (Conclusion conclusion : Ofallon.assess(description).recommendedActions()) {
            String said = conclusion.hedge().map(Hedge::word).orElse("") + " | " + conclusion.label();
            conclusion.cites().stream()
                    .map(id -> Ofallon.PACK.claim(id).flatMap(Claim::hedge))
                    .flatMap(Optional::stream)
                    .map(hedge -> hedge.word().split(" ")[0])
                    .forEach(first -> assertThat(said).as("%s", conclusion).containsIgnoringCase(first));
        }
    }

    @Property
    void an_assessment_written_as_json_or_yaml_and_read_again_is_the_same(@ForAll Description description) {
        Assessment answer = Ofallon.assess(description);
        assertThat(AssessmentJson.read(AssessmentJson.write(answer))).isEqualTo(answer);
        assertThat(AssessmentJson.read(AssessmentJson.writeCompact(answer))).isEqualTo(answer);
        assertThat(AssessmentJson.readYaml(AssessmentJson.writeYaml(answer))).isEqualTo(answer);
        assertThat(AssessmentJson.write(AssessmentJson.read(AssessmentJson.write(answer))))
                .isEqualTo(AssessmentJson.write(answer));
    }
}
