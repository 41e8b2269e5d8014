package city.ordinance.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/** Standard output as bytes, which tells a reader that has seen enough from a disk that is full. */
final class StandardOutput extends FileOutputStream {
    StandardOutput() {
        super(FileDescriptor.out);
    }

    /** Whoever read it has closed it. */
    static final class Closed extends IOException {
        private static final long serialVersionUID = 1L;

        Closed(IOException cause) {
            super(cause);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            super.write(bytes, from, length);
        } catch (IOException e) {
            throw Terminal.isPipe() ? new Closed(e) : e;
        }
    }
}
