package city.ordinance.examples.desk;

import static city.ordinance.examples.desk.RunningDesk.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.examples.desk.SharedScenarios.Scenario;
import city.ordinance.json.AssessmentJson;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.spi.RulePack;
import java.io.ByteArrayInputStream;
import java.net.URI;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class Open311Test {
    private static final String ROOT = "/open311/v2/";
    private static final String OFALLON = "jurisdiction_id=us-mo-ofallon&service_code=device-deployment&";
    private static final String COMPLAINT = OFALLON + "attribute[stage]=complaint";
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
    void a_scenario_gets_the_librarys_answer_and_a_notice_that_says_where_to_read_it(Scenario scenario)
            throws Exception {
        Assessment expected = scenario.assessed().assessments().get(0);
        HttpResponse<String> json = desk.post(ROOT + "requests.json", FORM, form(scenario));
        openApi.check("post", ROOT + "requests.json", json);
        JsonNode answer = MAPPER.readTree(json.body()).path(0);
        String notice = answer.path("service_notice").stringValue();
        assertThat(notice)
                .hasSizeLessThanOrEqualTo(600)
                .contains("nothing was opened or kept", "no legal advice")
                .doesNotContainPattern("\\b0 |null");
        String link = notice.substring(notice.indexOf(desk.uri().toString()));
        HttpResponse<String> page =
                desk.get(URI.create(link).getRawPath() + "?" + URI.create(link).getRawQuery());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(expected.receipt().assessmentSha256());
        assertThat(answer.path("extended_attributes").path("assessment"))
                .isEqualTo(MAPPER.readTree(AssessmentJson.write(expected)));
        Document xml = xml(desk.post(ROOT + "requests.xml", FORM, form(scenario)));
        assertThat(text(xml, "service_notice")).isEqualTo(notice);
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
        String body = desk.post(ROOT + "requests.json", FORM, COMPLAINT).body();
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
        assertThat(xml(desk.get(ROOT + "services.xml?jurisdiction_id=us-mo-ofallon"))
                        .getElementsByTagName("service")
                        .getLength())
                .isEqualTo(2);
    }

    @Test
    void every_fact_is_a_list_of_values_and_none_is_required() throws Exception {
        HttpResponse<String> json = desk.get(ROOT + "services/device-deployment.json?jurisdiction_id=us-mo-ofallon");
        openApi.check("get", ROOT + "services/{code}.json", json);
        JsonNode attributes = MAPPER.readTree(json.body()).path("attributes");
        assertThat(attributes.size()).isEqualTo(DeviceDeployment.TYPE.facts().size());
        Document xml = xml(desk.get(ROOT + "services/device-deployment.xml?jurisdiction_id=us-mo-ofallon"));
        assertThat(xml.getElementsByTagName("attribute").getLength()).isEqualTo(attributes.size());
        assertThat(xml.getElementsByTagName("value").getLength())
                .isEqualTo(Rulebook.load("us-mo-ofallon").type("device-deployment").facts().stream()
                        .mapToInt(fact -> fact.values().size())
                        .sum());
    }

    @Test
    void a_wrong_request_is_refused_in_the_form_of_open311() throws Exception {
        String wrong = OFALLON + "attribute[authorization]=%3Cb%3E&attribute[color]=red";
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
        assertThat(desk.get(ROOT + "services/parking.json?jurisdiction_id=us-mo-ofallon")
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.get(ROOT + "services.json?jurisdiction_id=ofallon").statusCode())
                .isEqualTo(404);
        assertThat(desk.post(ROOT + "requests.json", FORM, "").statusCode()).isEqualTo(400);
        String twice = OFALLON + "attribute[stage]=planned&attribute[stage]=complaint";
        assertThat(desk.post(ROOT + "requests.json", FORM, twice).statusCode()).isEqualTo(400);
        String contradiction = OFALLON + "attribute[stage]=planned&attribute[order]=disable";
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
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attribute[stage]=complaint",
                "attribute%5Bstage%5D=complaint",
                "attribute[stage][]=complaint",
                "attribute[stage][0]=complaint",
                "attributes[stage]=complaint",
                "attributes={\"stage\":\"complaint\"}",
                "attributes={\"stage\":[\"complaint\"],\"site\":null}",
                "attributes=[{\"code\":\"stage\",\"value\":\"complaint\"}]",
                "attribute[stage]=complaint&attributes={\"stage\":\"complaint\"}",
                "attribute[stage]=complaint&attributes="
            })
    void an_attribute_is_read_in_every_form_that_clients_write(String attribute) {
        assertThat(desk.post(ROOT + "requests.json", FORM, OFALLON + attribute).body())
                .isEqualTo(desk.post(ROOT + "requests.json", FORM, COMPLAINT).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attribute[stage]=complaint&attributes={\"stage\":\"planned\"}",
                "attributes={\"stage\":[\"complaint\",\"planned\"]}",
                "attributes={\"stage\":{\"a\":1}}",
                "attributes={\"stage\"",
                "attributes=complaint",
                "attributes=[{\"stage\":\"complaint\"}]",
                "attributes={\"colour\":\"red\"}",
                "stage=complaint",
                "attribut[stage]=complaint",
                "attribute.stage=complaint",
                "jurisdictionid=zz-example-harbor"
            })
    void what_could_be_a_fact_or_a_place_is_refused_and_never_passed_over(String field) {
        String form = field.startsWith("jurisdiction") ? "service_code=device-deployment&" : OFALLON;
        assertThat(desk.post(ROOT + "requests.json", FORM, form + field).statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_open311_has_beside_facts_is_taken_and_what_it_does_not_have_is_named() {
        String expected = desk.post(ROOT + "requests.json", FORM, COMPLAINT).body();
        String taken = "&media_url=a&media_url=b&requested_datetime=2026-06-01T00%3A00%3A00Z&service_name=Cameras"
                + "&locale=en&email=a%40b.c&device_id=1&lat=1&long=2&address_string=x&api_key=k";
        HttpResponse<String> known = desk.post(ROOT + "requests.json", FORM, COMPLAINT + taken);
        assertThat(known.body()).isEqualTo(expected);
        assertThat(known.headers().map()).doesNotContainKey("ignored-parameters");
        HttpResponse<String> unknown =
                desk.post(ROOT + "requests.json?emial=x", FORM, COMPLAINT + "&na%0Ame=x&jurisdictionid=x");
        assertThat(unknown.body()).isEqualTo(expected);
        assertThat(unknown.headers().firstValue("ignored-parameters")).hasValue("emial, na%0Ame, jurisdictionid");
        HttpResponse<String> list = desk.get(ROOT + "services.json?jurisdiction_id=us-mo-ofallon&page=1&page=2");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.headers().firstValue("ignored-parameters")).hasValue("page");
    }

    @Test
    void a_form_in_parts_is_read_and_its_photographs_are_dropped() {
        String expected = desk.post(ROOT + "requests.json", FORM, COMPLAINT).body();
        HttpResponse<String> answer = parts("x".repeat(3_000_000), "attribute[stage]", "complaint");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(expected);
        assertThat(parts("", "attribute[stage]", "nothing").body()).contains("has no value");
        assertThat(parts("", "description", "\u00e9").statusCode()).isEqualTo(200);
        assertThat(parts("x".repeat(17 << 20), "attribute[stage]", "complaint").statusCode())
                .isEqualTo(413);
        assertThat(parts("", "description", "x".repeat(70_000)).statusCode()).isEqualTo(413);
        assertThat(desk.post(ROOT + "requests.json", "multipart/form-data; boundary=b", "--b\r\nno parts")
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.post(ROOT + "requests.json", "multipart/form-data", "x").statusCode())
                .isEqualTo(415);
        assertThat(desk.post("/api/assess", "multipart/form-data; boundary=b", "--b--")
                        .statusCode())
                .isEqualTo(415);
    }

    /** A form as an app for telephones sends it, with a photograph between its fields. */
    private static HttpResponse<String> parts(String photograph, String name, String value) {
        String body =
                part("name=\"jurisdiction_id\"", "us-mo-ofallon") + part("name=\"service_code\"", "device-deployment")
                        + part("name=\"media\"; filename=\"pole.jpg\"\r\nContent-Type: image/jpeg", photograph)
                        + part("name=\"" + name + "\"", value) + "--frontier--\r\n";
        return desk.post(ROOT + "requests.json", "multipart/form-data; boundary=frontier", body);
    }

    private static String part(String about, String content) {
        return "--frontier\r\nContent-Disposition: form-data; " + about + "\r\n\r\n" + content + "\r\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests", "requests/1", "tokens/1"})
    void it_is_said_clearly_that_nothing_is_kept(String path) throws Exception {
        HttpResponse<String> json = desk.get(ROOT + path + ".json?status=open&start_date=2026-01-01");
        assertThat(json.statusCode()).isEqualTo(404);
        assertThat(MAPPER.readTree(json.body()).path(0).path("description").stringValue())
                .startsWith("No request is kept here");
        assertThat(text(xml(desk.get(ROOT + path + ".xml")), "description")).startsWith("No request is kept here");
    }

    @Test
    void service_discovery_leads_to_the_services() throws Exception {
        HttpResponse<String> json = desk.get(ROOT + "discovery.json");
        openApi.check("get", ROOT + "discovery.json", json);
        JsonNode endpoint = MAPPER.readTree(json.body()).path("endpoints").path(0);
        assertThat(endpoint.path("url").stringValue()).isEqualTo(desk.uri() + "/open311/v2");
        assertThat(endpoint.path("formats").valueStream().map(JsonNode::stringValue))
                .containsExactly("text/xml", "application/json");
        Document xml = xml(desk.get(ROOT + "discovery.xml", "X-Forwarded-Proto", "https"));
        assertThat(xml.getDocumentElement().getTagName()).isEqualTo("discovery");
        assertThat(text(xml, "url")).startsWith("https://127.0.0.1:");
        assertThat(text(xml, "format")).isEqualTo("text/xml");
    }

    @Test
    void without_a_place_the_usual_pack_answers_or_the_request_is_refused_with_a_list() {
        List<RulePack> packs = List.of(Packs.find("us-mo-ofallon"), Packs.find("zz-example-harbor"));
        String unnamed = "service_code=device-deployment&attribute[stage]=complaint";
        try (RunningDesk configured = RunningDesk.offering(packs, settings -> settings.usually("zz-example-harbor"));
                RunningDesk fictional = RunningDesk.offering(packs.subList(1, 2))) {
            assertThat(configured.post(ROOT + "requests.json", FORM, unnamed).body())
                    .contains("\"id\":\"zz-example-harbor\"");
            HttpResponse<String> refused = fictional.post(ROOT + "requests.json", FORM, unnamed);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("No pack is named.", "zz-example-harbor");
            assertThat(fictional.get(ROOT + "services.json").statusCode()).isEqualTo(400);
            assertThat(fictional
                            .get(ROOT + "services.json?jurisdiction_id=nowhere")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void an_empty_attribute_is_unknown() {
        String empty = COMPLAINT + "&attribute[authorization]=";
        assertThat(desk.post(ROOT + "requests.json", FORM, empty).body())
                .isEqualTo(desk.post(ROOT + "requests.json", FORM, COMPLAINT).body());
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
