package city.ordinance.dsl.explain;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.spi.RulePack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The changes that "why not" gives, held against what the interpreter says of every point. */
class ChangesLawTest {

    static Stream<Arguments> spaces() {
        return Stream.of(
                Arguments.of(Spaces.OFALLON, Spaces.ofallonDevices()),
                Arguments.of(Spaces.OFALLON, Spaces.ofallonRequests()),
                Arguments.of(Spaces.LAWTON, Spaces.lawton()));
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void every_change_makes_it_certain_and_no_part_of_one_does(RulePack pack, LawSpace space) {
        Rulebook rulebook = Rulebook.load(pack);
        int checked = 0;
        for (int[] given : space.partials()) {
            if (space.fitting(given).isEmpty()) {
                continue;
            }
            Assessment assessment = rulebook.assess(space.description(given), Spaces.DAY);
            for (int subject = 0; subject < space.subjects.size(); subject++) {
                List<Map<String, String>> changes =
                        assessment.whyNot(space.subjects.get(subject)).changes();
                for (Map<String, String> change : changes) {
                    check(space, given, change, subject);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(10_000);
    }

    private static void check(LawSpace space, int[] given, Map<String, String> change, int subject) {
        assertThat(space.certain(space.with(given, change)).get(subject))
                .as("%s at %s", change, space.codes(given))
                .isTrue();
        assertThat(space.codes(given).entrySet()).noneMatch(change.entrySet()::contains);
        for (Map<String, String> part : properParts(change)) {
            assertThat(space.certain(space.with(given, part)).get(subject))
                    .as("part %s of %s at %s", part, change, space.codes(given))
                    .isFalse();
        }
    }

    private static List<Map<String, String>> properParts(Map<String, String> change) {
        List<String> keys = List.copyOf(change.keySet());
        List<Map<String, String>> parts = new ArrayList<>();
        for (int mask = 0; mask < (1 << keys.size()) - 1; mask++) {
            Map<String, String> part = new LinkedHashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    part.put(keys.get(i), change.getOrDefault(keys.get(i), ""));
                }
            }
            parts.add(part);
        }
        return parts;
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void no_minimal_change_is_missing(RulePack pack, LawSpace space) {
        Rulebook rulebook = Rulebook.load(pack);
        List<int[]> partials = space.partials();
        Map<List<Integer>, BitSet> certain = new LinkedHashMap<>();
        partials.forEach(partial -> certain.put(key(partial), space.certain(partial)));
        for (int i = 0; i < partials.size(); i += 41) {
            if (!space.fitting(partials.get(i)).isEmpty()) {
                compareAll(rulebook, space, partials.get(i), certain);
            }
        }
    }

    private static void compareAll(Rulebook rulebook, LawSpace space, int[] given, Map<List<Integer>, BitSet> certain) {
        Assessment assessment = rulebook.assess(space.description(given), Spaces.DAY);
        List<Set<Map<String, String>>> expected = BruteForce.minimalChanges(space, given, certain);
        for (int subject = 0; subject < space.subjects.size(); subject++) {
            List<Map<String, String>> changes =
                    assessment.whyNot(space.subjects.get(subject)).changes();
            assertThat(changes)
                    .as("%s at %s", space.subjects.get(subject), space.codes(given))
                    .doesNotHaveDuplicates()
                    .hasSameElementsAs(expected.get(subject))
                    .isSortedAccordingTo((a, b) -> a.size() - b.size());
        }
    }

    static List<Integer> key(int[] partial) {
        return Arrays.stream(partial).boxed().toList();
    }

    @Test
    void what_nothing_leads_to_is_said_to_be_out_of_reach() {
        Rulebook rulebook = Rulebook.load(Spaces.LAWTON);
        Assessment assessment = rulebook.assess(Spaces.lawton().type.describe().build(), Spaces.DAY);
        assertThat(assessment.whyNot("unreached").reachable()).isFalse();
        assertThat(assessment.whyNot("seizure").reachable()).isTrue();
    }
}
