package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** O'Fallon's article, its code, and the law of its state, asked about one situation, in every format. */
class MissouriTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String DENIED = "type: access-request, target: data, stage: denied";
    private static final String UNAUTHORIZED = "type: device-deployment, stage: complaint, authorization: unauthorized";
    private static final String REFUSED = "type: device-deployment, stage: refused";
    private static final String UNANSWERED =
            "type: access-request, target: data, stage: no-response, business-days-waiting: 11";

    private static String asked(String situation) {
        return "pack: us-mo-ofallon\nalso: [us-mo-ofallon-code, us-mo]\nasOf: 2026-12-01\nsituation: {" + situation
                + "}\n";
    }

    /** What each situation must say in words, whatever the format. */
    private static Stream<Arguments> situations() {
        return Stream.of(
                Arguments.of(
                        DENIED,
                        List.of(
                                "Administrative appeal, made to the City",
                                "no rules about the situation type",
                                "Only if the record is held closed against the law",
                                "Attorney General of Missouri, by a suit",
                                "No section read gives an administrative appeal against a denial.",
                                "At most 3 business days from receipt of the request for the statement",
                                "Which records may be closed stands in section 610.021, which was not read.",
                                "Nobody checked whether the text is in force today.")),
                Arguments.of(
                        UNAUTHORIZED,
                        List.of(
                                "Building Official of the City, or a designee",
                                "Only if putting it up alters real property",
                                "at most 500 US dollars",
                                "at least 10 US dollars and at most 500 US dollars for each day after notice of violation",
                                "at most 3 months",
                                "if it is the fourth or a later one: at most 450 US dollars",
                                "Where a state statute fixes the penalty, that one alone applies.")),
                Arguments.of(
                        REFUSED,
                        List.of(
                                "Appeal to the board of adjustment, which comes before any court",
                                "in the circuit court of the county or city where the property lies",
                                "Judicial review in county court",
                                "At most 30 days from the filing of the board's decision in its office",
                                "only if the decision is one of an administrative officer under the zoning regulations",
                                "No row of this pack answers this; that is not a statement that no law applies.")),
                Arguments.of(
                        UNANSWERED,
                        List.of(
                                "Only if the delay breaks the law's duty to act or to explain",
                                "Civil penalty against the public body or its member, never the requester",
                                "at most 1000 US dollars",
                                "At most 3 business days from receipt by the custodian",
                                "at most 0.10 US dollars for each page",
                                "No section read turns silence into a denial.")));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void each_source_says_in_words_what_it_says_and_the_article_stays_as_it_is(
            String situation, List<String> sentences) {
        String alone = Cli.assess(asked(situation).replaceFirst("also.*\n", ""), "--format", "text")
                .out();
        for (String format : List.of("text", "markdown", "html")) {
            Cli.Result result = Cli.assess(asked(situation), "--format", format);
            assertThat(result.code()).isZero();
            String out = words(result.out());
            assertThat(sentences)
                    .as(format)
                    .allSatisfy(sentence -> assertThat(out).containsIgnoringCase(words(sentence)));
        }
        String receipt = alone.lines()
                .filter(line -> line.contains("Receipt:"))
                .findFirst()
                .orElseThrow();
        assertThat(Cli.assess(asked(situation), "--format", "text").out()).contains(receipt.strip());
    }

    private static String words(String text) {
        return text.replace("&#39;", "'")
                .replace("\\", "")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }

    @Test
    void what_the_layers_contradict_stands_side_by_side() {
        JsonNode denied = sides(DENIED);
        assertThat(packs(denied.at("/conclusions/administrative-appeal"))).containsExactly("us-mo-ofallon");
        assertThat(packs(denied.at("/conclusions/judicial-review"))).containsExactly("us-mo-ofallon", "us-mo");
        assertThat(denied.at("/topics/administrative-appeal-route/0/state").stringValue())
                .isEqualTo("silent");
        JsonNode complaint = sides(UNAUTHORIZED);
        assertThat(packs(complaint.at("/conclusions/building-official"))).containsExactly("us-mo-ofallon-code");
        assertThat(complaint.at("/topics/fine").findValuesAsString("state"))
                .containsExactly("not-specified", "specified", "specified");
        assertThat(complaint.at("/prevails/0/pack").stringValue()).isEqualTo("us-mo-ofallon-code");
        assertThat(complaint.at("/prevails/0/cites/0").stringValue()).isEqualTo("OC-G4");
        assertThat(sides(REFUSED).at("/topics/appeal-deadline").findValuesAsString("state"))
                .containsExactly("not-specified", "specified");
        assertThat(sides(UNANSWERED).at("/topics/response-time").findValuesAsString("state"))
                .containsExactly("silent", "specified");
    }

    private static JsonNode sides(String situation) {
        return JSON.readTree(Cli.assess(asked(situation)).out()).path("sideBySide");
    }

    private static List<String> packs(JsonNode list) {
        return Stream.iterate(0, at -> at < list.size(), at -> at + 1)
                .map(at -> list.get(at).stringValue())
                .toList();
    }
}
