package city.ordinance.dsl.laws;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.Grounds;
import city.ordinance.assessment.Proviso;
import city.ordinance.assessment.Value;
import city.ordinance.dsl.laws.Reference.Expected;
import city.ordinance.dsl.laws.Reference.ExpectedAnswer;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** Certain, possible, excluded, depends on, questions, inert: as the contract defines them, over the full types. */
class ContractDefinitionsTest {

    @Test
    void every_description_over_the_live_facts_of_access_request_is_answered_as_defined() {
        assertAllAnsweredAsDefined(Ofallon.ACCESS, 500);
    }

    @Test
    void every_description_over_the_live_facts_of_device_deployment_is_answered_as_defined() {
        assertAllAnsweredAsDefined(Ofallon.DEVICE, 1000);
    }

    @Domain(Situations.class)
    @Property(tries = 400)
    void a_description_of_any_facts_is_answered_as_defined(@ForAll Description description) {
        assertAnsweredAsDefined(description);
    }

    private static void assertAllAnsweredAsDefined(SituationType<?> type, int atLeast) {
        List<Description> all = Situations.allOverLiveFacts(type);
        assertThat(all).hasSizeGreaterThan(atLeast);
        all.forEach(ContractDefinitionsTest::assertAnsweredAsDefined);
    }

    private static void assertAnsweredAsDefined(Description description) {
        Expected expected = Ofallon.reference(description.type()).expected(description);
        Assessment answer = Ofallon.assess(description);
        assertThat(answer.recommendedActions().stream()
                        .map(ContractDefinitionsTest::withCatalogLabel)
                        .toList())
                .as("conclusions of %s", description)
                .isEqualTo(expected.conclusions());
        assertThat(answers(answer)).as("answers of %s", description).isEqualTo(expected.answers());
        assertThat(List.copyOf(answer.answers().keySet()))
                .as("order of answers of %s", description)
                .isEqualTo(List.copyOf(expected.answers().keySet()));
        assertThat(answer.questions()).as("questions of %s", description).isEqualTo(expected.questions());
        assertThat(answer.inertFacts()).as("inert facts of %s", description).isEqualTo(expected.inertFacts());
    }

    private static Conclusion withCatalogLabel(Conclusion conclusion) {
        return Conclusion.of(
                conclusion.kind(),
                conclusion.code(),
                Ofallon.PACK.catalog().entry(conclusion.id()).orElseThrow().label(),
                conclusion.hedge(),
                conclusion.alternativeTo(),
                conclusion.value(),
                conclusion.certainty(),
                unworded(conclusion.grounds()));
    }

    /** The provisos without their text, which must name the doubt, after the cases in which alone it arises. */
    private static Grounds unworded(Grounds grounds) {
        List<Proviso> provisos = grounds.provisos().stream()
                .map(proviso -> {
                    String doubt = Ofallon.PACK
                            .catalog()
                            .proviso(proviso.code())
                            .orElseThrow()
                            .text();
                    assertThat(proviso.text()).startsWith("if ").endsWith(doubt);
                    assertThat(proviso.text().equals(doubt))
                            .isEqualTo(proviso.dependsOn().isEmpty());
                    return new Proviso(proviso.code(), "", proviso.dependsOn());
                })
                .toList();
        return new Grounds(provisos, grounds.cites(), grounds.rules());
    }

    private static Map<String, ExpectedAnswer> answers(Assessment assessment) {
        Map<String, ExpectedAnswer> answers = new LinkedHashMap<>();
        assessment
                .answers()
                .forEach((topic, answer) -> answers.put(
                        topic,
                        new ExpectedAnswer(
                                answer.state(), value(answer), unworded(answer.grounds()), answer.dependsOn())));
        return answers;
    }

    private static Optional<Value> value(Answer answer) {
        return answer.fold(
                specified -> Optional.of(specified.value()),
                notSpecified -> Optional.empty(),
                silent -> Optional.empty(),
                unknown -> Optional.empty(),
                notApplicable -> Optional.empty());
    }
}
