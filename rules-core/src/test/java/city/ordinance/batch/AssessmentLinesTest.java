package city.ordinance.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.batch.AssessmentLines.Progress;
import city.ordinance.json.AssessmentJson;
import city.ordinance.json.InputDocument;
import city.ordinance.json.ProblemJson;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines answered by the thousand are answered as each of them is alone. */
class AssessmentLinesTest {
    private static final List<String> IDS = List.of("us-xx-quayside", "us-xx-quietville");

    private static AssessmentLines lines(boolean codes, int threads) {
        return new AssessmentLines(TestLines.settings(false, codes), threads);
    }

    private static List<String> run(AssessmentLines lines, List<String> input, long skip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Progress progress =
                lines.run(new ByteArrayInputStream(String.join("\n", input).getBytes(UTF_8)), out, skip, ignored -> {});
        List<String> output = out.toString(UTF_8).lines().toList();
        assertThat(progress.lines()).isEqualTo(output.size());
        assertThat(progress.problems())
                .isEqualTo(output.stream()
                        .filter(line -> line.startsWith("{\"problems\":"))
                        .count());
        return output;
    }

    private static String alone(String line, int number) {
        try {
            InputDocument document = InputDocument.parse(line.getBytes(UTF_8), "in");
            String answer = AssessmentJson.writeCompact(
                    TestLines.assess(document, false).assessments().get(0));
            return document.isCase() ? "{\"assessments\":[" + answer + "]}" : answer;
        } catch (ProblemException e) {
            return ProblemJson.writeCompact(e.problems()).replace("\"in:1:", "\"in:" + number + ":");
        }
    }

    private static String line(Random random) {
        String id = IDS.get(random.nextInt(IDS.size()));
        List<SituationType<?>> types = TestLines.find(id).pack().types();
        SituationType<?> type = types.get(random.nextInt(types.size()));
        StringBuilder line = new StringBuilder("{\"pack\":\"" + id + '"');
        if (random.nextBoolean()) {
            line.append(", \"asOf\":\"2026-0")
                    .append(1 + random.nextInt(9))
                    .append("-1")
                    .append(random.nextInt(10));
            line.append('"');
        }
        line.append(",\"situation\": {\"type\":\"").append(type.code()).append('"');
        describe(type, random)
                .given()
                .forEach((fact, value) -> line.append(",\"")
                        .append(fact)
                        .append("\":\"")
                        .append(value)
                        .append('"'));
        return line.append("}}").toString();
    }

    private static Description describe(SituationType<?> type, Random random) {
        Description.Builder builder = type.describe();
        for (Fact fact : type.facts()) {
            if (random.nextInt(3) > 0) {
                builder.given(
                        fact, fact.values().get(random.nextInt(fact.values().size())));
            }
        }
        Description description = builder.buildOrNull();
        return description == null ? describe(type, random) : description;
    }

    /** A line with something changed in it, which may leave it good, or make it unusual, or bad. */
    private static String spoiled(String line, Random random) {
        int at = random.nextInt(line.length());
        String[] pieces = {"\"", "{", "}", ",", ":", " ", "\t", "é", "\\u0061", "x", "null", "\"stage\":\"open\",", "\\"
        };
        String piece = pieces[random.nextInt(pieces.length)];
        return switch (random.nextInt(4)) {
            case 0 -> line.substring(0, at) + piece + line.substring(at);
            case 1 -> line.substring(0, at) + line.substring(at + 1);
            case 2 -> line.substring(0, at) + piece + line.substring(at + 1);
            default -> line.replaceFirst("\"situation\": (.*)}$", "\"situations\":[$1]}");
        };
    }

    private static List<String> input(int size, int spoiledOneIn) {
        Random random = new Random(20260308);
        List<String> input = new ArrayList<>();
        while (input.size() < size) {
            String line = line(random);
            input.add(random.nextInt(spoiledOneIn) == 0 ? spoiled(line, random) : line);
        }
        return input;
    }

    @Test
    void each_line_is_answered_as_it_is_alone_and_in_its_place() throws IOException {
        List<String> input = input(1_500, 2);
        List<String> output = run(lines(false, 3), input, 0);
        assertThat(output).hasSameSizeAs(input);
        for (int i = 0; i < input.size(); i++) {
            assertThat(output.get(i)).as(input.get(i)).isEqualTo(alone(input.get(i), i + 1));
        }
        assertThat(output).anyMatch(line -> line.startsWith("{\"problems\":"));
    }

