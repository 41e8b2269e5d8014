package city.ordinance.dsl.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import city.ordinance.spi.RulePack;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;

/** What the contract says about packs with faults, word for word. */
class ContractPropertiesTest {
    private static final Path PACKS = Path.of("src", "test", "resources", "testkit");

    private static RulePack pack(String id) {
        return Packs.inFolder(PACKS.resolve(id));
    }

    private static Map<String, List<String>> failures(String id) {
        return ContractProperties.failures(pack(id), ContractProperties.standard());
    }

    @Test
    void each_scenario_that_fails_says_what_was_expected() {
        assertThat(failures("zz-broken").get("EveryScenarioPasses"))
                .containsExactly(
                        "scenarios/01-wrong.yaml: steps: \"ask\" was expected, and the answer does not have it.",
                        "scenarios/01-wrong.yaml: steps: \"wait\" was not expected, and the answer has it as certain.",
                        "scenarios/01-wrong.yaml: possible steps: \"ask\" was expected, and the answer does not have it.",
                        "scenarios/01-wrong.yaml: answers: \"fees\" was expected to be specified, and it is"
                                + " not-applicable.",
                        "scenarios/01-wrong.yaml: questions: they were expected to begin with stage, and they are"
                                + " nothing.",
                        "scenarios/01-wrong.yaml: cites: \"wait\" was expected to cite B2, and it cites B1.",
                        "scenarios/01-wrong.yaml: inert: \"stage\" was expected to be unused, and the answer uses it.",
                        "scenarios/02-no-error.yaml: error: \"expired\" was expected, and there is an answer.",
                        "scenarios/03-other-error.yaml: An answer was expected, and there is a problem: "
                                + where("scenarios/03-other-error.yaml")
                                + ":3:1 (/asOf): no-coverage: The pack zz-broken does not speak for 2025-12-31. Ask as of"
                                + " 2026-01-01 or later.",
                        "scenarios/04-no-scenario.yaml: " + where("scenarios/04-no-scenario.yaml")
                                + ":1:1: malformed: The scenario has no name. Add scenario: and a sentence that says what"
                                + " happens.",
                        "scenarios/04-no-scenario.yaml: " + where("scenarios/04-no-scenario.yaml")
                                + ":1:1: malformed: The scenario does not say what it expects. Add expect: and what the"
                                + " answer must be.");
    }

    private static String where(String file) {
        return pack("zz-broken").where(file);
    }

    @Test
    void a_rule_that_no_scenario_fires_is_named_with_its_sentence() {
        assertThat(failures("zz-broken").get("EveryRuleHasAFiringScenario"))
                .containsExactly(
                        "No scenario is sure to make BR-REPLY-020 speak (\"whoever hears nothing asks\"). Maybe"
                                + " add one that gives every fact the rule asks for.");
    }

    @Test
    void what_the_verifier_finds_is_said_with_an_example() {
        assertThat(failures("zz-broken").get("Verified"))
                .containsExactly(
                        "NoGap: refuted (6144 cases). In every situation some rule speaks.",
                        "gap: No rule speaks to 4608 of 6144 situations of the type access-request. For example:"
                                + " access-request with stage: planned.",
                        where("pack.yaml") + ": unused-topic: No rule answers the topic \"fees\", which the catalog"
                                + " has.");
    }

    @Test
    void nothing_else_is_said_of_the_broken_pack() {
        assertThat(failures("zz-broken"))
                .containsOnlyKeys("EveryScenarioPasses", "EveryRuleHasAFiringScenario", "Verified");
    }

    @Test
    void a_pack_without_scenarios_does_not_pass() {
        assertThat(failures("zz-bare").get("EveryScenarioPasses"))
                .containsExactly("There was nothing to examine, which proves nothing.");
    }

    @Test
    void a_scenario_that_names_another_pack_says_nothing_about_this_one() {
        RulePack broken = pack("zz-broken");
        RulePack strange = new RulePack() {
            @Override
            public String id() {
                return broken.id();
            }

            @Override
            public List<String> files() {
                return broken.files();
            }

            @Override
            public Optional<byte[]> read(String file) {
                return broken.read(file)
                        .map(bytes -> file.startsWith("scenarios/01")
                                ? new String(bytes, UTF_8)
                                        .replace("zz-broken", "us-mo-ofallon")
                                        .getBytes(UTF_8)
                                : bytes);
            }
        };
        assertThat(ContractProperties.failures(strange, List.of(ContractProperties.EVERY_SCENARIO_PASSES))
                        .get("EveryScenarioPasses"))
                .contains(
                        "scenarios/01-wrong.yaml: pack: \"zz-broken\" was expected, as the scenario is one of its own,"
                                + " and it names \"us-mo-ofallon\".");
    }

    @Test
    void of_a_pack_that_does_not_load_only_its_problems_are_said() {
        assertThat(failures("zz-unreadable")).containsOnlyKeys("LoadsWithoutProblems");
        assertThat(failures("zz-unreadable").get("LoadsWithoutProblems"))
                .hasSize(3)
                .anyMatch(
                        line -> line.contains("pack-missing-file: \"reply.drl\" is not a rule file (.drl) of the pack."
                                + " Maybe you meant \"replies.drl\"."));
    }

    @Test
    void no_message_shows_a_name_from_the_program() {
        assertThat(failures("zz-broken").values().toString()).doesNotContain("Exception", "city.ordinance", "null");
    }

    @Test
    void the_contract_gives_each_property_as_a_container_of_named_tests() {
        RulePackContract contract = () -> pack("zz-broken");
        List<DynamicNode> nodes = contract.contract().toList();
        assertThat(nodes)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly(
                        "LoadsWithoutProblems", "EveryScenarioPasses", "EveryRuleHasAFiringScenario", "Verified");
        assertThat(((DynamicContainer) nodes.get(2)).getChildren())
                .extracting(DynamicNode::getDisplayName)
                .containsExactly("BR-REPLY-010", "BR-REPLY-020");
    }

    @Test
    void a_pack_may_add_properties_of_its_own() {
        ContractProperty mine = ContractProperty.of(
                "TitleIsShort",
                "The title has at most ten letters.",
                pack -> pack.info().title().length() <= 10 ? List.of() : List.of("The title is long."));
        assertThat(ContractProperties.failures(pack("zz-broken"), List.of(mine)))
                .isEqualTo(Map.of("TitleIsShort", List.of("The title is long.")));
    }
}
