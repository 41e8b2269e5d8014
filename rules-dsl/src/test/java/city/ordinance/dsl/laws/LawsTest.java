package city.ordinance.dsl.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.ordinance.Assessment;
import city.ordinance.CaseAssessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.Grounds;
import city.ordinance.assessment.Notice;
import city.ordinance.dsl.laws.Situations.Given;
import city.ordinance.dsl.laws.Situations.Narrowed;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.source.Basis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of the agreed reading, for any description of either type. */
@Domain(Situations.class)
@Domain(DomainContext.Global.class)
class LawsTest {
    private static final List<String> CHANGE_NO_CONCLUSION =
            List.of("occurrence", "data-kind", "imminence", "department", "recipient", "records-kept");
    private static final Set<String> NOTICES_OF_EVERY_ANSWER =
            Set.of("general-information", "not-legal-advice", "not-a-city-publication", "as-described");

    @Property
    void every_conclusion_and_every_answer_cites_a_claim_and_names_a_rule(@ForAll Description description) {
        Assessment answer = Ofallon.assess(description);
        assertThat(answer.recommendedActions()).allSatisfy(conclusion -> {
            assertThat(conclusion.cites()).isNotEmpty().allMatch(LawsTest::isClaim);
            assertThat(conclusion.rules()).isNotEmpty();
        });
        assertThat(answer.answers().values()).allSatisfy(topic -> {
            assertThat(topic.cites()).isNotEmpty().allMatch(LawsTest::isClaim);
            assertThat(topic.rules()).isNotEmpty();
            assertThat(topic.text()).isNotBlank();
        });
    }

    private static boolean isClaim(String id) {
        return Ofallon.PACK.claim(id).isPresent();
    }

    @Property
    void adding_a_fact_never_removes_a_certain_conclusion(@ForAll Narrowed narrowed) {
        assertThat(ids(narrowed.after(), Conclusion::certain)).containsAll(ids(narrowed.before(), Conclusion::certain));
    }

    @Property
    void adding_a_fact_never_makes_an_excluded_conclusion_possible(@ForAll Narrowed narrowed) {
        assertThat(ids(narrowed.before(), conclusion -> true)).containsAll(ids(narrowed.after(), conclusion -> true));
        assertThat(Ofallon.assess(narrowed.before()).answers().keySet())
                .containsAll(Ofallon.assess(narrowed.after()).answers().keySet());
    }

    @Property
    void adding_a_fact_never_changes_the_state_of_a_known_answer_whose_topic_still_applies(@ForAll Narrowed narrowed) {
        Map<String, Answer> after = Ofallon.assess(narrowed.after()).answers();
        Ofallon.assess(narrowed.before()).answers().forEach((topic, answer) -> {
            if (answer.state() != AnswerState.UNKNOWN && after.containsKey(topic)) {
                assertThat(after.get(topic).state()).as(topic).isEqualTo(answer.state());
            }
        });
    }

    private static Set<ConclusionId> ids(Description description, Predicate<Conclusion> which) {
        return Ofallon.assess(description).recommendedActions().stream()
                .filter(which)
                .map(Conclusion::id)
                .collect(Collectors.toSet());
    }

    @Property
    void a_fact_that_decides_nothing_changes_no_conclusion_and_no_state(@ForAll Description description) {
        for (Narrowed narrowed : narrowedBy(CHANGE_NO_CONCLUSION, description)) {
            Assessment before = Ofallon.assess(narrowed.before());
            Assessment after = Ofallon.assess(narrowed.after());
            assertThat(after.recommendedActions()).isEqualTo(before.recommendedActions());
            assertThat(states(after)).isEqualTo(states(before));
            assertThat(after.questions()).isEqualTo(before.questions());
        }
    }

    @Property
    void a_fact_that_no_rule_reads_changes_no_answer_and_is_named_as_inert(@ForAll Description description) {
        List<String> unread = CHANGE_NO_CONCLUSION.stream()
                .filter(fact -> !fact.equals("occurrence"))
                .toList();
        for (Narrowed narrowed : narrowedBy(unread, description)) {
            Assessment after = Ofallon.assess(narrowed.after());
            assertThat(after.answers())
                    .isEqualTo(Ofallon.assess(narrowed.before()).answers());
            assertThat(after.inertFacts()).contains(narrowed.fact().code());
        }
    }

    @Property
    void the_occurrence_changes_only_what_the_answer_about_escalation_cites(@ForAll Description description) {
        for (Narrowed narrowed : narrowedBy(List.of("occurrence"), description)) {
            Map<String, Answer> before =
                    new HashMap<>(Ofallon.assess(narrowed.before()).answers());
            Map<String, Answer> after =
                    new HashMap<>(Ofallon.assess(narrowed.after()).answers());
            Answer escalationBefore = before.remove("escalation");
            Answer escalationAfter = after.remove("escalation");
            assertThat(after).isEqualTo(before);
            if (escalationBefore != null) {
                assertThat(escalationAfter.text()).isEqualTo(escalationBefore.text());
                assertThat(escalationBefore.cites()).containsAll(escalationAfter.cites());
            }
        }
    }

    private static List<Narrowed> narrowedBy(List<String> facts, Description description) {
        return description.unknown().stream()
                .filter(fact -> facts.contains(fact.code()))
                .flatMap(fact -> fact.values().stream()
                        .map(value -> new Narrowed(description, fact, description.with(fact, value))))
                .toList();
    }

