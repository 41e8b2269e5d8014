package city.ordinance.examples.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.Grounded;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.Proviso;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.WithOthers;
import city.ordinance.dsl.testkit.jqwik.SituationArbitraries;
import city.ordinance.problem.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BriefTextTest {
    private static final List<Rulebook> PACKS =
            Packs.installed().stream().map(Rulebook::load).toList();
    private static final AsOf DAY = AsOf.day(LocalDate.of(2026, 6, 1));

    @Provide
    Arbitrary<Assessment> answers() {
        return Arbitraries.of(PACKS)
                .flatMap(pack -> Arbitraries.of(pack.pack().types())
                        .flatMap(SituationArbitraries::descriptions)
                        .map(description -> pack.assess(description, DAY)));
    }

    @Property(tries = 200)
    void claims_hedges_doubts_values_and_notices_stay(@ForAll("answers") Assessment answer) {
        List<String> lines = BriefText.of(WithOthers.alone(answer)).lines().toList();
        for (Conclusion one : answer.recommendedActions()) {
            String line = line(lines, " " + one.code() + ": ");
            String heading = heading(lines, line);
            assertThat(line).contains(one.label()).contains(claims(one));
            one.hedge().ifPresent(hedge -> assertThat(heading).contains(", " + hedge.word()));
            assertThat(doubts(lines, heading)).containsExactlyInAnyOrderElementsOf(only(one));
            assertThat(heading.contains("only possible")).isNotEqualTo(one.certain());
            assertThat(heading).contains(depending(one.certainty().dependsOn()));
        }
        for (Answer said : answer.answers().values()) {
            String item = said.topic() + (said.cites().isEmpty() ? "" : " " + claims(said));
            String line = line(lines, " " + item);
            assertThat(line).contains(depending(said.dependsOn()));
            assertThat(heading(lines, line)).startsWith("Topics " + said.state().code());
            assertThat(doubts(lines, line)).containsExactlyInAnyOrderElementsOf(only(said));
            if (said instanceof Answer.Specified || said instanceof Answer.Unknown) {
                assertThat(line).endsWith(said.text());
            }
        }
        assertThat(lines)
                .containsAll(answer.notices().stream()
                        .map(Notice::text)
                        .map(" "::concat)
                        .toList());
        assertThat(String.join("\n", lines))
                .contains(String.join(
                        ", ", answer.questions().stream().map(Question::fact).toList()))
                .contains(answer.pack().source().title());
    }

    private static String line(List<String> lines, String beginning) {
        return lines.stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with " + beginning));
    }

    private static String claims(Grounded said) {
        return said.cites().isEmpty() ? "" : "(" + String.join(" ", said.cites()) + ")";
    }

    private static String depending(List<String> facts) {
        return facts.isEmpty() ? "" : " ?" + String.join(",", facts);
    }

    private static List<String> only(Grounded said) {
        return said.provisos().stream().map(Proviso::only).toList();
    }

    /** The doubts whose numbers stand in the text. */
    private static List<String> doubts(List<String> lines, String text) {
        return Pattern.compile("\\{([\\d ]+)}")
                .matcher(text)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(" ")))
                .map(number -> doubt(lines, number))
                .toList();
    }

    private static String doubt(List<String> lines, String number) {
        String text = line(lines, " " + number + " ").substring(number.length() + 2);
        int same = text.indexOf("the same as ");
        return same < 0
                ? text
                : text.substring(0, same)
                        + doubt(lines, text.substring(same + 12)).replaceFirst("^.*?(?=only if)", "");
    }

    private static String heading(List<String> lines, String line) {
        int at = lines.indexOf(line);
        while (lines.get(at).startsWith(" ")) {
            at--;
        }
        return lines.get(at);
    }
}
