package city.ordinance.examples.assistant;

import static city.ordinance.examples.desk.http.Json.map;

import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.http.Json;
import city.ordinance.json.ProblemJson;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tools as the protocol wants them. */
final class Tools {
    private final List<AssistantTool> tools;

    Tools(DeskLibrary library) {
        this.tools = List.of(
                DescribeTool.of(library),
                AssessTool.of(library),
                AskNextTool.of(library),
                ExplainTool.of(library),
                ShowPackTool.of(library),
                CheckDraftTool.of(library));
    }

    Map<String, @Nullable Object> list() {
        return map("tools", tools.stream().map(Tools::declared).toList());
    }

    private static Map<String, @Nullable Object> declared(AssistantTool tool) {
        return map(
                "name",
                tool.name(),
                "title",
                tool.title(),
                "description",
                tool.description(),
                "inputSchema",
                tool.input(),
                "annotations",
                map("readOnlyHint", true, "destructiveHint", false, "idempotentHint", true, "openWorldHint", false));
    }

    /**
     * The result of a call; whatever is wrong with its arguments is a tool error with its problems.
     *
     * @throws RpcFailure when there is no such tool
     */
    Map<String, @Nullable Object> call(String name, Map<String, Object> given) {
        AssistantTool tool = tools.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RpcFailure(
                        RpcFailure.WRONG_PARAMS,
                        Methods.unknown(
                                "tool",
                                name,
                                tools.stream().map(AssistantTool::name).toList())));
        try {
            Arguments arguments = new Arguments(given);
            boolean full = arguments.oneOf("detail", ToolSchemas.DETAILS).equals(ToolSchemas.FULL);
            ToolReply reply = tool.answer().apply(arguments);
            // One line: the library lays documents out over several.
            String json = full ? Json.write(Json.read(reply.json().get())) : "";
            return full ? result(json, Optional.of(json)) : result(reply.text().get(), Optional.empty());
        } catch (ProblemException e) {
            String text = e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
            Map<String, @Nullable Object> result = result(text, Optional.of(ProblemJson.writeCompact(e.problems())));
            result.put("isError", true);
            return result;
        }
    }

    private static Map<String, @Nullable Object> result(String text, Optional<String> json) {
        Map<String, @Nullable Object> result =
                map("content", List.of(map("type", "text", "text", text)), "isError", false);
        json.ifPresent(data -> result.put("structuredContent", new Json.Raw(data)));
        return result;
    }
}
