package city.ordinance.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Conclusion;
import city.ordinance.noise.AllDescriptions;
import city.ordinance.noise.BoatReport;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every explanation of small packs, held against what is answered in each single situation. */
class ExplanationLawTest {

    static Stream<Arguments> spaces() {
        return Stream.of(
                Arguments.of(NoisePack.whole(), NoiseReport.TYPE),
                Arguments.of(NoisePack.boats(), BoatReport.TYPE),
                Arguments.of(NoisePack.boats(), NoiseReport.TYPE));
    }

    /** What is said in each single situation, and what can be said of it beforehand. */
    private static final class Space {
        final Rulebook book;
        final List<Map<String, String>> descriptions = new ArrayList<>();
        final Map<Map<String, String>, Map<String, Set<String>>> rulesAt = new HashMap<>();
        final Map<Map<String, String>, Set<String>> certain = new HashMap<>();
        final Set<String> subjects = new TreeSet<>();
        final SituationType<?> type;

        Space(NoisePack pack, SituationType<?> type) {
            this.type = type;
            book = Rulebook.load(pack);
            book.pack()
                    .catalog()
                    .entries()
                    .forEach(entry -> subjects.add(entry.id().toString()));
            book.pack().catalog().topics().forEach(topic -> subjects.add("answers/" + topic.code()));
            for (Description point : AllDescriptions.complete(type)) {
                rulesAt.put(point.given(), rules(book.assess(point, NoisePack.DAY)));
            }
            for (Description description : AllDescriptions.of(type)) {
                certain.put(description.given(), certain(description.given()));
                // No rule of these packs reads the color.
                if (!description.given().containsKey("color")) {
                    descriptions.add(description.given());
                }
            }
        }

        private static Map<String, Set<String>> rules(Assessment at) {
            Map<String, Set<String>> rules = new TreeMap<>();
            for (Conclusion conclusion : at.recommendedActions()) {
                rules.put(conclusion.id().toString(), Set.copyOf(conclusion.rules()));
            }
            at.answers().forEach((topic, answer) -> rules.put("answers/" + topic, Set.copyOf(answer.rules())));
            return rules;
        }

        List<Map<String, Set<String>>> fitting(Map<String, String> given) {
            return rulesAt.keySet().stream()
                    .filter(point -> point.entrySet().containsAll(given.entrySet()))
                    .map(rulesAt::get)
                    .toList();
        }

        private Set<String> certain(Map<String, String> given) {
            Set<String> all = new TreeSet<>(subjects);
            fitting(given).forEach(said -> all.retainAll(said.keySet()));
            return all;
        }

        Assessment assess(Map<String, String> given) {
            return book.assess(AllDescriptions.of(type, given), NoisePack.DAY);
        }

        /** Whether it is certain; it is not where no situation fits. */
        boolean certain(Map<String, String> given, String subject) {
            return certain.getOrDefault(given, Set.of()).contains(subject);
        }

        /** The smallest changes, by trying them all. */
        List<Map<String, String>> changes(Map<String, String> given, String subject) {
            return smallest(descriptions.stream()
                    .filter(change -> change.entrySet().stream().noneMatch(given.entrySet()::contains))
                    .filter(change -> certain(with(given, change), subject)));
        }

        /** The smallest parts of what is given that make it certain, by trying them all. */
        List<Map<String, String>> sufficient(Map<String, String> given, String subject) {
            return smallest(descriptions.stream()
                    .filter(part -> given.entrySet().containsAll(part.entrySet()))
                    .filter(part -> certain(part, subject)));
        }

        private Map<String, String> with(Map<String, String> given, Map<String, String> change) {
            Map<String, String> changed = new LinkedHashMap<>(given);
            changed.putAll(change);
            return changed;
        }

        private static List<Map<String, String>> smallest(Stream<Map<String, String>> sets) {
            List<Map<String, String>> smallest = new ArrayList<>();
            sets.sorted(Comparator.comparing(Map::size)).forEach(set -> {
                if (smallest.stream().noneMatch(smaller -> set.entrySet().containsAll(smaller.entrySet()))) {
                    smallest.add(set);
                }
            });
            return smallest;
        }
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void why_and_why_not_say_what_holds_and_the_rules_that_conclude_it(NoisePack pack, SituationType<?> type) {
        Space space = new Space(pack, type);
        for (Map<String, String> given : space.descriptions) {
            Assessment assessment = space.assess(given);
            for (String subject : space.subjects) {
                Set<String> rules = new TreeSet<>();
                long saying = space.fitting(given).stream()
                        .map(said -> said.getOrDefault(subject, Set.of()))
                        .peek(rules::addAll)
                        .filter(said -> !said.isEmpty())
                        .count();
                Holds holds = saying == space.fitting(given).size()
                        ? Holds.CERTAIN
                        : saying > 0 ? Holds.POSSIBLE : Holds.EXCLUDED;
                Why why = assessment.why(subject);
                assertThat(why.holds()).as("%s at %s", subject, given).isEqualTo(holds);
                assertThat(assessment.whyNot(subject).holds()).isEqualTo(holds);
                assertThat(why.reasons().stream().map(Reason::rule).limit(rules.size()))
                        .containsExactlyInAnyOrderElementsOf(rules);
                assertThat(assessment.whyNot(subject).rules().isEmpty())
                        .as("what %s lacks at %s", subject, given)
                        .isEqualTo(holds == Holds.CERTAIN
                                || space.changes(given, subject).isEmpty());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void what_alone_makes_it_certain_is_all_of_that_and_nothing_else(NoisePack pack, SituationType<?> type) {
        Space space = new Space(pack, type);
        for (Map<String, String> given : space.descriptions) {
            Assessment assessment = space.assess(given);
            for (String subject : space.subjects) {
                assertThat(assessment.why(subject).madeCertainBy())
                        .as("%s at %s", subject, given)
                        .containsExactlyInAnyOrderElementsOf(space.sufficient(given, subject))
                        .isSortedAccordingTo(Comparator.comparing(Map::size));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void the_changes_are_all_the_smallest_ones_fewest_facts_first(NoisePack pack, SituationType<?> type) {
        Space space = new Space(pack, type);
        for (Map<String, String> given : space.descriptions) {
            Assessment assessment = space.assess(given);
            for (String subject : space.subjects) {
                assertThat(assessment.whyNot(subject).changes())
                        .as("%s at %s", subject, given)
                        .containsExactlyInAnyOrderElementsOf(space.changes(given, subject))
                        .isSortedAccordingTo(Comparator.comparing(Map::size));
            }
        }
    }
}
