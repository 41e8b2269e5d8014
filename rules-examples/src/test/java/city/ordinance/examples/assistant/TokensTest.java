package city.ordinance.examples.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.http.Json;
import city.ordinance.spi.RulePack;
import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a client pays for each answer, counted by the public tokenizer cl100k_base over the whole result. */
class TokensTest {
    private static final List<String> PACKS =
            Packs.installed().stream().map(RulePack::id).toList();
    private static final Encoding TOKENIZER =
            Encodings.newDefaultEncodingRegistry().getEncoding(EncodingType.CL100K_BASE);
    private static final Methods METHODS = new Methods(
            DeskLibrary.of(Packs.installed(), Optional.of("us-mo-ofallon"), () -> LocalDate.of(2026, 6, 1)), "1");

    private static int tokens(String method, Map<String, ?> params) {
        return TOKENIZER.countTokens(Json.write(METHODS.answer(method, params)));
    }

    private static int call(String tool, Map<String, ?> arguments) {
        return tokens("tools/call", Map.of("name", tool, "arguments", arguments));
    }

    @Test
    void the_list_of_tools_has_fewer_than_4000() {
        assertThat(tokens("tools/list", Map.of())).isBetween(500, 4_000);
    }

    @ParameterizedTest
    @FieldSource("PACKS")
    void describe_has_fewer_than_1500(String pack) {
        assertThat(call("describe", Map.of())).isBetween(50, 1_500);
        assertThat(call("describe", Map.of("pack", pack))).isBetween(50, 1_500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"device-deployment", "access-request"})
    void the_meaning_of_a_type_has_fewer_than_1500(String type) {
        assertThat(call("describe", Map.of("type", type))).isBetween(50, 1_500);
    }

    static Stream<Map<String, Object>> scenarios() {
        return PACKS.stream()
                .map(Packs::find)
                .flatMap(pack -> pack.files().stream()
                        .filter(file -> file.startsWith("scenarios/"))
                        .map(file -> arguments(pack.read(file).orElseThrow()))
                        .filter(arguments -> !arguments.containsKey("situations")));
    }

    private static Map<String, Object> arguments(byte[] scenario) {
        Map<String, Object> arguments =
                new HashMap<>(new YAMLMapper().readValue(scenario, new TypeReference<Map<String, Object>>() {}));
        arguments.keySet().retainAll(List.of("pack", "asOf", "situation"));
        return arguments;
    }

    @Test
    void an_answer_has_fewer_than_1200_when_little_is_known_and_the_source_is_due_for_review() {
        Map<String, String> situation = Map.of("type", "device-deployment");
        assertThat(call("assess", Map.of("asOf", "2026-10-01", "situation", situation)))
                .isBetween(1_000, 1_200);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void an_answer_has_fewer_than_1200(Map<String, Object> scenario) {
        assertThat(call("assess", scenario)).isLessThan(1_200);
    }
}
