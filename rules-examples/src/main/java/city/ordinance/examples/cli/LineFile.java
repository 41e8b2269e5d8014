package city.ordinance.examples.cli;

import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;

/** A file that a batch writes its lines to, and goes on with when it was interrupted. */
final class LineFile implements Closeable {
    private static final int BLOCK = 1 << 16;

    private final RandomAccessFile file;
    private long lines;

    /**
     * Opens a file, or makes it. What stands after its last whole line is dropped.
     *
     * @throws ProblemException when it cannot be written to, or holds something else
     */
    LineFile(String name) throws IOException {
        try {
            this.file = new RandomAccessFile(name, "rw");
        } catch (IOException e) {
            throw problem("\"" + name + "\" cannot be written to.", "Name a file in a folder that you may write in.");
        }
        long end = endOfLines(name);
        if (end < file.length()) {
            file.setLength(end);
        }
        file.seek(end);
    }

    private long endOfLines(String name) throws IOException {
        byte[] block = new byte[BLOCK];
        long at = 0;
        long end = 0;
        for (int read = file.read(block); read >= 0; read = file.read(block)) {
            if (at == 0 && block[0] != '{') {
                file.close();
                throw problem("\"" + name + "\" holds no answers to go on after.", "Name another file.");
            }
            for (int i = 0; i < read; i++) {
                if (block[i] == '\n') {
                    lines++;
                    end = at + i + 1;
                }
            }
            at += read;
        }
        return end;
    }

    /** How many whole lines it had. */
    long lines() {
        return lines;
    }

    /** Writes after them. */
    OutputStream output() throws IOException {
        return new FileOutputStream(file.getFD());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static ProblemException problem(String message, String help) {
        return new ProblemException(new Problem(ProblemCode.MALFORMED, message, "--output", help));
    }
}
