package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.assessment.Conclusion;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.SoundReport;
import city.ordinance.noise.SoundReport.Zone;
import city.ordinance.situation.Description;
import city.ordinance.situation.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of measured facts. */
class MeasuredLawsTest {
    private static final Rulebook BOOK = Rulebook.load(NoisePack.measured());

    /** The first numbers of the bands into which the rules cut the level. */
    private static final TreeSet<Integer> STARTS = new TreeSet<>(Set.of(0, 1, 65, 80, 101));

    private static final int MOST = 200;

    private static Assessment assess(Range level) {
        return BOOK.assess(
                SoundReport.TYPE
                        .describe()
                        .given("zone", Zone.HOME)
                        .given("alarms", 4)
                        .given("level", level)
                        .build(),
                NoisePack.DAY);
    }

    private static int last(int start) {
        Integer next = STARTS.higher(start);
        return next == null ? MOST : next - 1;
    }

    @Property
    void a_number_is_answered_as_the_ends_of_its_band(@ForAll @IntRange(max = MOST) int level) {
        int start = STARTS.floor(level);
        Assessment answer = assess(Range.exactly(level));
        for (int end : List.of(start, last(start))) {
            Assessment other = assess(Range.exactly(end));
            assertThat(answer.recommendedActions()).isEqualTo(other.recommendedActions());
            assertThat(answer.answers()).isEqualTo(other.answers());
            assertThat(answer.questions()).isEqualTo(other.questions());
            assertThat(answer.inertFacts()).isEqualTo(other.inertFacts());
        }
    }

    @Property
    void a_range_is_answered_as_all_of_its_numbers_together(
            @ForAll @IntRange(max = MOST) int one, @ForAll @IntRange(max = MOST) int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        List<Set<String>> all = new ArrayList<>();
        for (int level = low; level <= high; level++) {
            all.add(certain(assess(Range.exactly(level))));
        }
        Set<String> everywhere = new TreeSet<>(all.get(0));
        all.forEach(everywhere::retainAll);
        Set<String> somewhere = new TreeSet<>();
        all.forEach(somewhere::addAll);
        Assessment answer = assess(Range.between(low, high));
        assertThat(certain(answer)).isEqualTo(everywhere);
        assertThat(possible(answer)).isEqualTo(somewhere);
        for (Conclusion conclusion : answer.recommendedActions()) {
            assertThat(conclusion.certainty().dependsOn())
                    .isEqualTo(conclusion.certain() ? List.of() : List.of("level"));
        }
    }

    private static Set<String> certain(Assessment answer) {
        Set<String> codes = new TreeSet<>();
        answer.recommendedActions().stream()
                .filter(Conclusion::certain)
                .forEach(conclusion -> codes.add(conclusion.code()));
        return codes;
    }

    private static Set<String> possible(Assessment answer) {
        Set<String> codes = new TreeSet<>();
        answer.recommendedActions().forEach(conclusion -> codes.add(conclusion.code()));
        return codes;
    }

    @Property
    void what_would_have_to_differ_brings_the_conclusion_about(
            @ForAll @IntRange(max = MOST) int level, @ForAll @IntRange(max = 365) int alarms) {
        Description given = SoundReport.TYPE
                .describe()
                .given("level", level)
                .given("alarms", alarms)
                .given("zone", Zone.INDUSTRY)
                .build();
        for (String conclusion : List.of("stop-order", "warn", "letter")) {
            BOOK.assess(given, NoisePack.DAY).whyNot(conclusion).changes().forEach(change -> {
                Description.Builder changed = SoundReport.TYPE.describe();
                var facts = new TreeMap<>(given.given());
                facts.putAll(change);
                facts.forEach((code, value) -> {
                    var fact = SoundReport.TYPE.fact(code).orElseThrow();
                    changed.given(fact, fact.value(value).orElseThrow());
                });
                assertThat(certain(BOOK.assess(changed.build(), NoisePack.DAY))).contains(conclusion);
            });
        }
    }

    @Property
    void a_range_is_read_back_from_its_text(@ForAll int one, @ForAll int other, @ForAll @IntRange(max = 7) int kind) {
        int low = one % 1_000_000;
        int high = other % 1_000_000;
        Range range = switch (kind) {
            case 0 -> Range.exactly(low);
            case 1 -> Range.atLeast(low);
            case 2 -> Range.above(low);
            case 3 -> Range.atMost(high);
            case 4 -> Range.below(high);
            case 5 -> Range.between(low, high);
            case 6 -> Range.above(low).andAtMost(high);
            default -> Range.atLeast(low).andBelow(high);
        };
        assertThat(Range.parse(range.toString())).contains(range);
    }
}
