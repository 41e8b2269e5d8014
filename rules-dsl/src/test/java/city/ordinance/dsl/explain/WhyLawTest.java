package city.ordinance.dsl.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.explanation.Holds;
import city.ordinance.explanation.Reason;
import city.ordinance.explanation.Why;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.spi.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What "why" names, held against what the interpreter says of every point. */
class WhyLawTest {

    @ParameterizedTest
    @MethodSource("city.ordinance.dsl.explain.ChangesLawTest#spaces")
    void why_names_the_rules_that_fire_and_only_facts_whose_change_can_matter(RulePack pack, LawSpace space) {
        Rulebook rulebook = Rulebook.load(pack);
        Matters matters = new Matters(space);
        int named = 0;
        for (int[] given : space.partials()) {
            List<Integer> fitting = space.fitting(given);
            if (fitting.isEmpty()) {
                continue;
            }
            Assessment assessment = rulebook.assess(space.description(given), Spaces.DAY);
            for (String subject : space.subjects) {
                Why why = assessment.why(subject);
                assertThat(concludingRules(why, space, subject)).isEqualTo(concludingRules(space, fitting, subject));
                for (Reason reason : why.reasons()) {
                    for (String fact : facts(reason)) {
                        named++;
                        if (!matters.at(fitting, rule(space, reason.rule()), fact)) {
                            fail("%s in %s at %s", fact, reason.rule(), space.codes(given));
                        }
                    }
                }
            }
        }
        assertThat(named).isGreaterThan(1_000);
    }

    private static List<String> facts(Reason reason) {
        List<String> facts = new ArrayList<>(reason.facts().keySet());
        facts.addAll(reason.unknown());
        return facts;
    }

    private static TreeSet<String> concludingRules(Why why, LawSpace space, String subject) {
        TreeSet<String> rules = new TreeSet<>();
        for (Reason reason : why.reasons()) {
            if (concludes(rule(space, reason.rule()), subject)) {
                rules.add(reason.rule());
            }
        }
        return rules;
    }

    private static TreeSet<String> concludingRules(LawSpace space, List<Integer> fitting, String subject) {
        TreeSet<String> rules = new TreeSet<>();
        for (int point : fitting) {
            space.fired.get(point).stream()
                    .mapToObj(space.rules::get)
                    .filter(rule -> concludes(rule, subject))
                    .forEach(rule -> rules.add(rule.id()));
        }
        return rules;
    }

    private static RuleModel rule(LawSpace space, String id) {
        return space.rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean concludes(RuleModel rule, String subject) {
        return rule.then().stream()
                .anyMatch(then -> then instanceof Consequence.Concludes concludes
                        ? concludes.id().toString().equals(subject)
                        : then instanceof Consequence.Answers answers && subject.equals("answers/" + answers.topic()));
    }

    @ParameterizedTest
    @MethodSource("city.ordinance.dsl.explain.ChangesLawTest#spaces")
    void what_makes_it_certain_does_so_alone(RulePack pack, LawSpace space) {
        Rulebook rulebook = Rulebook.load(pack);
        int[] nothing = space.partials().get(0);
        for (int[] given : space.partials()) {
            if (space.fitting(given).isEmpty()) {
                continue;
            }
            Assessment assessment = rulebook.assess(space.description(given), Spaces.DAY);
            for (int subject = 0; subject < space.subjects.size(); subject++) {
                Why why = assessment.why(space.subjects.get(subject));
                assertThat(why.holds() == Holds.CERTAIN)
                        .isEqualTo(!why.madeCertainBy().isEmpty());
                for (Map<String, String> set : why.madeCertainBy()) {
                    int[] alone = space.with(nothing, set);
                    assertThat(space.certain(alone).get(subject)).isTrue();
                    assertThat(space.codes(given).entrySet()).containsAll(set.entrySet());
                }
            }
        }
    }
}
