package city.ordinance.examples.cli;

import city.ordinance.json.InputDocument;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files that a command is given, and standard input for a dash; no more of it is read than it may have. */
final class Inputs {
    /** More than any description may have, so that a longer one is refused and not cut off. */
    private static final int DESCRIPTION = (1 << 20) + 1;

    private Inputs() {}

    static InputDocument read(String file, Console console) {
        return within(file, console, in -> read(file, in));
    }

    /** Reads a description from a stream that is the file's. */
    static InputDocument read(String file, InputStream in) throws IOException {
        return InputDocument.parse(in.readNBytes(DESCRIPTION), name(file));
    }

    /**
     * The text of a file in UTF-8.
     *
     * @param mebibytes how long it may be
     */
    static String text(String file, Console console, int mebibytes) {
        int most = mebibytes << 20;
        byte[] bytes = within(file, console, in -> in.readNBytes(most + 1));
        if (bytes.length > most) {
            String message = "The text is longer than " + mebibytes + " MiB.";
            throw new ProblemException(
                    new Problem(ProblemCode.TOO_LARGE, message, name(file), "Split it into several files."));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw problem("The text is not UTF-8.", name(file), "Save the file as UTF-8.");
        }
    }

    /** What messages call it. */
    static String name(String file) {
        return file.equals("-") ? "standard input" : file;
    }

    /** Something that is read from a stream. */
    interface Reading<T> {
        T from(InputStream in) throws IOException;
    }

    private static <T> T within(String file, Console console, Reading<T> reading) {
        try (InputStream in = open(file, console)) {
            return reading.from(in);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    /**
     * Opens a file, or standard input without its buffer.
     *
     * @throws ProblemException when it is not there or cannot be read
     */
    static BufferedInputStream open(String file, Console console) {
        if (file.equals("-")) {
            return new BufferedInputStream(
                    console.in() == System.in ? new FileInputStream(FileDescriptor.in) : console.in());
        }
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw problem("\"" + file + "\" is a folder.", file, "Name the files in it.");
            }
            return new BufferedInputStream(Files.newInputStream(path));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw noFile(file);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    /**
     * Writes a file that an option names.
     *
     * @param cannot what is to be said, before the file's name, when that cannot be done
     */
    static void write(String option, String file, byte[] content, String cannot) {
        try {
            Files.write(Path.of(file), content);
        } catch (IOException | InvalidPathException e) {
            String help = "Check that the folder is there and that you may write in it.";
            throw problem(cannot + " \"" + file + "\".", option, help);
        }
    }

    static ProblemException noFile(String file) {
        return problem("There is no file \"" + file + "\".", file, "Check the spelling, and the folder you are in.");
    }

    static ProblemException unreadable(String file) {
        return problem("\"" + file + "\" cannot be read.", name(file), "Check that you may read it.");
    }

    private static ProblemException problem(String message, String where, String help) {
        return new ProblemException(new Problem(ProblemCode.MALFORMED, message, where, help));
    }
}
