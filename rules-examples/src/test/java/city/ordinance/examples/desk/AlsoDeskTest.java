package city.ordinance.examples.desk;

import static city.ordinance.examples.desk.RunningDesk.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import city.ordinance.json.AssessmentJson;
import city.ordinance.spi.RulePack;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several packs asked through the desk. */
class AlsoDeskTest {
    private static final String SITUATION = "\"situation\":{\"type\":\"device-deployment\",\"stage\":\"complaint\"}}";
    private static final String ALONE = "{\"pack\":\"us-mo-ofallon\"," + SITUATION;
    private static final String WITH = "{\"pack\":\"us-mo-ofallon\",\"also\":[\"zz-example-harbor\"]," + SITUATION;

    private static RunningDesk desk;
    private static OpenApiCheck openApi;

    /** The harbor's pack, beside which O'Fallon's could be asked, and one that is nowhere. */
    private record Harbor(RulePack pack) implements RulePack {
        @Override
        public String id() {
            return pack.id();
        }

        @Override
        public List<String> files() {
            return pack.files();
        }

        @Override
        public Optional<byte[]> read(String file) {

            return pack.read(file).map(bytes -> {
                String text = new String(bytes, StandardCharsets.UTF_8) + "\nbeside: [us-mo-ofallon, zz-nowhere]\n";
                return file.equals("pack.yaml") ? text.getBytes(StandardCharsets.UTF_8) : bytes;
            });
        }

        @Override
        public String where(String file) {
            return pack.where(file);
        }
    }

    @BeforeAll
    static void start() {
        desk = RunningDesk.offering(List.of(Packs.find("us-mo-ofallon"), new Harbor(Packs.find("zz-example-harbor"))));
        openApi = new OpenApiCheck(desk.get("/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static String post(String route, String body) {
        HttpResponse<String> response = desk.post(route, JSON, body);
        openApi.check("post", route, response);
        return response.body();
    }

    @Test
    void the_answers_of_the_others_follow_the_first_which_stays_as_it_is() {
        String alone = post("/api/assess", ALONE);
        String with = post("/api/assess", WITH);
        assertThat(with).startsWith(alone.substring(0, alone.length() - 1) + ",\"also\":[");
        assertThat(AssessmentJson.readWithOthers(with).also().get(0).pack()).isEqualTo("zz-example-harbor");
        assertThat(AssessmentJson.readCaseWithOthers(post("/api/cases", WITH)))
                .containsExactly(AssessmentJson.readWithOthers(with));
        assertThat(post("/api/cases/replay", with)).contains("\"replays\"").doesNotContain("\"matches\": false");
    }

    @Test
    void the_questions_are_those_of_all_that_are_asked() {
        String alone = post("/api/questions", ALONE);
        String with = post("/api/questions", WITH);
        assertThat(with.length()).isGreaterThan(alone.length());
        assertThat(with).contains("\"occurrence\"");
    }

    @Test
    void an_explanation_speaks_of_the_first_pack() {
        String subject = "/api/explain?conclusion=sanctions/seizure";
        assertThat(desk.post(subject, JSON, WITH).body())
                .isEqualTo(desk.post(subject, JSON, ALONE).body());
    }

    @Test
    void a_pack_shows_which_could_be_asked_beside_it() {
        HttpResponse<String> harbor = desk.get("/api/packs/zz-example-harbor");
        openApi.check("get", "/api/packs/{id}", harbor);
        assertThat(harbor.body().replaceAll("\\s", "")).contains("\"beside\":[\"us-mo-ofallon\",\"zz-nowhere\"]");
        assertThat(desk.get("/api/packs/us-mo-ofallon").body().replaceAll("\\s", ""))
                .contains("\"beside\":[\"us-mo-ofallon-code\",\"us-mo\"]", "\"notKnown\":[\"denied-on-appeal\"]");
    }

    @Test
    void the_page_links_to_the_packs_that_could_be_asked_and_are_offered() {
        String page = desk.get("/?pack=zz-example-harbor&type=device-deployment&fact.stage=complaint")
                .body();
        assertThat(page)
                .contains("Other sources that could be asked", "pack=us-mo-ofallon")
                .doesNotContain("pack=zz-nowhere");
        assertThat(desk.get("/?pack=us-mo-ofallon&type=device-deployment&fact.stage=complaint")
                        .body())
                .doesNotContain("Other sources that could be asked");
    }
}
