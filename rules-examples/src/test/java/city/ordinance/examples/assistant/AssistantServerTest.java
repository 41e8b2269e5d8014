package city.ordinance.examples.assistant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.examples.desk.http.Json;
import city.ordinance.examples.draft.DraftChecker;
import city.ordinance.examples.draft.DraftJson;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.BlobResourceContents;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceContents;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AssistantServerTest {
    private static final Map<String, Object> COMPLAINT = Map.of("type", "device-deployment", "stage", "complaint");

    private static ServerProcess server;
    private static Map<String, Tool> tools;

    @BeforeAll
    static void start() {
        server = ServerProcess.start();
        tools = server.tools();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Map<String, Object> about(Map<String, Object> situation, Object... more) {
        Map<String, Object> arguments =
                new HashMap<>(Map.of("pack", "us-mo-ofallon", "asOf", "2026-06-01", "situation", situation));
        for (int i = 0; i < more.length; i += 2) {
            arguments.put((String) more[i], more[i + 1]);
        }
        return arguments;
    }

    /** Calls a tool for all of its answer, and holds the call and the answer against their schemas. */
    private static CallToolResult answer(String tool, Map<String, Object> arguments) {
        Map<String, Object> full = new HashMap<>(arguments);
        full.put("detail", "full");
        CallToolResult result = succeeded(tool, full);
        assertThat(Json.read(ServerProcess.text(result))).isEqualTo(result.structuredContent());
        return result;
    }

    /** Calls a tool for its answer in few words. */
    private static String brief(String tool, Map<String, Object> arguments) {
        CallToolResult result = succeeded(tool, arguments);
        assertThat(result.structuredContent()).isNull();
        return ServerProcess.text(result);
    }

    private static CallToolResult succeeded(String tool, Map<String, Object> arguments) {
        assertValid(tools.get(tool).inputSchema(), arguments);
        CallToolResult result = server.call(tool, arguments);
        assertThat(result.isError()).as(ServerProcess.text(result)).isFalse();
        return result;
    }

    private static List<Object> problems(String tool, Map<String, Object> arguments) {
        CallToolResult result = server.call(tool, arguments);
        assertThat(result.isError()).isTrue();
        return ServerProcess.codes(result);
    }

    private static void assertKept(String schema, Object document) throws IOException {
        try (InputStream in = AssistantServerTest.class.getResourceAsStream(schema + ".schema.json")) {
            assertValid(Json.read(new String(in.readAllBytes(), UTF_8)), document);
        }
    }

    private static void assertValid(Map<String, Object> schema, Object document) {
        var validation = McpJsonDefaults.getSchemaValidator().validate(schema, document);
        assertThat(validation.valid()).as(validation.errorMessage()).isTrue();
    }

    @Test
    void other_packs_are_asked_as_well_and_stand_beside_the_answer() {
        CallToolResult alone = answer("assess", about(COMPLAINT));
        Map<String, Object> also = about(COMPLAINT, "also", List.of("zz-example-harbor", "zz-example-valley-noise"));
        CallToolResult with = answer("assess", also);
        assertThat(brief("assess", also))
                .startsWith(brief("assess", about(COMPLAINT)))
                .contains(
                        "Asked as well, and for itself: zz-example-harbor", "zz-example-valley-noise gives no answer");
        assertThat(Json.write(with.structuredContent()))
                .startsWith(Json.write(alone.structuredContent()).replaceFirst("}$", ""))
                .contains("\"sideBySide\"");
        assertThat(problems("assess", about(COMPLAINT, "also", List.of("us-mo-ofallon"))))
                .containsExactly("malformed");
    }

    @Test
    void the_next_question_and_a_draft_are_about_all_the_packs_asked() {
        List<String> also = List.of("zz-example-harbor");
        Map<String, Object> device = Map.of("type", "device-deployment", "stage", "complaint");
        CallToolResult next = answer("ask_next", about(device, "also", also));
        assertThat(ServerProcess.get(next, "also")).isEqualTo(also);
        Map<String, Object> first = new HashMap<>(COMPLAINT);
        first.putAll(Map.of("occurrence", "first", "operator", "resident", "authorization", "unauthorized"));
        String fine = "The fine is $150.";
        assertThat((List<?>) ServerProcess.get(answer("check_draft", about(first, "draft", fine)), "findings"))
                .isNotEmpty();
        assertThat((List<?>)
                        ServerProcess.get(answer("check_draft", about(first, "draft", fine, "also", also)), "findings"))
                .isEmpty();
        Object given = answer("assess", about(first, "also", also)).structuredContent();
        assertThat((List<?>) ServerProcess.get(
                        answer("check_draft", Map.of("draft", fine, "assessment", given)), "findings"))
                .isEmpty();
        Map<?, ?> changed = Json.read(Json.write(given).replaceFirst("(sideBySide.*)150", "$1151"));
        assertThat(problems("check_draft", Map.of("draft", fine, "assessment", changed)))
                .containsExactly("malformed");
    }

    @Test
    void six_tools_are_listed_each_with_a_schema_that_any_client_can_fill_and_no_effects() {
        assertThat(tools.keySet())
                .containsExactlyInAnyOrder("describe", "assess", "ask_next", "explain", "show_pack", "check_draft");
        assertThat(tools.values()).allSatisfy(tool -> {
            assertThat(tool.inputSchema()).containsEntry("type", "object");
            assertThat(Json.write(tool.inputSchema())).doesNotContain("$ref", "oneOf", "anyOf");
            assertThat(((Map<?, ?>) tool.inputSchema().get("properties")).values())
                    .allMatch(property -> ((Map<?, ?>) property).get("type") instanceof String);
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.description()).isNotBlank();
        });
    }

    @Test
    void describe_gives_the_packs_the_codes_of_one_and_what_those_of_a_type_mean() throws IOException {
        CallToolResult all = answer("describe", Map.of());
        assertKept("vocabulary", all.structuredContent());
        assertThat((List<?>) ServerProcess.get(all, "packs")).hasSizeGreaterThan(1);
        assertThat(brief("describe", Map.of()))
                .contains("us-mo-ofallon: ", "zz-example-harbor: ")
                .doesNotContain("unauthorized");
        Map<String, Object> ofallon = Map.of("pack", "us-mo-ofallon");
        assertThat(String.valueOf(answer("describe", ofallon).structuredContent()))
                .contains("authorization", "unauthorized", "appeal-deadline");
        assertThat(brief("describe", ofallon))
                .contains("authorization=authorized|unauthorized", "seizure (Seizure of the device", "fine (Fine)");
        assertThat(brief("describe", Map.of("pack", "us-mo-ofallon", "type", "access-request")))
                .contains("not-held = ", "?");
        assertThat(brief("describe", Map.of("pack", "us-mo-ofallon", "type", "device-deployment")))
                .contains("\nNever: ");
        assertThat(problems("describe", Map.of("pack", "us-mo-ofallon", "type", "acces-request")))
                .containsExactly("unknown-value");
    }

    @Test
    void assess_answers_for_one_situation_and_for_a_case() {
        CallToolResult one = answer("assess", about(COMPLAINT));
        assertThat((List<?>) ServerProcess.get(one, "enforcers")).hasSize(3);
        Map<String, Object> several = about(COMPLAINT);
        several.put("situations", List.of(several.remove("situation"), Map.of("type", "access-request")));
        assertThat((List<?>) ServerProcess.get(answer("assess", several), "assessments"))
                .hasSize(2);
    }

    @Test
    void an_expired_pack_answers_only_when_allowed() {
        Map<String, Object> late = about(COMPLAINT, "asOf", "2030-01-01");
        assertThat(problems("assess", late)).containsExactly("expired");
        late.put("allowExpired", true);
        answer("assess", late);
    }

    @Test
    void ask_next_asks_the_most_decisive_question_until_none_is_left() {
        CallToolResult first = answer("ask_next", about(COMPLAINT));
        assertThat(((Map<?, ?>) ServerProcess.get(first, "next")).get("fact")).isEqualTo("authorization");
        List<String> all = List.of("authorization", "operator", "site");
        CallToolResult last = answer("ask_next", about(COMPLAINT, "notKnown", all));
        assertThat(ServerProcess.get(last, "next")).isNull();
        assertThat(ServerProcess.get(last, "settled")).isEqualTo(false);
        assertThat(brief("ask_next", about(COMPLAINT))).contains("authorization: authorized, unauthorized");
        assertThat(brief("ask_next", about(COMPLAINT, "notKnown", all))).doesNotContain("It decides");
    }

    @Test
    void explain_says_why_and_why_not() {
        CallToolResult why = answer("explain", about(COMPLAINT, "conclusion", "sanctions/civil-penalty"));
        assertThat(ServerProcess.get(why, "holds")).isEqualTo("possible");
        assertThat(brief("explain", about(COMPLAINT, "conclusion", "civil-penalty")))
                .contains("F3c", "authorization were \"not authorized\"");
        Map<String, Object> seized =
                about(Map.of("type", "device-deployment", "order", "seizure"), "conclusion", "sanctions/seizure");
        CallToolResult received = answer("explain", seized);
        assertThat(brief("explain", seized)).doesNotContain("were \"no order\"", "order=none");
        assertThat(String.valueOf(received.structuredContent())).contains("order=none");
    }

    @Test
    void show_pack_has_the_claims() {
        CallToolResult pack = answer("show_pack", Map.of("pack", "us-mo-ofallon"));
        assertThat((List<?>) ServerProcess.get(pack, "claims")).hasSize(56);
        assertThat(String.valueOf(ServerProcess.get(pack, "provisos"))).contains("if the withheld part is treated");
        assertThat(brief("show_pack", Map.of("pack", "us-mo-ofallon")))
                .contains("secondary", "P10a P10b")
                .doesNotContain("police");
        Map<String, Object> claim = Map.of("pack", "us-mo-ofallon", "claims", List.of("P10c"));
        assertThat(brief("show_pack", claim))
                .startsWith("P10c (")
                .contains("hedged: typically")
                .hasLineCount(1);
        assertThat(problems("show_pack", Map.of("pack", "us-mo-ofallon", "claims", List.of("P99"))))
                .containsExactly("unknown-value");
    }

    @Test
    void check_draft_reports_what_the_answer_does_not_support() throws IOException {
        String draft = "Thank you.\nYou will be fined $500.";
        CallToolResult report = answer("check_draft", about(COMPLAINT, "draft", draft));
        assertValid(Json.read(DraftJson.schema()), report.structuredContent());
        List<?> findings = (List<?>) ServerProcess.get(report, "findings");
        assertThat(findings).isNotEmpty();
        assertThat(String.valueOf(findings))
                .contains("kind=money", "verdict=unsupported", "text=$500", "line=2", "column=19", "P3");
    }

    @Test
    void check_draft_takes_an_assessment_and_refuses_one_that_was_changed() {
        Map<String, Object> assessment =
                Json.read(Json.write(answer("assess", about(COMPLAINT)).structuredContent()));
        Map<String, Object> arguments = Map.of("draft", "There is no fine.", "assessment", assessment);
        assertThat((List<?>) ServerProcess.get(answer("check_draft", arguments), "findings"))
                .hasSize(1);
        assessment.put("sanctions", List.of());
        assertThat(problems("check_draft", arguments)).containsExactly("malformed");
    }

    @Test
    void a_case_has_at_most_a_hundred_situations_in_full_and_more_in_brief() {
        Map<String, Object> several = about(COMPLAINT);
        several.put("situations", Collections.nCopies(101, several.remove("situation")));
        assertThat(brief("assess", several)).isNotBlank();
        several.put("detail", "full");
        assertThat(problems("assess", several)).containsExactly("too-large");
    }

    @Test
    void packs_vocabulary_claims_and_case_set_are_resources() throws IOException {
        String pack = "ordinance://packs/us-mo-ofallon";
        assertThat(server.client().listResources().resources())
                .extracting(Resource::uri)
                .contains("ordinance://packs", pack, pack + "/vocabulary", pack + "/claims", pack + "/cases");
        assertThat((List<?>) Json.read(text(pack)).get("rules")).isNotEmpty();
        assertThat((List<?>) Json.read(text(pack + "/claims")).get("claims")).hasSize(56);
        assertKept("vocabulary", Map.of("packs", List.of(Json.read(text(pack + "/vocabulary")))));
        BlobResourceContents cases = (BlobResourceContents) read(pack + "/cases");
        byte[] zipped = Base64.getDecoder().decode(cases.blob());
        assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes(), UTF_8))
                .startsWith("{\"format\":\"ordinance-case-set\"");
        assertThatThrownBy(() -> read(pack + "/clams")).hasMessageContaining("Maybe you meant \"" + pack + "/claims\"");
    }

    private static String text(String uri) {
        return ((TextResourceContents) read(uri)).text();
    }

    private static ResourceContents read(String uri) {
        return server.client()
                .readResource(ReadResourceRequest.builder(uri).build())
                .contents()
                .get(0);
    }

    @Test
    void two_prompts_say_how_to_go_about_a_task_and_end_with_what_was_given() {
        Map<String, String> arguments = Map.of("explain_to_a_resident", "situation", "check_this_reply", "reply");
        assertThat(server.client().listPrompts().prompts())
                .extracting(Prompt::name)
                .containsExactlyInAnyOrderElementsOf(arguments.keySet());
        arguments.forEach((name, argument) -> {
            GetPromptRequest request = GetPromptRequest.builder(name)
                    .arguments(Map.of(argument, "There is a camera."))
                    .build();
            TextContent said = (TextContent)
                    server.client().getPrompt(request).messages().get(0).content();
            assertThat(said.text()).contains("check_draft", "hedge", "notices").endsWith("There is a camera.");
        });
    }

    @Test
    void a_call_that_is_wrong_gets_all_its_problems() {
        assertThat(problems("assess", Map.of("pack", "us-mo-ofalon"))).containsExactly("unknown-pack", "malformed");
        assertThat(problems("assess", about(Map.of("type", "device-deployment", "stge", "x", "site", "moon"))))
                .containsExactlyInAnyOrder("unknown-fact", "unknown-value");
        assertThat(problems("assess", about(COMPLAINT, "pack", "ofallon"))).containsExactly("ambiguous-jurisdiction");
        assertThat(problems("assess", about(COMPLAINT, "allowExpired", "yes"))).containsExactly("malformed");
        assertThat(problems("assess", about(COMPLAINT, "asOf", "soon"))).containsExactly("invalid-date");
        assertThat(problems("show_pack", Map.of("pack", "../etc/passwd"))).containsExactly("unknown-pack");
        assertThat(problems("describe", Map.of("file", "x"))).containsExactly("unknown-fact");
        assertThat(problems("explain", about(COMPLAINT, "conclusion", "jail"))).containsExactly("unknown-value");
        assertThat(problems("explain", about(COMPLAINT))).containsExactly("malformed");
        assertThat(problems("ask_next", about(COMPLAINT, "notKnown", List.of("mood"))))
                .containsExactly("unknown-fact");
        assertThat(problems("assess", about(COMPLAINT, "detail", "all"))).containsExactly("unknown-value");
        assertThat(problems("check_draft", about(COMPLAINT, "draft", " "))).containsExactly("malformed");
        assertThat(problems("check_draft", about(COMPLAINT, "draft", "x".repeat(DraftChecker.LONGEST + 1))))
                .containsExactly("too-large");
    }
}
