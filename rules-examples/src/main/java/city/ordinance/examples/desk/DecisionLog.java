package city.ordinance.examples.desk;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.examples.desk.http.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A line of JSON for each answer that was given: for which day, by which pack, about which type of situation, and the
 * hash of the answer. No fact, no text and no time of day: whoever has the answer can find it here, and nobody can read
 * from here what was asked.
 */
final class DecisionLog implements AutoCloseable {
    private final PrintWriter out;

    /**
     * A log that goes on with this file.
     *
     * @throws IOException when it cannot be written to
     */
    DecisionLog(Path file) throws IOException {
        this.out = new PrintWriter(Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    synchronized void write(AssessmentContent answer) {
        out.print(Json.write(Json.map(
                        "day", answer.asOf(),
                        "pack", answer.pack().id(),
                        "type", answer.situation().type(),
                        "answer", answer.receipt().assessmentSha256()))
                + "\n");
        out.flush();
    }

    @Override
    public synchronized void close() {
        out.close();
    }
}