    @Test
    void whoever_was_interrupted_goes_on_after_the_lines_answered() throws IOException {
        List<String> input = input(300, 5);
        List<String> whole = run(lines(false, 2), input, 0);
        for (int answered : List.of(1, 150, 299, 300)) {
            assertThat(run(lines(false, 2), input, answered)).isEqualTo(whole.subList(answered, 300));
        }
    }

    @Test
    void codes_alone_are_short_and_say_what_is_certain_what_possible_and_what_to_ask() throws IOException {
        String line = "{\"pack\":\"us-xx-quietville\",\"situation\":{\"type\":\"noise-report\",\"stage\":\"open\","
                + "\"source\":\"site\"}}";
        assertThat(run(lines(true, 1), List.of(line, line), 0))
                .containsOnly("{\"enforcers\":[],\"sanctions\":[],\"reviewRoutes\":[\"appeal\"],\"steps\":[\"call\"],"
                        + "\"possible\":{\"enforcers\":{\"night-watch\":[\"hour\"]},"
                        + "\"sanctions\":{\"stop-order\":[\"hour\",\"permit\"]},\"steps\":{\"measure\":[\"hour\"]}},"
                        + "\"answers\":{\"fine\":\"specified\",\"reply\":\"specified\"},"
                        + "\"questions\":[\"hour\",\"permit\"]}");
    }

    @Test
    void a_line_takes_no_day_and_no_fact_from_the_line_before() throws IOException {
        String situation = "\"situation\":{\"type\":\"noise-report\",\"stage\":\"open\"";
        String dated = "{\"pack\":\"us-xx-quietville\",\"asOf\":\"2026-05-01\"," + situation + ",\"hour\":\"day\"}}";
        String plain = "{\"pack\":\"us-xx-quietville\"," + situation + "}}";
        List<String> output = run(lines(false, 1), List.of(dated, plain, dated, plain), 0);
        assertThat(output).containsExactly(alone(dated, 1), alone(plain, 2), alone(dated, 3), alone(plain, 4));
        assertThat(output.get(1)).contains("\"asOf\":\"2026-06-01\"").doesNotContain("\"hour\":\"day\"");
    }

    @Test
    void a_case_is_a_case_even_of_one_situation_and_its_codes_are_too() throws IOException {
        String line = "{\"pack\":\"us-xx-quayside\",\"situations\":[{\"type\":\"boat-report\",\"speed\":\"slow\"}]}";
        assertThat(run(lines(false, 1), List.of(line), 0)).containsExactly(alone(line, 1));
        assertThat(run(lines(true, 1), List.of(line), 0).get(0)).startsWith("{\"assessments\":[{\"enforcers\":[]");
    }

    @Test
    void a_fact_named_twice_is_a_problem_of_its_line() throws IOException {
        String twice =
                "{\"pack\":\"us-xx-quietville\",\"situation\":{\"type\":\"noise-report\",\"hour\":\"day\",\"hour\":\"night\"}}";
        List<String> output = run(lines(false, 1), List.of(input(1, 1_000_000).get(0), twice), 0);
        assertThat(output.get(1)).startsWith("{\"problems\":").contains("\"in:2:");
        assertThat(output.get(1)).isEqualTo(alone(twice, 2));
    }

    @Test
    void problems_of_a_line_far_behind_name_its_number() throws IOException {
        List<String> input = new ArrayList<>(input(2_000, 1_000_000));
        input.set(1_999, "{");
        List<String> output = run(lines(false, 3), input, 0);
        assertThat(output.get(1_999)).contains("\"in:2000:").isEqualTo(alone("{", 2_000));
        assertThat(run(lines(false, 3), input, 1_999)).containsExactly(output.get(1_999));
    }

    @Test
    void a_line_without_end_is_a_problem_and_the_next_one_is_answered() throws IOException {
        String good = input(1, 1_000_000).get(0);
        List<String> output = run(lines(false, 2), List.of("{" + " ".repeat(3 << 20), good), 0);
        assertThat(output.get(0)).contains("\"too-large\"");
        assertThat(output.get(1)).isEqualTo(alone(good, 2));
    }

    @Test
    void an_empty_line_is_a_problem_in_its_place_and_no_input_is_no_output() throws IOException {
        String good = input(1, 1_000_000).get(0);
        assertThat(run(lines(false, 2), List.of(good, "", good), 0).get(1)).startsWith("{\"problems\":");
        assertThat(run(lines(false, 2), List.of(), 0)).isEmpty();
    }
}
