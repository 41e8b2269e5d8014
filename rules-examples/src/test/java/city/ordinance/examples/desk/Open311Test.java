package city.ordinance.examples.desk;

import static city.ordinance.examples.desk.RunningDesk.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.examples.desk.SharedScenarios.Scenario;
import city.ordinance.examples.render.TextRenderer;
import city.ordinance.json.AssessmentJson;
import city.ordinance.situation.DeviceDeployment;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class Open311Test {
    private static final String ROOT = "/open311/v2/";
    private static final JsonMapper MAPPER = new JsonMapper();

    private static RunningDesk desk;
    private static OpenApiCheck openApi;

    @BeforeAll
    static void start() {
        desk = RunningDesk.offering(List.of(
                Packs.find("us-mo-ofallon"), Packs.find("zz-example-harbor"), Packs.find("zz-example-valley-noise")));
        openApi = new OpenApiCheck(desk.get("/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    static Stream<Scenario> scenarios() {
        return SharedScenarios.single();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_scenario_gets_the_librarys_answer_as_its_notice(Scenario scenario) throws Exception {
        Assessment expected = scenario.assessed().assessments().get(0);
        String words = new TextRenderer(100, false).render(SharedScenarios.OFALLON.pack(), expected);
        HttpResponse<String> json = desk.post(ROOT + "requests.json", FORM, form(scenario));
        openApi.check("post", ROOT + "requests.json", json);
        JsonNode answer = MAPPER.readTree(json.body()).path(0);
        assertThat(answer.path("service_notice").stringValue()).isEqualTo(words);
        assertThat(answer.path("extended_attributes").path("assessment"))
                .isEqualTo(MAPPER.readTree(AssessmentJson.write(expected)));
        Document xml = xml(desk.post(ROOT + "requests.xml", FORM, form(scenario)));
        assertThat(text(xml, "service_notice")).isEqualTo(words);
        assertThat(AssessmentJson.read(text(xml, "assessment"))).isEqualTo(expected);
        assertThat(text(xml, "expected_datetime")).isEmpty();
    }

    private static String form(Scenario scenario) {
        return "jurisdiction_id=us-mo-ofallon&service_code="
                + scenario.description().type().code()
                + "&description=" + URLEncoder.encode("The stage is planned. </service_notice>", StandardCharsets.UTF_8)
                + scenario.description().given().entrySet().stream()
                        .map(fact -> "&attribute%5B" + fact.getKey() + "%5D=" + fact.getValue())
                        .collect(Collectors.joining());
    }

    @Test
    void no_agency_is_responsible_while_several_may_act() {
        String body = desk.post(
                        ROOT + "requests.json", FORM, "service_code=device-deployment&attribute[stage]=complaint")
                .body();
        JsonNode answer = MAPPER.readTree(body).path(0);
        assertThat(answer.path("agency_responsible").stringValue()).isEmpty();
        assertThat(answer.path("expected_datetime").isNull()).isTrue();
    }

    @Test
    void services_are_the_situation_types() throws Exception {
        HttpResponse<String> json = desk.get(ROOT + "services.json?jurisdiction_id=us-mo-ofallon");
        openApi.check("get", ROOT + "services.json", json);
        assertThat(MAPPER.readTree(json.body())
                        .valueStream()
                        .map(service -> service.path("service_code").stringValue()))
                .containsExactly("device-deployment", "access-request");
        assertThat(desk.get(ROOT + "services.json").body()).isEqualTo(json.body());
        assertThat(xml(desk.get(ROOT + "services.xml"))
                        .getElementsByTagName("service")
                        .getLength())
                .isEqualTo(2);
    }

    @Test
    void every_fact_is_a_list_of_values_and_none_is_required() throws Exception {
        HttpResponse<String> json = desk.get(ROOT + "services/device-deployment.json");
        openApi.check("get", ROOT + "services/{code}.json", json);
        JsonNode attributes = MAPPER.readTree(json.body()).path("attributes");
        assertThat(attributes.size()).isEqualTo(DeviceDeployment.TYPE.facts().size());
        Document xml = xml(desk.get(ROOT + "services/device-deployment.xml"));
        assertThat(xml.getElementsByTagName("attribute").getLength()).isEqualTo(attributes.size());
        assertThat(xml.getElementsByTagName("value").getLength())
                .isEqualTo(Rulebook.load("us-mo-ofallon").type("device-deployment").facts().stream()
                        .mapToInt(fact -> fact.values().size())
                        .sum());
    }

    @Test
    void a_wrong_request_is_refused_in_the_form_of_open311() throws Exception {
        String wrong = "service_code=device-deployment&attribute[authorization]=%3Cb%3E&attribute[color]=red";
        HttpResponse<String> json = desk.post(ROOT + "requests.json", FORM, wrong);
        openApi.check("post", ROOT + "requests.json", json);
        assertThat(json.statusCode()).isEqualTo(400);
        assertThat(MAPPER.readTree(json.body()).size()).isEqualTo(2);
        HttpResponse<String> response = desk.post(ROOT + "requests.xml", FORM, wrong);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(xml(response).getElementsByTagName("error").getLength()).isEqualTo(2);
        assertThat(text(xml(response), "description")).contains("\"<b>\"");
    }

    @Test
    void what_is_not_there_is_a_404_and_what_is_missing_a_400() {
        assertThat(desk.get(ROOT + "services/parking.json").statusCode()).isEqualTo(404);
        assertThat(desk.get(ROOT + "services.json?jurisdiction_id=ofallon").statusCode())
                .isEqualTo(404);
        assertThat(desk.post(ROOT + "requests.json", FORM, "").statusCode()).isEqualTo(400);
        String twice = "service_code=device-deployment&attribute[stage]=planned&attribute[stage]=complaint";
        assertThat(desk.post(ROOT + "requests.json", FORM, twice).statusCode()).isEqualTo(400);
        String contradiction = "service_code=device-deployment&attribute[stage]=planned&attribute[order]=disable";
        assertThat(desk.post(ROOT + "requests.json", FORM, contradiction).body())
                .contains("contradict");
    }

    @Test
    void what_stands_in_the_query_of_a_request_is_read_as_if_it_stood_in_the_form() {
        String form = "jurisdiction_id=zz-example-harbor&service_code=device-deployment&attribute[stage]=complaint";
        HttpResponse<String> all = desk.post(ROOT + "requests.json", FORM, form);
        for (String part : form.split("&")) {
            String rest = form.replace(part, "").replace("&&", "&");
            String query = part.replace("[", "%5B").replace("]", "%5D");
            assertThat(desk.post(ROOT + "requests.json?" + query, FORM, rest).body())
                    .as(part)
                    .isEqualTo(all.body())
                    .contains("Example Harbor");
        }
        assertThat(desk.post(ROOT + "requests.json?jurisdiction_id=zz-example-harbor", FORM, form)
                        .body())
                .isEqualTo(all.body());
    }

    @Test
    void query_and_form_may_not_differ_and_what_is_unknown_in_either_is_named() {
        HttpResponse<String> differing = desk.post(
                ROOT + "requests.json?jurisdiction_id=us-mo-ofallon&service_code=a",
                FORM,
                "jurisdiction_id=x&service_code=b");
        assertThat(differing.statusCode()).isEqualTo(400);
        assertThat(MAPPER.readTree(differing.body()).size()).isEqualTo(2);
        HttpResponse<String> unknown =
                desk.post(ROOT + "requests.json?jurisdictionid=x", FORM, "service_code=device-deployment&emial=x");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body())
                .contains("Maybe you meant \\\"jurisdiction_id\\\".", "Maybe you meant \\\"email\\\".");
    }

    @Test
    void an_empty_attribute_is_unknown() {
        String empty = "service_code=device-deployment&attribute[stage]=complaint&attribute[authorization]=";
        String missing = "service_code=device-deployment&attribute[stage]=complaint";
        assertThat(desk.post(ROOT + "requests.json", FORM, empty).body())
                .isEqualTo(desk.post(ROOT + "requests.json", FORM, missing).body());
    }

    private static Document xml(HttpResponse<String> response) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Document document, String tag) {
        return document.getElementsByTagName(tag).item(0).getTextContent();
    }
}
