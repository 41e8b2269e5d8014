package city.ordinance.examples.desk.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPOutputStream;

/** Parts of a body, compressed one by one as they are asked for. */
final class GzipParts implements Iterator<byte[]> {
    private final Iterator<byte[]> parts;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final GZIPOutputStream gzip;
    private boolean finished;

    GzipParts(Iterator<byte[]> parts) {
        this.parts = parts;
        try {
            this.gzip = new GZIPOutputStream(bytes, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them in one piece. */
    static byte[] whole(List<byte[]> parts) {
        GzipParts compressed = new GzipParts(parts.iterator());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        compressed.forEachRemaining(all::writeBytes);
        return all.toByteArray();
    }

    @Override
    public boolean hasNext() {
        return !finished;
    }

    @Override
    public byte[] next() {
        if (finished) {
            throw new NoSuchElementException();
        }
        try {
            if (parts.hasNext()) {
                gzip.write(parts.next());
                gzip.flush();
            } else {
                gzip.close();
                finished = true;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] part = bytes.toByteArray();
        bytes.reset();
        return part;
    }
}
