package city.ordinance.examples.cli;

import city.ordinance.batch.AssessmentLines;
import city.ordinance.batch.LineSettings;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.examples.desk.api.DeskLibrary;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ExitCode;

/** Answers descriptions that come one a line, each with a line, for as long as lines come. */
final class LineBatch {
    /** A line that is longer is refused whatever it holds. */
    private static final int LONGEST_LINE = 1 << 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Console console;
    private final DeskLibrary packs;
    private final DocumentAssessor.Options options;
    private final boolean codes;

    LineBatch(Console console, DeskLibrary packs, DocumentAssessor.Options options, boolean codes) {
        this.console = console;
        this.packs = packs;
        this.options = options;
        this.codes = codes;
    }

    /**
     * Whether an input has a description on each line: its name says so, or, where the name says nothing, its first
     * line is a whole object. The stream still gives that line.
     */
    static boolean hasLines(String file, BufferedInputStream in) throws IOException {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return true;
        }
        return !name.endsWith(".json") && !name.endsWith(".yaml") && !name.endsWith(".yml") && beginsWithLine(in);
    }

    private static boolean beginsWithLine(BufferedInputStream in) throws IOException {
        in.mark(LONGEST_LINE + 1);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.size() < LONGEST_LINE) {
            line.write(next);
            next = in.read();
        }
        in.reset();
        byte[] bytes = line.toByteArray();
        int begin = Arrays.mismatch(bytes, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length ? BYTE_ORDER_MARK.length : 0;
        String text = new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8).strip();
        return text.startsWith("{") && (text.endsWith("}") || bytes.length == LONGEST_LINE);
    }

    /**
     * Answers the lines.
     *
     * @param file the name of the input, or a dash
     * @param in the input
     * @param resumeAfter how many of its lines were answered before
     * @param output the file that gets the answers; empty for standard output
     */
    int run(String file, InputStream in, long resumeAfter, Optional<String> output) {
        try (LineFile into = output.isPresent() ? new LineFile(output.get()) : null) {
            long size = file.equals("-") ? 0 : Files.size(Path.of(file));
            return into == null
                    ? run(in, Inputs.name(file), bar(size), output(), resumeAfter)
                    : run(in, Inputs.name(file), bar(size), into.output(), Math.max(resumeAfter, into.lines()));
        } catch (StandardOutput.Closed e) {
            return ExitCode.OK;
        } catch (IOException e) {
            console.err().print("The input could not be read, or the output not written, to the end.\n");
            return ExitCode.USAGE;
        }
    }

    private ProgressBar bar(long size) {
        boolean terminal = console.in() == System.in && Terminal.isError();
        return new ProgressBar(console.err(), terminal, size);
    }

    private int run(InputStream in, String name, ProgressBar bar, OutputStream out, long resumeAfter)
            throws IOException {
        DocumentAssessor assessor = packs.assessor(options);
        LineSettings settings = new LineSettings(
                packs,
                document -> assessor.assessWith(document).answers(),
                options.pack(),
                !options.also().isEmpty(),
                options.asOf(),
                options.today(),
                options.allowExpired(),
                codes,
                name);
        AssessmentLines lines = new AssessmentLines(settings);
        AssessmentLines.Progress done = lines.run(in, out, resumeAfter, bar);
        bar.end(done);
        return done.problems() == 0 ? ExitCode.OK : ExitCode.USAGE;
    }

    /** Standard output as bytes; a console that is none of this process is written to as text. */
    private OutputStream output() {
        return console.in() == System.in
                ? new StandardOutput()
                : new OutputStream() {
                    @Override
                    public void write(int one) {
                        write(new byte[] {(byte) one}, 0, 1);
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) {
                        console.out().print(new String(bytes, from, length, StandardCharsets.UTF_8));
                    }
                };
    }
}
