package city.ordinance.examples.cli;

import city.ordinance.ProblemException;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.json.AssessmentLines;
import city.ordinance.json.LineSettings;
import city.ordinance.json.ProblemJson;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ExitCode;

/** Answers descriptions that come one a line, each with a line, for as long as lines come. */
final class LineBatch {
    private static final int FIRST_LINE = 1 << 16;

    private final Console console;
    private final PackLoader packs;
    private final DocumentAssessor.Wishes wishes;

    LineBatch(Console console, PackLoader packs, DocumentAssessor.Wishes wishes) {
        this.console = console;
        this.packs = packs;
        this.wishes = wishes;
    }

    /** Whether a file's name says that it has a description on each line. */
    static boolean named(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    /** Whether the first line is an object, complete; the stream still gives it. */
    static boolean beginsWithLine(BufferedInputStream in) throws IOException {
        in.mark(FIRST_LINE);
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.length() < FIRST_LINE - 1) {
            line.append((char) next);
            next = in.read();
        }
        in.reset();
        String text = line.toString().strip();
        return text.startsWith("{") && text.endsWith("}");
    }

    /** Standard input with room to look at its first line. */
    static BufferedInputStream buffered(InputStream in) {
        InputStream direct = in == System.in ? new FileInputStream(FileDescriptor.in) : in;
        return new BufferedInputStream(direct, FIRST_LINE);
    }

    /** Answers the lines of a file. */
    int file(String file, boolean codes, long resumeAfter) {
        try (InputStream in = Inputs.open(file)) {
            return run(in, file, bar(Files.size(Path.of(file))), codes, resumeAfter);
        } catch (ProblemException e) {
            console.out().print(ProblemJson.writeCompact(e.problems()) + "\n");
            return ExitCode.USAGE;
        } catch (IOException e) {
            return broken();
        }
    }

    /** Answers the lines of standard input. */
    int standardInput(InputStream in, boolean codes, long resumeAfter) {
        try {
            return run(in, "standard input", bar(0), codes, resumeAfter);
        } catch (IOException e) {
            return broken();
        }
    }

    private ProgressBar bar(long size) {
        boolean terminal = console.in() == System.in && Terminal.isError();
        return new ProgressBar(console.err(), terminal, size);
    }

    private int broken() {
        console.err().print("The input could not be read, or standard output not written, to the end.\n");
        return ExitCode.USAGE;
    }

    private int run(InputStream in, String name, ProgressBar bar, boolean codes, long resumeAfter) throws IOException {
        DocumentAssessor assessor = new DocumentAssessor(packs, wishes);
        LineSettings settings = new LineSettings(
                packs,
                assessor::assess,
                wishes.pack(),
                wishes.asOf(),
                wishes.today(),
                wishes.allowExpired(),
                codes,
                name);
        AssessmentLines lines = new AssessmentLines(settings);
        AssessmentLines.Progress done = lines.run(in, output(), resumeAfter, bar);
        bar.end(done);
        return done.problems() == 0 ? ExitCode.OK : ExitCode.USAGE;
    }

    /** Standard output as bytes; a console that is none of this process is written to as text. */
    private OutputStream output() {
        return console.in() == System.in
                ? new FileOutputStream(FileDescriptor.out)
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
