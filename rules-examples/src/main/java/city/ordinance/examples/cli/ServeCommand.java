package city.ordinance.examples.cli;

import city.ordinance.examples.desk.CityDesk;
import city.ordinance.examples.desk.DeskSettings;
import city.ordinance.examples.desk.http.Limits;
import city.ordinance.examples.desk.http.WebServer.Address;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the city desk until the process is told to end. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Serves the city desk: a web page, its HTTP API, and Open311.",
            "",
            "The first line on standard error says the address once it accepts connections. Then standard error is the "
                    + "access log: a line of JSON for each request, without anything that a person wrote."
        })
public final class ServeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Where to listen. Default: 127.0.0.1.")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "PORT", description = "The port; 0 picks a free one. Default: 8080.")
    private int port = 8080;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description =
                    "Answer for this host too, as a proxy passes it on. May be repeated. Default: loopback and the "
                            + "address of --host; with --host 0.0.0.0 or ::, every numeric address.")
    private List<String> hosts = new ArrayList<>();

    @Option(
            names = "--decision-log",
            paramLabel = "FILE",
            description = "Add a line of JSON to FILE for each answer: its day, pack, type and hash. Default: none.")
    private @Nullable Path decisions;

    @Mixin
    private final Offered offered = new Offered();

    /** For the command line. */
    public ServeCommand() {}

    @Override
    public Integer call() throws InterruptedException {
        Offered.Choice choice = offered.choice();
        DeskSettings settings = new DeskSettings(
                new Address(host, port, hosts),
                choice.packs(),
                choice.usual(),
                offered.day(),
                Limits.standard(),
                spec.commandLine().getErr(),
                Optional.ofNullable(decisions),
                Clock.systemDefaultZone());
        CityDesk desk = start(settings);
        choice.problems().forEach(problem -> spec.commandLine().getErr().println(problem));
        Runtime.getRuntime().addShutdownHook(new Thread(desk::close, "desk-close"));
        desk.join();
        return ExitCode.OK;
    }

    private CityDesk start(DeskSettings settings) {
        try {
            return CityDesk.start(settings);
        } catch (IllegalStateException e) {
            throw new ParameterException(spec.commandLine(), "The desk " + e.getMessage() + ".", e);
        }
    }
}
