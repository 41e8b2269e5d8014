package city.ordinance.examples.assistant;

import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.http.Json;
import city.ordinance.json.ProblemJson;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tools as the protocol wants them. */
final class Tools {
    private static final Problem FAULT = new Problem(
            "fault", "The server failed to answer this call.", "", "This is our fault, not yours; please report it.");

    private Tools() {}

    static List<SyncToolSpecification> of(DeskLibrary library) {
        ToolSchemas schemas = new ToolSchemas(library);
        return List.of(
                        DescribeTool.of(library, schemas),
                        AssessTool.of(library, schemas),
                        AskNextTool.of(library, schemas),
                        ExplainTool.of(library, schemas),
                        ShowPackTool.of(library, schemas),
                        CheckDraftTool.of(library, schemas))
                .stream()
                .map(Tools::specification)
                .toList();
    }

    private static SyncToolSpecification specification(AssistantTool tool) {
        McpSchema.Tool declared = McpSchema.Tool.builder(tool.name(), tool.input())
                .title(tool.title())
                .description(tool.description())
                .outputSchema(tool.output())
                .annotations(McpSchema.ToolAnnotations.builder()
                        .title(tool.title())
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return new SyncToolSpecification(declared, (exchange, request) -> call(tool, request.arguments()));
    }

    /** Whatever is wrong with a call is a tool error with its problems; a fault of ours says so, and no more. */
    static CallToolResult call(AssistantTool tool, @Nullable Map<String, Object> arguments) {
        try {
            ToolReply reply = tool.answer().apply(new Arguments(arguments == null ? Map.of() : arguments));
            return result(reply.json(), reply.text(), false);
        } catch (ProblemException e) {
            return problems(e.problems());
        } catch (RuntimeException | StackOverflowError e) {
            System.err.println(
                    "A call of " + tool.name() + " failed: " + e.getClass().getName());
            return problems(List.of(FAULT));
        }
    }

    private static CallToolResult problems(List<Problem> problems) {
        String text = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return result(ProblemJson.write(problems), text, true);
    }

    private static CallToolResult result(String json, String text, boolean error) {
        return CallToolResult.builder()
                .addTextContent(text)
                .structuredContent(Json.read(json))
                .isError(error)
                .build();
    }
}
