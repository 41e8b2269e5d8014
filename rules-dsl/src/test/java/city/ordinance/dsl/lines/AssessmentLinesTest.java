package city.ordinance.dsl.lines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Rulebook;
import city.ordinance.batch.AssessmentLines;
import city.ordinance.batch.AssessmentLines.Progress;
import city.ordinance.batch.LineSettings;
import city.ordinance.dsl.scenario.DocumentAssessor;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines answered by the thousand are answered as each of them is alone. */
class AssessmentLinesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Rulebook RULEBOOK = Rulebook.load("us-mo-ofallon");
    private static final DocumentAssessor ASSESSOR =
            new DocumentAssessor(AssessmentLinesTest::find, DocumentAssessor.Wishes.none(DAY));

    private static Rulebook find(String id) {
        return id.equals("us-mo-ofallon") ? RULEBOOK : Rulebook.load(id);
    }

    private static AssessmentLines lines(boolean codes, int threads) {
        LineSettings settings = new LineSettings(
                AssessmentLinesTest::find,
                ASSESSOR::assessWith,
                Optional.empty(),
                false,
                Optional.empty(),
                DAY,
                false,
                codes,
                "in");
        return new AssessmentLines(settings, threads);
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
                    ASSESSOR.assess(document).assessments().get(0));
            return document.isCase() ? "{\"assessments\":[" + answer + "]}" : answer;
        } catch (ProblemException e) {
            return ProblemJson.writeCompact(e.problems()).replace("\"in:1:", "\"in:" + number + ":");
        }
    }

    private static String line(Random random) {
        SituationType<?> type = RULEBOOK.pack().types().get(random.nextInt(2));
        StringBuilder line = new StringBuilder("{\"pack\":\"us-mo-ofallon\"");
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
        String[] pieces = {
            "\"", "{", "}", ",", ":", " ", "\t", "é", "\\u0061", "x", "null", "\"stage\":\"denied\",", "\\"
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
        List<String> input = input(3_000, 2);
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
        String line =
                "{\"pack\":\"us-mo-ofallon\",\"situation\":{\"type\":\"device-deployment\",\"stage\":\"complaint\"}}";
        String codes = run(lines(true, 1), List.of(line), 0).get(0);
        assertThat(codes)
                .startsWith("{\"enforcers\":[\"code-enforcement\"")
                .contains("\"sanctions\":[\"disable-order\",")
                .contains("\"removal-order\":[\"authorization\"]")
                .contains("\"questions\":[\"authorization\"");
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
