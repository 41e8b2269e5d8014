package city.ordinance.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that was killed goes on to the very output that it would have had. */
class InterruptedBatchTest {
    @TempDir
    private Path folder;

    private Path input(int count, String... stages) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"pack\":\"us-mo-ofallon\",\"asOf\":\"2026-06-01\",\"situation\":{\"type\":")
                    .append("\"device-deployment\",\"stage\":\"")
                    .append(stages[i % stages.length])
                    .append("\"}}\n");
        }
        return Files.writeString(folder.resolve("cases.jsonl"), lines);
    }

    private static byte[] whole(Path input, String... options) {
        return run(input, options).out().getBytes(UTF_8);
    }

    private static Cli.Result run(Path input, String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"assess", input.toString(), "--format", "jsonl"}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Cli.run(arguments);
    }

    @Test
    void wherever_the_output_ends_the_same_command_again_goes_on_to_the_whole() throws IOException {
        Path input = input(40, "planned", "complaint", "complain");
        byte[] whole = whole(input);
        Path output = folder.resolve("answers.jsonl");
        Random random = new Random(20260308);
        for (int i = 0; i < 25; i++) {
            int cut = i == 0 ? 0 : i == 1 ? whole.length : random.nextInt(whole.length);
            Files.write(output, Arrays.copyOf(whole, cut));
            Cli.Result result = run(input, "--output", output.toString());
            assertThat(result.code()).as(result.err()).isBetween(0, 2);
            assertThat(result.out()).isEmpty();
            assertThat(Files.readAllBytes(output)).as("cut at %d", cut).isEqualTo(whole);
        }
    }

    @Test
    void without_a_file_whoever_drops_half_a_line_and_counts_the_others_goes_on_to_the_whole() throws IOException {
        Path input = input(20, "planned", "complaint", "complain");
        String whole = new String(whole(input, "--codes"), UTF_8);
        for (int cut = 1; cut < whole.length(); cut += 97) {
            String kept = whole.substring(0, whole.lastIndexOf('\n', cut - 1) + 1);
            String rest = run(
                            input,
                            "--codes",
                            "--resume-after",
                            Long.toString(kept.lines().count()))
                    .out();
            assertThat(kept + rest).isEqualTo(whole);
        }
    }

    @Test
    void a_process_that_is_killed_leaves_what_the_same_command_goes_on_with() throws Exception {
        Path input = input(30_000, "planned", "complaint", "refused");
        Path output = folder.resolve("answers.jsonl");
        Random random = new Random(20260308);
        for (int i = 0; i < 2; i++) {
            killWhileItWrites(output, 1 + random.nextInt(1 << 20));
        }
        assertThat(output).isNotEmptyFile();
        run(input, "--codes", "--output", output.toString());
        assertThat(Files.mismatch(output, Files.write(folder.resolve("whole"), whole(input, "--codes"))))
                .isEqualTo(-1);
    }

    /** Gives it all lines but never the end, so that it cannot be done before it is killed. */
    private void killWhileItWrites(Path output, long bytes) throws IOException, InterruptedException {
        long before = Files.exists(output) ? Files.size(output) : 0;
        Process process = Commands.start(
                builder -> builder.redirectOutput(ProcessBuilder.Redirect.DISCARD),
                Commands.java(),
                "-XX:TieredStopAtLevel=1",
                "city.ordinance.examples.cli.Ordinance",
                "assess",
                "-",
                "--format",
                "jsonl",
                "--codes",
                "--output",
                output.toString());
        try (OutputStream in = process.getOutputStream()) {
            in.write(Files.readAllBytes(folder.resolve("cases.jsonl")));
            in.flush();
            while (process.isAlive() && (!Files.exists(output) || Files.size(output) < before + bytes)) {
                Thread.sleep(1);
            }
            process.destroyForcibly().waitFor();
        }
    }
}
