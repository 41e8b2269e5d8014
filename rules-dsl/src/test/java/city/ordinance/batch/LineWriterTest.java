package city.ordinance.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.dsl.testkit.jqwik.SituationArbitraries;
import city.ordinance.internal.table.FromTable;
import city.ordinance.internal.table.SharedAnswer;
import city.ordinance.json.AssessmentJson;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The short way of writing a line is taken, and gives the bytes that the long way gives. */
class LineWriterTest {
    private static final Map<String, Rulebook> RULEBOOKS = Stream.of(
                    "us-mo-ofallon", "zz-example-harbor", "zz-example-valley-noise")
            .collect(Collectors.toMap(id -> id, Rulebook::load));

    /** A line, and what it asks for. */
    record Line(Rulebook rulebook, Description description, LocalDate day) {
        byte[] bytes() {
            String facts = description.given().entrySet().stream()
                    .map(fact -> ",\"" + fact.getKey() + "\":\"" + fact.getValue() + "\"")
                    .collect(Collectors.joining());
            String line = "{\"pack\":\"" + rulebook.pack().id() + "\",\"asOf\":\"" + day
                    + "\",\"situation\":{\"type\":\"" + description.type().code() + "\"" + facts + "}}";
            return line.getBytes(UTF_8);
        }

        Assessment answer() {
            return rulebook.assess(description, AsOf.day(day).allowingExpired());
        }
    }

    private static LineWriter writer(Function<String, Rulebook> packs, boolean codes) {
        DocumentAssessor documents =
                new DocumentAssessor(packs, DocumentAssessor.Wishes.none(LocalDate.of(2026, 6, 1)));
        LineSettings settings = new LineSettings(
                packs,
                documents::assessWith,
                Optional.empty(),
                false,
                Optional.empty(),
                LocalDate.of(2026, 6, 1),
                true,
                codes,
                "in");
        return new LineWriter(settings, new LinePacks(packs, Optional.empty()));
    }

    private static String written(LineWriter writer, byte[] line) {
        ByteBuilder out = new ByteBuilder();
        assertThat(writer.answer(line, 0, line.length, 1, out)).isTrue();
        return new String(out.toArray(), UTF_8);
    }

    @Provide
    Arbitrary<Line> lines() {
        return Arbitraries.of(RULEBOOKS.values())
                .flatMap(rulebook -> Arbitraries.of(rulebook.pack().types())
                        .flatMap(type -> Combinators.combine(
                                        SituationArbitraries.descriptions(type), Arbitraries.of(days(rulebook.pack())))
                                .as((description, day) -> new Line(rulebook, description, day))));
    }

    /** A day of each freshness. */
    private static List<LocalDate> days(PackInfo pack) {
        return List.of(
                pack.coverage().from(),
                pack.coverage().reviewDue(),
                pack.coverage().expires().plusDays(1));
    }

    @Property(tries = 300)
    void a_whole_assessment_is_written_the_short_way_as_it_is_the_long_way(@ForAll("lines") Line line) {
        LineWriter writer = writer(RULEBOOKS::get, false);
        assertThat(written(writer, line.bytes())).isEqualTo(AssessmentJson.writeCompact(line.answer()) + "\n");
        assertThat(writer.fast()).isEqualTo(1);
    }

    @Property(tries = 100)
    void codes_are_written_the_short_way_as_they_are_the_long_way(@ForAll("lines") Line line) {
        LineWriter writer = writer(RULEBOOKS::get, true);
        assertThat(written(writer, line.bytes())).isEqualTo(CodesLine.of(line.answer()) + "\n");
        assertThat(writer.fast()).isEqualTo(1);
    }

    @Example
    void what_is_kept_falls_with_its_pack_so_that_one_loaded_anew_is_written_the_short_way() {
        assertThat(fastAfter(Rulebook.load("us-mo-ofallon"), false)).isEqualTo(1);
        assertThat(fastAfter(Rulebook.load("us-mo-ofallon"), true)).isZero();
        assertThat(fastAfter(Rulebook.load("us-mo-ofallon"), false)).isEqualTo(1);
    }

    /** How many of one line are written the short way, by a pack whose answers may or may not have kept enough. */
    private static long fastAfter(Rulebook rulebook, boolean enough) {
        Description nothing = rulebook.pack().types().get(0).describe().build();
        Line line = new Line(rulebook, nothing, rulebook.pack().coverage().from());
        SharedAnswer answered = ((FromTable) line.answer()).answered();
        boolean room = enough;
        while (room) {
            room = answered.mayKeep();
        }
        LineWriter writer = writer(id -> rulebook, false);
        written(writer, line.bytes());
        return writer.fast();
    }
}
