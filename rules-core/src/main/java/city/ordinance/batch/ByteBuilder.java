package city.ordinance.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/** Bytes that grow, to be filled and written again and again. */
final class ByteBuilder {
    private byte[] bytes = new byte[1 << 14];
    private int length;

    void add(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    void add(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
    }

    /** Adds lower-case hexadecimal in quotation marks. */
    void addQuotedHex(byte[] hash) {
        reserve(2 * hash.length + 2);
        bytes[length++] = '"';
        for (byte each : hash) {
            bytes[length++] = (byte) Character.forDigit((each >> 4) & 15, 16);
            bytes[length++] = (byte) Character.forDigit(each & 15, 16);
        }
        bytes[length++] = '"';
    }

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    void digest(MessageDigest digest) {
        digest.update(bytes, 0, length);
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
