package city.ordinance.internal.files;

import city.ordinance.internal.document.TreeReader;
import city.ordinance.problem.Problem;
import city.ordinance.problem.RulePackException;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The bytes of a pack's file, of which no more is read than a pack may have. */
final class FileBytes {
    private static final int MAX_COMPILED = 64 << 20;

    private FileBytes() {}

    /** Opens a file. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /**
     * All of a file, or if it is too long its beginning.
     *
     * @param where the file as messages name it
     * @throws RulePackException when it cannot be read
     */
    static byte[] beginning(Opener source, String where) {
        try (InputStream in = source.open()) {
            return in.readNBytes(max(where) + 1);
        } catch (IOException e) {
            throw unreadable(where);
        }
    }

    /**
     * The beginning of a file, which must be all of it.
     *
     * @throws RulePackException when the file is too long
     */
    static byte[] whole(byte[] beginning, String where) {
        if (beginning.length > max(where)) {
            String message = "The file is longer than " + (max(where) >> 20) + " MiB.";
            throw refused("pack-too-large", message, where, "Split it into several files.");
        }
        return beginning;
    }

    private static int max(String where) {
        return where.endsWith(RulePack.COMPILED) ? MAX_COMPILED : TreeReader.MAX_BYTES;
    }

    /** The problem that a file or a folder cannot be read. */
    static RulePackException unreadable(String where) {
        String help = "Check that it is there, and who may read it.";
        return refused("pack-unreadable", "The file or folder cannot be read.", where, help);
    }

    private static RulePackException refused(String code, String message, String where, String help) {
        return new RulePackException(List.of(new Problem(code, message, where + ":1:1", help)));
    }
}
