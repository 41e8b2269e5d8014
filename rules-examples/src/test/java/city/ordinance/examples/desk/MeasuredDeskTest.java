package city.ordinance.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Numbers and ranges at the desk. */
class MeasuredDeskTest {
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.offering(
                List.of(Packs.inFolder(Path.of("src/test/resources/measured-packs/zz-example-loud"))));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static String page(String more) {
        return desk.get("/?pack=zz-example-loud&type=sound-check" + more).body();
    }

    @Test
    void the_page_asks_for_a_number_beside_the_ranges() {
        assertThat(page("&ask=level"))
                .contains("type=\"number\"", "min=\"0\"", "max=\"200\"", "65 to 79 dBA", "I do not know");
    }

    @Test
    void the_page_shows_what_was_said() {
        assertThat(page("&fact.level=72&fact.alarms=at+least+4")).contains("72 dBA", "At least 4 alarms");
        assertThat(page("&fact.level=500")).contains("which goes from 0 to 200 dBA");
    }

    @Test
    void an_open311_attribute_is_a_number() {
        String service = desk.get("/open311/v2/services/sound-check.json").body();
        assertThat(service.replaceAll("\\s+", ""))
                .contains("\"code\":\"level\",\"datatype\":\"number\"")
                .contains("\"code\":\"zone\",\"datatype\":\"singlevaluelist\"");
        String answer = desk.post(
                        "/open311/v2/requests.json",
                        RunningDesk.FORM,
                        "service_code=sound-check&jurisdiction_id=zz-example-loud&attribute[level]=72")
                .body();
        assertThat(answer.replaceAll("\\s+", "")).contains("\"level\":72");
        assertThat(desk.post(
                                "/open311/v2/requests.json",
                                RunningDesk.FORM,
                                "service_code=sound-check&jurisdiction_id=zz-example-loud&attribute[level]=loud")
                        .body())
                .contains("has no value", "0 to 200 dBA");
    }

    @Test
    void programs_learn_unit_and_limits() {
        assertThat(desk.get("/api/packs/zz-example-loud").body().replaceAll("\\s+", ""))
                .contains("\"measured\":{\"unit\":\"dBA\",\"from\":0,\"to\":200}");
        assertThat(desk.get("/openapi.json").body().replaceAll("\\s+", ""))
                .contains("\"maximum\":200", "\"enum\":[\"singlevaluelist\",\"number\"]");
        assertThat(desk.post(
                                "/api/assess",
                                RunningDesk.JSON,
                                "{\"pack\":\"zz-example-loud\",\"situation\":{\"type\":\"sound-check\",\"level\":{\"atMost\":64}}}")
                        .body()
                        .replaceAll("\\s+", ""))
                .contains("\"level\":{\"atMost\":64}");
    }
}
