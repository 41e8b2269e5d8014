package city.ordinance.internal.pack;

import city.ordinance.spi.RulePack;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The hash that names a pack's content: its data and its rules, not its scenarios or its changelog. */
public final class PackHash {
    private static final Set<String> DATA = Set.of("pack.yaml", "claims.yaml", "schedule.yaml", "properties.yaml");

    private PackHash() {}

    /**
     * The SHA-256, in lower-case hexadecimal, over {@code pack.yaml}, {@code claims.yaml}, {@code schedule.yaml},
     * {@code properties.yaml} and all {@code .drl} files, sorted by name: for each its name, a zero byte, its length in
     * decimal digits, a zero byte, and its bytes.
     */
    public static String sha256(RulePack pack) {
        MessageDigest digest = digest();
        for (String file : files(pack)) {
            byte[] bytes = pack.read(file).orElseGet(() -> new byte[0]);
            digest.update((file + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The names of the files that it is made of, sorted. */
    static List<String> files(RulePack pack) {
        return pack.files().stream()
                .filter(file -> DATA.contains(file) || file.endsWith(".drl"))
                .sorted()
                .toList();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
