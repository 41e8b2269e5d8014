package city.ordinance.internal.compiled;

import city.ordinance.internal.pack.LibraryVersion;
import city.ordinance.internal.pack.Vocabulary;
import city.ordinance.internal.text.Sha256;
import city.ordinance.situation.SituationType;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a compiled pack was made from. A pack with any other key is not the one that was compiled. */
final class Key {
    /** Grows whenever the layout changes. */
    private static final int FORMAT = 4;

    private Key() {}

    /**
     * The key, of 64 characters.
     *
     * @param packSha256 the hash of the pack's files
     * @param types the situation types its rules are about
     */
    static String of(String packSha256, List<SituationType<?>> types) {
        StringBuilder text = new StringBuilder("compiled pack ").append(FORMAT).append('\n');
        text.append(LibraryVersion.get()).append('\n').append(packSha256);
        types.forEach(type -> text.append('\n').append(Vocabulary.sha256(type)));
        return Sha256.hex(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
