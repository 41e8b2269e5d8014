package city.ordinance.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Runs the command line in this process, with its streams captured. */
final class Cli {
    static final String COMPLAINT = """
            pack: us-mo-ofallon
            asOf: 2026-06-01
            situation: {type: device-deployment, stage: complaint, authorization: unauthorized, site: private-property}
            """;

    private boolean terminal;
    private boolean color;
    private int width = 100;
    private InputStream in = InputStream.nullInputStream();

    /** What came of a run. */
    record Result(int code, String out, String err) {}

    static Result run(String... args) {
        return new Cli().with(args);
    }

    /** Assesses a text given on standard input. */
    static Result assess(String text, String... options) {
        Cli cli = new Cli();
        cli.in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        String[] args = new String[options.length + 2];
        args[0] = "assess";
        args[1] = "-";
        System.arraycopy(options, 0, args, 2, options.length);
        return cli.with(args);
    }

    Cli terminal(int columns, boolean colored) {
        terminal = true;
        width = columns;
        color = colored;
        return this;
    }

    Cli in(InputStream stream) {
        in = stream;
        return this;
    }

    Cli in(String text) {
        return in(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    Result with(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(in, new PrintWriter(out), new PrintWriter(err), terminal, width, color);
        int code = Ordinance.run(console, args);
        return new Result(code, out.toString(), err.toString());
    }
}
