package city.ordinance.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests as public clients of Open311 send them, written down from their sources, and answers read as they do. */
class Open311ClientsTest {
    private static final String ROOT = "/open311/v2/";
    private static final XPath XPATH = XPathFactory.newInstance().newXPath();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=frontier";

    /**
     * HTTP::Request::Common, with the answers of the form in FixMyStreet; an empty last name and a picture's address.
     */
    private static final String FIXMYSTREET = "jurisdiction_id=us-mo-ofallon&api_key=k&last_name=&long=-90.69&phone=1"
            + "&description=title%3A++Camera%0A%0Adetail%3A+On+the+pole%0A%0Aurl%3A+http%3A%2F%2Fexample.org%2Freport%2F1"
            + "%0A%0ASubmitted+via+FixMyStreet%0A&service_code=device-deployment&email=ann%40example.org&first_name=Ann"
            + "&media_url=http%3A%2F%2Fexample.org%2F1.jpeg&attribute%5Bstage%5D=complaint&lat=38.81";

    /** Faraday, which writes a nested hash with brackets. */
    private static final String GEM = "address_string=1+Main+St&attribute[stage]=complaint&description=Camera"
            + "&service_code=device-deployment&jurisdiction_id=us-mo-ofallon&api_key=k";

    /** Apache HttpMime: each part with a type and an encoding of its own; the picture as a file. */
    private static final String GEOREPORTER = text("service_code", "device-deployment")
            + text("jurisdiction_id", "us-mo-ofallon")
            + text("api_key", "")
            + text("attribute[stage]", "complaint")
            + text("attribute[site][]", "public-right-of-way")
            + text("lat", "38.81")
            + "--frontier\r\nContent-Disposition: form-data; name=\"media\"; filename=\"media.png\"\r\n"
            + "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: binary\r\n\r\n\u0089PNG--frontie\r\n"
            + "--frontier--\r\n";

    /** Python's requests: bare parts, and the file first or last. */
    private static final String THREE = bare("jurisdiction_id", "us-mo-ofallon")
            + bare("service_code", "device-deployment")
            + bare("attribute[stage]", "complaint")
            + bare("address_string", "1 Main St")
            + bare("first_name", "Zo\u00eb")
            + "--frontier\r\nContent-Disposition: form-data; name=\"media\"; filename=\"photo.png\"\r\n\r\npng\r\n--frontier--\r\n";

    /** The SeeClickFix validator, which creates a request without any attribute. */
    private static final String VALIDATOR = "api_key=k&jurisdiction_id=us-mo-ofallon&service_code=device-deployment"
            + "&address_string=1%20Main%20St&email=foo%40bar.com&description=I%20know";

    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static String text(String name, String value) {
        return "--frontier\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n"
                + "Content-Type: text/plain; charset=US-ASCII\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + value
                + "\r\n";
    }

    private static String bare(String name, String value) {
        return "--frontier\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of(
                        "FixMyStreet", FORM, FIXMYSTREET, "{\"type\":\"device-deployment\",\"stage\":\"complaint\"}"),
                Arguments.of("the gem open311", FORM, GEM, "{\"type\":\"device-deployment\",\"stage\":\"complaint\"}"),
                Arguments.of(
                        "GeoReporter for Android",
                        PARTS,
                        GEOREPORTER,
                        "{\"type\":\"device-deployment\",\"stage\":\"complaint\",\"site\":\"public-right-of-way\"}"),
                Arguments.of("three", PARTS, THREE, "{\"type\":\"device-deployment\",\"stage\":\"complaint\"}"),
                Arguments.of("the validator of SeeClickFix", FORM, VALIDATOR, "{\"type\":\"device-deployment\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void a_request_is_answered_about_the_facts_in_it_and_nothing_is_ignored(
            String client, String type, String body, String situation) throws Exception {
        HttpResponse<String> json = desk.post(ROOT + "requests.json", type, body);
        assertThat(json.statusCode()).as(json.body()).isEqualTo(200);
        assertThat(json.headers().map()).doesNotContainKey("ignored-parameters");
        JsonNode answer = new JsonMapper().readTree(json.body()).path(0);
        JsonNode assessed =
                answer.path("extended_attributes").path("assessment").path("situation");
        assertThat(assessed).isEqualTo(new JsonMapper().readTree(situation));
        Document xml = xml(desk.post(ROOT + "requests.xml", type, body));
        assertThat(XPATH.evaluate("/service_requests/request/service_notice", xml))
                .isEqualTo(answer.path("service_notice").stringValue());
    }

    /** What the validator of SeeClickFix asks of the discovery document. */
    @Test
    void service_discovery_keeps_the_rules_of_a_public_validator() throws Exception {
        JsonNode json =
                new JsonMapper().readTree(desk.get(ROOT + "discovery.json").body());
        Document xml = xml(desk.get(ROOT + "discovery.xml"));
        for (String name : List.of("contact", "key_service", "changeset")) {
            assertThat(json.path(name).stringValue()).isNotBlank().isEqualTo(XPATH.evaluate("/discovery/" + name, xml));
        }
        String endpoint = "/discovery/endpoints/endpoint/";
        for (String name : List.of("specification", "url", "changeset", "type")) {
            assertThat(json.path("endpoints").path(0).path(name).stringValue())
                    .isNotBlank()
                    .isEqualTo(XPATH.evaluate(endpoint + name, xml));
        }
        assertThat(Instant.parse(XPATH.evaluate(endpoint + "changeset", xml))).isBefore("2026-12-01T00:00:00Z");
        assertThat(XPATH.evaluate("count(" + endpoint + "formats/format)", xml)).isEqualTo("2");
        assertThat(XPATH.evaluate(endpoint + "formats/format[. = 'text/xml']", xml))
                .isNotEmpty();
    }

    private static Document xml(HttpResponse<String> response) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)));
    }
}