    private static Map<String, String> states(Assessment assessment) {
        return assessment.answers().values().stream()
                .collect(Collectors.toMap(Answer::topic, answer -> answer.state() + " " + answer.text()));
    }

    @Property
    void the_order_in_which_facts_are_given_does_not_matter(@ForAll Description description, @ForAll long seed) {
        List<Fact> order = new ArrayList<>(description.type().facts());
        Collections.shuffle(order, new Random(seed));
        Description.Builder other = description.type().describe();
        order.forEach(fact -> description.value(fact).ifPresent(value -> other.given(fact, value)));
        assertThat(Ofallon.assess(other.build())).isEqualTo(Ofallon.assess(description));
    }

    @Property(tries = 100)
    void a_case_is_the_union_of_its_situations(@ForAll @Size(max = 4) List<Description> situations) {
        CaseAssessment together = Ofallon.BOOK.assessCase(situations, Ofallon.DAY);
        List<Assessment> apart = situations.stream().map(Ofallon::assess).toList();
        assertThat(together.assessments()).isEqualTo(apart);
        Set<ConclusionId> all = new HashSet<>();
        apart.forEach(one -> one.recommendedActions().forEach(conclusion -> all.add(conclusion.id())));
        assertThat(together.union().keySet()).isEqualTo(all);
        together.union().forEach((id, places) -> {
            for (int i = 0; i < apart.size(); i++) {
                boolean has = apart.get(i).recommendedActions().stream()
                        .anyMatch(conclusion -> conclusion.id().equals(id));
                assertThat(places.contains(i)).as("%s in %s", id, i).isEqualTo(has);
            }
        });
    }

    @Property
    void facts_are_answered_or_refused_and_never_met_with_silence(@ForAll Given given) {
        if (given.builder().contradiction("").isPresent()) {
            ProblemException refused = catchThrowableOfType(
                    ProblemException.class, () -> given.builder().build());
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.code()).isEqualTo("contradiction");
                assertThat(problem.message()).contains("order").contains("stage");
                assertThat(problem.help()).isNotBlank();
            });
            return;
        }
        Description description = given.builder().build();
        Assessment answer = Ofallon.assess(description);
        boolean someSilence = Ofallon.reference(description.type()).fitting(description).stream()
                .anyMatch(point ->
                        Ofallon.reference(description.type()).at(point).fired().isEmpty());
        Set<String> notices = codes(answer);
        assertThat(notices.contains("no-rule-speaks")).isEqualTo(someSilence);
        assertThat(answer.answers().isEmpty() && answer.recommendedActions().isEmpty())
                .isEqualTo(false);
        assertThat(answer.topic("law-effective-date").state()).isEqualTo(AnswerState.SILENT);
        assertThat(notices).containsAll(NOTICES_OF_EVERY_ANSWER);
    }

    @Property
    void an_answer_says_that_not_specified_is_not_none_exactly_when_some_topic_is_not_specified(
            @ForAll Description description) {
        Assessment answer = Ofallon.assess(description);
        boolean some = answer.answers().values().stream().anyMatch(topic -> topic.state() == AnswerState.NOT_SPECIFIED);
        assertThat(codes(answer).contains("not-specified-is-not-none")).isEqualTo(some);
    }

    @Property
    void what_is_interpreted_carries_an_if_and_what_is_stated_carries_none(@ForAll Description description) {
        Assessment answer = Ofallon.assess(description);
        Stream<Grounds> grounds = Stream.concat(
                answer.recommendedActions().stream().map(Conclusion::grounds),
                answer.answers().values().stream().map(Answer::grounds));
        assertThat(grounds).allSatisfy(ground -> {
            assertThat(ground.basis() == Basis.INTERPRETED)
                    .isEqualTo(!ground.provisos().isEmpty());
            assertThat(ground.provisos())
                    .allSatisfy(proviso -> assertThat(proviso.text()).startsWith("if "));
        });
    }

    @Property
    void an_empty_list_comes_with_the_notice_that_it_is_not_none(@ForAll Description description) {
        Assessment answer = Ofallon.assess(description);
        boolean some = answer.enforcers().isEmpty()
                || answer.sanctions().isEmpty()
                || answer.reviewRoutes().isEmpty();
        assertThat(codes(answer).contains("not-listed-is-not-none")).isEqualTo(some);
    }

    @Property
    void an_open_deadline_says_to_check_before_waiting_and_whose_advice_that_is(@ForAll Description description) {
        Answer deadline = Ofallon.assess(description).topic("appeal-deadline");
        if (deadline.state() == AnswerState.NOT_SPECIFIED) {
            assertThat(deadline.text()).contains("Our own advice, not the source's: check");
            boolean access = description.type() == Ofallon.ACCESS;
            assertThat(deadline.text().contains("takes for granted")).isEqualTo(access);
        }
    }

    private static Set<String> codes(Assessment answer) {
        return answer.notices().stream().map(Notice::code).collect(Collectors.toCollection(TreeSet::new));
    }

    @Property
    void a_received_order_is_echoed_and_proposes_nothing(@ForAll Description description) {
        Assessment answer = Ofallon.assess(description);
        Optional<String> given =
                Optional.ofNullable(description.given().get("order")).filter(order -> !order.equals("none"));
        assertThat(answer.order()).isEqualTo(given);
        if (given.isPresent()) {
            assertThat(answer.sanctions()).isEmpty();
            assertThat(answer.enforcers()).isEmpty();
        }
    }
}
