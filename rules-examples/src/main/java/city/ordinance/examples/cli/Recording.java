package city.ordinance.examples.cli;

import city.ordinance.Rulebook;
import city.ordinance.dsl.cases.CaseSet;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.problem.Problem;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options with which {@code run} writes a pack's whole outcome. */
final class Recording {
    @Option(
            names = "--record",
            paramLabel = "FILE",
            required = true,
            description = "Write what the pack says of every situation to FILE, as gzipped JSON lines.")
    private String file = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Record the rules in force on this day. Default: the first day of the latest edition.")
    private @Nullable String asOf;

    void write(Rulebook rulebook, Console console) {
        CaseSet cases =
                asOf == null ? CaseSet.latest(rulebook) : new CaseSet(rulebook, DeskLibrary.day("--as-of", asOf));
        ByteArrayOutputStream recorded = new ByteArrayOutputStream();
        long written = cases.writeGzip(recorded);
        Inputs.write("--record", file, recorded.toByteArray(), "The recording cannot be written to");
        console.out().print(written + " situations recorded in " + Problem.visible(file) + "\n");
    }
}
