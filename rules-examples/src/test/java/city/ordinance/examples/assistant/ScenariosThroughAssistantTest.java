package city.ordinance.examples.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.examples.desk.http.Json;
import city.ordinance.json.AssessmentJson;
import city.ordinance.json.InputDocument;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import city.ordinance.spi.RulePack;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ScenariosThroughAssistantTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void each_scenario_gives_the_same_answer_through_the_assistant_as_through_the_library() {
        int seen = 0;
        try (ServerProcess server = ServerProcess.start()) {
            for (RulePack pack : Packs.installed()) {
                for (String file : scenarios(pack)) {
                    byte[] scenario = pack.read(file).orElseThrow();
                    CallToolResult result = server.call("assess", arguments(scenario));
                    assertThat(through(result)).as(file).isEqualTo(library(scenario));
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(21);
    }

    private static List<String> scenarios(RulePack pack) {
        return pack.files().stream()
                .filter(file -> file.startsWith("scenarios/"))
                .toList();
    }

    private static Map<String, Object> arguments(byte[] scenario) {
        Map<String, Object> arguments = YAML.readValue(scenario, new TypeReference<>() {});
        arguments.remove("scenario");
        arguments.remove("expect");
        arguments.put("detail", "full");
        return arguments;
    }

    private static Object through(CallToolResult result) {
        return result.isError() ? ServerProcess.codes(result) : result.structuredContent();
    }

    private static Object library(byte[] scenario) {
        InputDocument document = InputDocument.parse(scenario, "scenario.yaml");
        try {
            List<Assessment> answers = new DocumentAssessor(
                            Rulebook::load, DocumentAssessor.Options.none(LocalDate.now()))
                    .assess(document)
                    .assessments();
            return Json.read(
                    document.isCase() ? AssessmentJson.writeCase(answers) : AssessmentJson.write(answers.get(0)));
        } catch (ProblemException e) {
            return e.problems().stream().map(Problem::code).toList();
        }
    }
}
