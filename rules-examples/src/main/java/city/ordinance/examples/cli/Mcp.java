package city.ordinance.examples.cli;

import city.ordinance.examples.assistant.AssistantServer;
import city.ordinance.examples.desk.api.DeskLibrary;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Runs the assistant server until its input ends. */
@Command(
        name = "mcp",
        description = {
            "Serves the library to an assistant over the Model Context Protocol, on standard input and output.",
            "",
            "Meant to be started by a client of the protocol; it ends when its input ends. Tools: describe, assess, "
                    + "ask_next, explain, show_pack, check_draft."
        })
final class Mcp extends Subcommand {
    @Mixin
    private final Offered offered = new Offered();

    @Override
    public Integer call() throws InterruptedException, IOException {
        Offered.Choice choice = offered.choice();
        Optional<LocalDate> day = offered.day();
        PrintStream protocol = System.out;
        // INVARIANT: standard output carries the protocol alone, whatever a library may print.
        System.setOut(System.err);
        try {
            String version = new Version().getVersion()[0].replace("ordinance ", "");
            DeskLibrary library = DeskLibrary.of(choice.packs(), choice.usual(), () -> day.orElseGet(LocalDate::now));
            choice.problems().forEach(problem -> console().err().println(problem));
            AssistantServer.serve(console().in(), protocol, version, library);
        } finally {
            System.setOut(protocol);
        }
        return ExitCode.OK;
    }
}
