package city.ordinance.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds responses against the desk's own OpenAPI description. */
final class OpenApiCheck {
    private static final String ID = "https://desk.example/openapi.json";

    private final JsonNode api;
    private final SchemaRegistry registry;

    OpenApiCheck(String openApi) {
        this.api = new JsonMapper().readTree(openApi);
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, openApi)));
    }

    JsonNode api() {
        return api;
    }

    /** The response is as the description says for this route. */
    void check(String method, String route, HttpResponse<String> response) {
        JsonNode responses = api.path("paths").path(route).path(method).path("responses");
        String status = String.valueOf(response.statusCode());
        JsonNode described = responses.has(status) ? responses.path(status) : responses.path("default");
        String type = response.headers().firstValue("content-type").orElse("").split(";")[0];
        assertThat(described.path("content").propertyNames())
                .as("%s %s %s", method, route, status)
                .contains(type);
        if (type.endsWith("json")) {
            String pointer = "/paths/" + escape(route) + "/" + method + "/responses/"
                    + (responses.has(status) ? status : "default") + "/content/" + escape(type) + "/schema";
            Schema schema = registry.getSchema(SchemaLocation.of(ID + "#" + pointer));
            assertThat(schema.validate(response.body(), InputFormat.JSON))
                    .as("%s %s %s", method, route, response.body())
                    .isEmpty();
        }
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }
}
