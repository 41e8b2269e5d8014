package city.ordinance.examples.desk;

import static city.ordinance.examples.desk.RunningDesk.JSON;
import static city.ordinance.examples.desk.RunningDesk.YAML;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.examples.cli.CommandLineForDocs;
import city.ordinance.examples.desk.SharedScenarios.Scenario;
import city.ordinance.json.AssessmentJson;
import city.ordinance.json.ExplanationJson;
import city.ordinance.json.JsonSchemas;
import city.ordinance.json.ReceiptJson;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.Problem;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest {
    private static final String COMPLAINT =
            "{\"pack\":\"us-mo-ofallon\",\"situation\":{\"type\":\"device-deployment\",\"stage\":\"complaint\"}}";
    private static final JsonMapper MAPPER = new JsonMapper();

    private static RunningDesk desk;
    private static OpenApiCheck openApi;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start();
        openApi = new OpenApiCheck(desk.get("/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void a_draft_is_held_against_the_answer_that_it_is_about() {
        String body = "{\"draft\":\"There is no fine. No hay multa alguna para usted.\",\"about\":" + COMPLAINT + "}";
        HttpResponse<String> response = desk.post("/api/check-draft", JSON, body);
        openApi.check("post", "/api/check-draft", response);
        JsonNode report = MAPPER.readTree(response.body());
        assertThat(report.at("/findings/0/verdict").asString()).isEqualTo("contradicted");
        assertThat(report.at("/findings/0/place/line").asInt()).isEqualTo(1);
        assertThat(report.at("/unread/0/text").asString()).isEqualTo("No hay multa alguna para usted.");
        assertThat(report.at("/plainer").asBoolean()).isFalse();
    }

    @Test
    void a_posted_draft_that_is_wrong_gets_all_its_problems() {
        assertThat(desk.post("/api/check-draft", JSON, "{\"draft\":1,\"abuot\":{}}")
                        .body())
                .contains("\"where\":\"/abuot\"", "\"where\":\"/draft\"", "\"where\":\"/about\"");
        assertThat(desk.post("/api/check-draft", JSON, "[]").statusCode()).isEqualTo(400);
    }

    static Stream<Scenario> scenarios() {
        return SharedScenarios.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_scenario_is_answered_as_by_the_library(Scenario scenario) {
        String route = scenario.document().isCase() ? "/api/cases" : "/api/assess";
        HttpResponse<String> response = desk.post(route, YAML, scenario.text());
        openApi.check("post", route, response);
        JsonNode body = MAPPER.readTree(response.body());
        List<Problem> problems = scenario.problems();
        if (!problems.isEmpty()) {
            assertThat(response.statusCode()).isBetween(400, 422);
            assertThat(body.path("problems")
                            .valueStream()
                            .map(problem -> problem.path("code").stringValue()))
                    .containsExactlyElementsOf(
                            problems.stream().map(Problem::code).toList());
            return;
        }
        assertThat(response.statusCode()).isEqualTo(200);
        List<Assessment> answers = scenario.assessed().assessments();
        JsonNode expected = scenario.document().isCase()
                ? MAPPER.readTree(AssessmentJson.writeCase(scenario.assessed().assessments()))
                : MAPPER.readTree(AssessmentJson.write(answers.get(0)));
        assertThat(body).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void its_receipt_gives_the_same_answer_again(Scenario scenario) {
        if (!scenario.problems().isEmpty()) {
            return;
        }
        for (Assessment answer : scenario.assessed().assessments()) {
            HttpResponse<String> response = desk.post("/api/replay", JSON, ReceiptJson.write(answer.receipt()));
            openApi.check("post", "/api/replay", response);
            assertThat(MAPPER.readTree(response.body()).path("matches").booleanValue())
                    .isTrue();
        }
    }

    @Test
    void a_changed_answer_does_not_match_its_receipt() {
        String answer = desk.post("/api/assess", JSON, COMPLAINT).body();
        HttpResponse<String> same = desk.post("/api/replay", JSON, answer);
        HttpResponse<String> changed = desk.post("/api/replay", JSON, answer.replace("City Attorney", "City Clerk"));
        openApi.check("post", "/api/replay", changed);
        assertThat(MAPPER.readTree(same.body()).path("matches").booleanValue()).isTrue();
        assertThat(MAPPER.readTree(changed.body()).path("matches").booleanValue())
                .isFalse();
    }

    @Test
    void explains_as_the_library_does() {
        HttpResponse<String> response = desk.post("/api/explain?conclusion=sanctions%2Fseizure", JSON, COMPLAINT);
        openApi.check("post", "/api/explain", response);
        AssessmentData answer =
                AssessmentJson.read(desk.post("/api/assess", JSON, COMPLAINT).body());
        Assessment live = SharedScenarios.OFALLON.assess(
                DeviceDeployment.describe()
                        .stage(DeviceDeployment.Stage.COMPLAINT)
                        .build(),
                AsOf.day(RunningDesk.DAY));
        assertThat(answer).isEqualTo(live);
        assertThat(MAPPER.readTree(response.body()))
                .isEqualTo(MAPPER.readTree(ExplanationJson.write(live.explain("sanctions/seizure"))));
    }

    @Test
    void explains_every_situation_of_a_case() {
        String body = "{\"pack\":\"us-mo-ofallon\",\"situations\":[{\"type\":\"device-deployment\"},"
                + "{\"type\":\"access-request\",\"stage\":\"denied\"}]}";
        HttpResponse<String> response = desk.post("/api/cases/explain?conclusion=judicial-review", JSON, body);
        openApi.check("post", "/api/cases/explain", response);
        assertThat(MAPPER.readTree(response.body()).path("explanations").size()).isEqualTo(2);
    }

    @Test
    void a_case_is_answered_at_its_own_address_and_an_assessment_at_the_other() {
        HttpResponse<String> one = desk.post("/api/cases", JSON, COMPLAINT);
        openApi.check("post", "/api/cases", one);
        assertThat(MAPPER.readTree(one.body()).path("assessments").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/assess, /api/cases",
        "/api/explain?conclusion=fine, /api/cases/explain",
        "/api/questions, /api/cases/questions"
    })
    void an_address_for_one_situation_refuses_a_case_and_names_the_other(String path, String other) {
        HttpResponse<String> refused = desk.post(path, JSON, situations(2));
        openApi.check("post", path.replaceFirst("\\?.*", ""), refused);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Send several to " + other + ".");
        HttpResponse<String> answered = desk.post(path.replaceFirst("/api/\\w+", other), JSON, situations(2));
        openApi.check("post", other, answered);
        assertThat(answered.statusCode()).isEqualTo(200);
    }

    @Test
    void the_answers_of_a_case_are_replayed_at_its_own_address() {
        String answers = desk.post("/api/cases", JSON, situations(2)).body();
        HttpResponse<String> replayed = desk.post("/api/cases/replay", JSON, answers);
        openApi.check("post", "/api/cases/replay", replayed);
        assertThat(MAPPER.readTree(replayed.body()).path("replays").size()).isEqualTo(2);
        HttpResponse<String> refused = desk.post("/api/replay", JSON, answers);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("/api/cases/replay");
    }

    @Test
    void a_description_without_a_pack_is_answered_by_the_one_that_is_configured_or_refused_with_a_list() {
        String unnamed = COMPLAINT.replace("\"pack\":\"us-mo-ofallon\",", "");
        List<RulePack> packs = List.of(Packs.find("us-mo-ofallon"), Packs.find("zz-example-harbor"));
        try (RunningDesk configured = RunningDesk.offering(packs, settings -> settings.usually("zz-example-harbor"));
                RunningDesk onlyReal = RunningDesk.offering(packs);
                RunningDesk fictional = RunningDesk.offering(packs.subList(1, 2))) {
            assertThat(configured.post("/api/assess", JSON, unnamed).body()).contains("\"id\":\"zz-example-harbor\"");
            assertThat(onlyReal.post("/api/assess", JSON, unnamed).body()).contains("\"id\":\"us-mo-ofallon\"");
            HttpResponse<String> refused = fictional.post("/api/assess", JSON, unnamed);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("unknown-pack", "No pack is named.", "Name one of: zz-example-harbor.");
        }
    }

    @Test
    void each_operation_has_an_id_of_its_own_and_each_example_is_answered() {
        List<String> ids = new ArrayList<>();
        openApi.api()
                .path("paths")
                .propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(method -> {
                    ids.add(method.getValue().path("operationId").stringValue());
                    method.getValue()
                            .path("requestBody")
                            .path("content")
                            .propertyStream()
                            .forEach(content -> assertAnswered(
                                    path.getKey(), method.getValue(), content.getKey(), content.getValue()));
                }));
        assertThat(ids).doesNotHaveDuplicates().doesNotContainNull().hasSizeGreaterThan(20);
        assertThat(openApi.api().path("servers").path(0).path("url").stringValue())
                .isEqualTo("/");
        assertThat(openApi.api().path("components").path("schemas").findValues("operationId"))
                .isEmpty();
    }

    private static void assertAnswered(String path, JsonNode operation, String type, JsonNode content) {
        String query = operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("required").booleanValue(false))
                .map(parameter -> "?" + parameter.path("name").stringValue() + "="
                        + parameter.path("example").stringValue())
                .collect(Collectors.joining());
        JsonNode example = content.path("example");
        boolean form = type.equals(RunningDesk.FORM);
        if (!type.startsWith("multipart")) {
            String body = form
                    ? example.propertyStream()
                            .map(field ->
                                    field.getKey() + "=" + field.getValue().stringValue())
                            .collect(Collectors.joining("&"))
                    : example.toString();
            HttpResponse<String> response = desk.post(path + query, type, body);
            openApi.check("post", path, response);
            assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cases", "/api/cases/explain?conclusion=fine", "/api/cases/questions"})
    void a_case_has_at_most_a_hundred_situations(String path) {
        assertThat(desk.post(path, JSON, situations(100)).statusCode()).isEqualTo(200);
        HttpResponse<String> more = desk.post(path, JSON, situations(101));
        assertThat(more.statusCode()).isEqualTo(413);
        assertThat(more.body()).contains("\"too-large\"", "101 situations");
    }

    private static String situations(int count) {
        String each = "{\"type\":\"device-deployment\"}";
        return "{\"pack\":\"us-mo-ofallon\",\"situations\":[" + (each + ",").repeat(count - 1) + each + "]}";
    }

    @Test
    void asks_the_most_decisive_question_first() {
        HttpResponse<String> response = desk.post("/api/questions", JSON, COMPLAINT);
        openApi.check("post", "/api/questions", response);
        assertThat(MAPPER.readTree(response.body())
                        .path("questions")
                        .path(0)
                        .path("fact")
                        .stringValue())
                .isEqualTo("authorization");
    }

    @Test
    void an_explanation_needs_a_conclusion_that_the_pack_has() {
        HttpResponse<String> none = desk.post("/api/explain", JSON, COMPLAINT);
        HttpResponse<String> unknown = desk.post("/api/explain?conclusion=sanctions%2Fprison", JSON, COMPLAINT);
        openApi.check("post", "/api/explain", none);
        openApi.check("post", "/api/explain", unknown);
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(unknown.statusCode()).isEqualTo(422);
    }

    @Test
    void an_expired_pack_answers_only_on_request() {
        String body = COMPLAINT.replace("\"situation\"", "\"asOf\":\"2027-06-01\",\"situation\"");
        HttpResponse<String> refused = desk.post("/api/assess", JSON, body);
        HttpResponse<String> allowed = desk.post("/api/assess?allow-expired=true", JSON, body);
        openApi.check("post", "/api/assess", refused);
        openApi.check("post", "/api/assess", allowed);
        assertThat(refused.body()).contains("\"expired\"");
        assertThat(MAPPER.readTree(allowed.body())
                        .path("pack")
                        .path("freshness")
                        .stringValue())
                .isEqualTo("expired");
    }

    @Test
    void the_description_of_the_api_notices_a_wrong_answer() {
        HttpResponse<String> health = desk.get("/health");
        assertThatThrownBy(() -> openApi.check("get", "/api/packs", health)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> openApi.check("post", "/api/assess", health)).isInstanceOf(AssertionError.class);
    }

    @Test
    void lists_and_shows_packs() {
        HttpResponse<String> list = desk.get("/api/packs");
        HttpResponse<String> one = desk.get("/api/packs/us-mo-ofallon");
        HttpResponse<String> none = desk.get("/api/packs/ofallon");
        openApi.check("get", "/api/packs", list);
        openApi.check("get", "/api/packs/{id}", one);
        openApi.check("get", "/api/packs/{id}", none);
        JsonNode pack = MAPPER.readTree(one.body());
        assertThat(pack.path("claims").size()).isEqualTo(56);
        String source = pack.path("claims").path(0).path("source").stringValue();
        assertThat(pack.path("sources").path(source).path("address").stringValue())
                .startsWith("https://");
        assertThat(MAPPER.readTree(CommandLineForDocs.out("packs", "show", "us-mo-ofallon", "--format", "json"))
                        .propertyNames())
                .isEqualTo(pack.propertyNames());
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("ambiguous-jurisdiction");
    }

    @Test
    void serves_every_schema_and_no_other() {
        for (String name : JsonSchemas.names()) {
            HttpResponse<String> response = desk.get("/api/schemas/" + name);
            openApi.check("get", "/api/schemas/{name}", response);
            assertThat(response.body()).contains("urn:ordinance:schema:" + name);
        }
        assertThat(desk.get("/api/schemas/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void says_that_it_is_well_and_what_it_has_done() {
        openApi.check("get", "/health", desk.get("/health"));
        HttpResponse<String> metrics = desk.get("/metrics");
        openApi.check("get", "/metrics", metrics);
        assertThat(metrics.body())
                .contains("http_server_requests_seconds_count{method=\"GET\",route=\"/health\",status=\"200\"}")
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void answers_are_counted_by_pack_and_type_and_problems_by_code() {
        try (RunningDesk counted = RunningDesk.start()) {
            counted.post("/api/assess", JSON, COMPLAINT);
            counted.get("/?pack=us-mo-ofallon&type=access-request");
            counted.post("/api/assess", JSON, COMPLAINT.replace("complaint", "secret-word"));
            counted.post(
                    "/open311/v2/requests.json",
                    RunningDesk.FORM,
                    "jurisdiction_id=us-mo-ofallon&service_code=device-deployment");
            assertThat(counted.get("/metrics").body())
                    .contains("ordinance_answers_total{pack=\"us-mo-ofallon\",type=\"device-deployment\"} 2.0")
                    .contains("ordinance_answers_total{pack=\"us-mo-ofallon\",type=\"access-request\"} 1.0")
                    .contains("ordinance_problems_total{code=\"unknown-value\"} 1.0")
                    .doesNotContain("secret-word");
        }
    }

    @Test
    void each_answer_is_a_line_of_the_decision_log_with_its_hash_and_without_a_fact(@TempDir Path folder)
            throws IOException {
        Path log = folder.resolve("decisions.jsonl");
        try (RunningDesk recording = RunningDesk.offering(Packs.installed(), settings -> settings.recording(log))) {
            AssessmentData answer = AssessmentJson.read(
                    recording.post("/api/assess", JSON, COMPLAINT).body());
            recording.post("/api/cases", JSON, situations(2));
            recording.post("/api/assess", JSON, COMPLAINT.replace("complaint", "nothing"));
            List<String> lines = Files.readAllLines(log);
            assertThat(lines)
                    .hasSize(3)
                    .allMatch(line -> line.matches("\\{\"day\":\"2026-06-01\",\"pack\":\"us-mo-ofallon\","
                            + "\"type\":\"device-deployment\",\"answer\":\"[0-9a-f]{64}\"}"));
            assertThat(lines.get(0)).contains(answer.receipt().assessmentSha256());
        }
    }

    /** Many tools follow no reference but one into the components. */
    @Test
    void every_reference_of_the_description_leads_to_a_component() {
        List<String> references = openApi.api().findValuesAsString("$ref");
        assertThat(references).hasSizeGreaterThan(50).allMatch(reference -> {
            String name = reference.replace("#/components/schemas/", "");
            return !name.contains("/")
                    && openApi.api().path("components").path("schemas").has(name);
        });
        assertThat(openApi.api().findValues("$defs")).isEmpty();
        assertThat(openApi.api().findValues("$id")).isEmpty();
    }

    @Test
    void describes_exactly_the_routes_of_the_contract() {
        assertThat(openApi.api().path("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/",
                        "/api/assess",
                        "/api/cases",
                        "/api/explain",
                        "/api/questions",
                        "/api/replay",
                        "/api/check-draft",
                        "/api/cases/explain",
                        "/api/cases/questions",
                        "/api/cases/replay",
                        "/api/packs",
                        "/api/packs/{id}",
                        "/api/schemas/{name}",
                        "/openapi.json",
                        "/health",
                        "/metrics",
                        "/open311/v2/discovery.json",
                        "/open311/v2/discovery.xml",
                        "/open311/v2/requests/{id}.json",
                        "/open311/v2/requests/{id}.xml",
                        "/open311/v2/services.json",
                        "/open311/v2/services.xml",
                        "/open311/v2/services/{code}.json",
                        "/open311/v2/services/{code}.xml",
                        "/open311/v2/requests.json",
                        "/open311/v2/requests.xml");
    }
}
