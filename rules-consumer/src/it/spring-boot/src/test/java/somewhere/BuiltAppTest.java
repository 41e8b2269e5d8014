package somewhere;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Stage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The app as it was built, in a process of its own. */
class BuiltAppTest {
    private static final Pattern PORT = Pattern.compile("(?:on port |on: http://[^:]*:)(\\d+)");
    private static final String COMPLAINT =
            "{\"asOf\":\"2026-06-01\",\"situation\":{\"type\":\"device-deployment\",\"stage\":\"complaint\"}}";

    private static Process app;
    private static URI address;

    @BeforeAll
    static void start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("app").split(" ")));
        app = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader log = new BufferedReader(new InputStreamReader(app.getInputStream()));
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null && address == null; line = log.readLine()) {
            said.append(line).append('\n');
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                address = URI.create("http://127.0.0.1:" + port.group(1));
            }
        }
        assertTrue(address != null, said.toString());
    }

    @AfterAll
    static void stop() {
        app.destroy();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), ofString());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static Assessment expected(String city) {
        return Rulebook.load(city)
                .assess(
                        DeviceDeployment.describe().stage(Stage.COMPLAINT).build(),
                        AsOf.day(LocalDate.of(2026, 6, 1)));
    }

    @Test
    void an_assessment_that_is_returned_is_the_json_of_the_contract_for_each_city() throws Exception {
        for (String city : List.of("us-mo-ofallon", "us-mo")) {
            HttpResponse<String> answer = post("/" + city + "/assess", COMPLAINT);
            assertEquals(200, answer.statusCode(), answer.body());
            assertEquals("application/json", answer.headers().firstValue("content-type").orElse("").replaceFirst(";.*", ""));
            assertEquals(expected(city).toJson(), answer.body());
        }
    }

    @Test
    void an_answer_that_is_returned_keeps_its_state() throws Exception {
        assertEquals(
                expected("us-mo-ofallon").topic("fine").toJson(),
                post("/us-mo-ofallon/answers/fine", COMPLAINT).body());
    }

    @Test
    void problems_are_problem_json_with_all_of_them() throws Exception {
        HttpResponse<String> refused =
                post("/us-mo-ofallon/assess", COMPLAINT.replace("complaint", "nothing").replace("06-01", "06-31"));
        assertEquals(422, refused.statusCode(), refused.body());
        assertEquals("application/problem+json", refused.headers().firstValue("content-type").orElse(""));
        assertTrue(refused.body().contains("\"invalid-date\"") && refused.body().contains("\"unknown-value\""), refused.body());
        assertEquals(422, post("/us-mo-nowhere/assess", COMPLAINT).statusCode());
    }

    @Test
    void packs_are_found_in_the_built_app_and_in_a_thread_of_the_common_pool() throws Exception {
        String cities = get("/cities").body();
        assertTrue(cities.contains("\"us-mo-ofallon\"") && cities.contains("\"us-mo\""), cities);
        assertEquals(cities, get("/cities-in-the-pool").body());
    }

    @Test
    void its_health_is_told() throws Exception {
        assertTrue(get(System.getProperty("health")).body().contains("\"UP\""));
    }
}
