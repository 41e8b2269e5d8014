package city.ordinance.examples.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.examples.desk.http.Json;
import city.ordinance.examples.draft.DraftChecker;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Calls a tool, and holds the call and the answer against its schemas. */
    private static CallToolResult answer(String tool, Map<String, Object> arguments) {
        assertValid(tools.get(tool).inputSchema(), arguments);
        CallToolResult result = server.call(tool, arguments);
        assertThat(result.isError()).as(ServerProcess.text(result)).isFalse();
        assertThat(ServerProcess.text(result)).isNotBlank();
        assertValid(tools.get(tool).outputSchema(), result.structuredContent());
        return result;
    }

    private static List<Object> problems(String tool, Map<String, Object> arguments) {
        CallToolResult result = server.call(tool, arguments);
        assertThat(result.isError()).isTrue();
        assertValid(tools.get(tool).outputSchema(), result.structuredContent());
        return ServerProcess.codes(result);
    }

    private static void assertValid(Map<String, Object> schema, Object document) {
        var validation = McpJsonDefaults.getSchemaValidator().validate(schema, document);
        assertThat(validation.valid()).as(validation.errorMessage()).isTrue();
    }

    @Test
    void other_packs_are_asked_as_well_and_stand_beside_the_answer() {
        CallToolResult alone = answer("assess", about(COMPLAINT));
        CallToolResult with =
                answer("assess", about(COMPLAINT, "also", List.of("zz-example-harbor", "zz-example-valley-noise")));
        assertThat(ServerProcess.text(with))
                .contains("Asked as well", "Side by side", "This pack gives no answer here.");
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
                .hasSize(1);
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
    void six_tools_are_listed_each_with_both_schemas_and_no_effects() {
        assertThat(tools.keySet())
                .containsExactlyInAnyOrder("describe", "assess", "ask_next", "explain", "show_pack", "check_draft");
        assertThat(tools.values()).allSatisfy(tool -> {
            assertThat(tool.inputSchema()).containsEntry("type", "object");
            assertThat(tool.outputSchema()).containsEntry("type", "object");
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.description()).isNotBlank();
        });
    }

    @Test
    void describe_gives_the_vocabulary_of_all_packs_and_of_one() {
        assertThat((List<?>) ServerProcess.get(answer("describe", Map.of()), "packs"))
                .hasSizeGreaterThan(1);
        CallToolResult one = answer("describe", Map.of("pack", "us-mo-ofallon"));
        assertThat(String.valueOf(one.structuredContent()))
                .contains("authorization", "unauthorized", "appeal-deadline");
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
        CallToolResult declined =
                answer("ask_next", about(COMPLAINT, "notKnown", List.of("authorization", "operator", "site")));
        assertThat(ServerProcess.get(declined, "next")).isNull();
        assertThat(ServerProcess.text(declined)).doesNotContain("It decides");
    }

    @Test
    void explain_says_why_and_why_not() {
        CallToolResult why = answer("explain", about(COMPLAINT, "conclusion", "sanctions/civil-penalty"));
        assertThat(ServerProcess.get(why, "holds")).isEqualTo("possible");
        assertThat(ServerProcess.text(why)).contains("F3c", "authorization were \"not authorized\"");
        Map<String, Object> seized = Map.of("type", "device-deployment", "order", "seizure");
        CallToolResult received = answer("explain", about(seized, "conclusion", "sanctions/seizure"));
        assertThat(ServerProcess.text(received)).doesNotContain("were \"no order\"", "order=none");
        assertThat(String.valueOf(received.structuredContent())).contains("order=none");
    }

    @Test
    void show_pack_has_the_claims() {
        CallToolResult pack = answer("show_pack", Map.of("pack", "us-mo-ofallon"));
        assertThat((List<?>) ServerProcess.get(pack, "claims")).hasSize(56);
        assertThat(String.valueOf(ServerProcess.get(pack, "provisos"))).contains("if the withheld part is treated");
    }

    @Test
    void check_draft_reports_what_the_answer_does_not_support() {
        String draft = "Thank you.\nYou will be fined $500.";
        CallToolResult report = answer("check_draft", about(COMPLAINT, "draft", draft));
        List<?> findings = (List<?>) ServerProcess.get(report, "findings");
        assertThat(findings).hasSize(2);
        assertThat(String.valueOf(findings.get(1))).contains("kind=amount", "quote=$500", "line=2", "column=19", "P3");
    }

    @Test
    void check_draft_takes_an_assessment_and_refuses_one_that_was_changed() {
        Map<String, Object> assessment =
                Json.read(Json.write(server.call("assess", about(COMPLAINT)).structuredContent()));
        Map<String, Object> arguments = Map.of("draft", "There is no fine.", "assessment", assessment);
        assertThat((List<?>) ServerProcess.get(answer("check_draft", arguments), "findings"))
                .hasSize(1);
        assessment.put("sanctions", List.of());
        assertThat(problems("check_draft", arguments)).containsExactly("malformed");
    }

    @Test
    void a_call_that_is_wrong_gets_all_its_problems() {
        assertThat(problems("assess", Map.of())).containsExactly("unknown-pack", "malformed");
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
        assertThat(problems("check_draft", about(COMPLAINT, "draft", " "))).containsExactly("malformed");
        assertThat(problems("check_draft", about(COMPLAINT, "draft", "x".repeat(DraftChecker.LONGEST + 1))))
                .containsExactly("too-large");
    }
}
