package city.ordinance.examples.cli;

import city.ordinance.Problem;
import city.ordinance.ProblemCode;
import city.ordinance.ProblemException;
import city.ordinance.json.InputDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads what a command is given: files, and standard input for a dash. */
final class Inputs {
    /** More than any document may have, so that a longer one is refused and not cut off. */
    private static final int ENOUGH = (1 << 20) + 1;

    private Inputs() {}

    static InputDocument read(String file, Console console) {
        return InputDocument.parse(bytes(file, console), file.equals("-") ? "standard input" : file);
    }

    static byte[] bytes(String file, Console console) {
        return file.equals("-") ? bytes(file, console.in()) : bytes(file);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = open(file)) {
            return bytes(file, in);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    /**
     * Opens a file.
     *
     * @throws ProblemException when it is not there or cannot be read
     */
    static InputStream open(String file) {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw problem("\"" + file + "\" is a folder.", file, "Name the files in it.");
            }
            return Files.newInputStream(path);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw problem("There is no file \"" + file + "\".", file, "Check the spelling, and the folder you are in.");
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private static byte[] bytes(String file, InputStream in) {
        try {
            return in.readNBytes(ENOUGH);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private static ProblemException unreadable(String file) {
        return problem("\"" + file + "\" cannot be read.", file, "Check that you may read it.");
    }

    private static ProblemException problem(String message, String where, String help) {
        return new ProblemException(new Problem(ProblemCode.MALFORMED, message, where, help));
    }
}
