package city.ordinance.noise;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.ordinance.internal.compiled.PackCompiler;
import city.ordinance.spi.RulePack;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A pack's files and its compiled form in memory, for a test to change a byte. */
public record CopiedPack(String id, Map<String, byte[]> contents, Optional<byte[]> compiled) implements RulePack {

    /** A copy of a pack. */
    public static CopiedPack of(RulePack pack) {
        Map<String, byte[]> contents = new TreeMap<>();
        pack.files().forEach(file -> contents.put(file, pack.read(file).orElseThrow()));
        return new CopiedPack(pack.id(), contents, pack.compiled());
    }

    /** A copy of a pack with the form that the build would compile of it. */
    public static CopiedPack compiled(RulePack pack) {
        return of(pack).withCompiled(PackCompiler.compile(pack));
    }

    /** The same with these bytes for a compiled form. */
    public CopiedPack withCompiled(byte[] bytes) {
        return new CopiedPack(id, contents, Optional.of(bytes));
    }

    /** The same with one byte of a file changed. */
    public CopiedPack withByteChanged(String file, int at) {
        Map<String, byte[]> changed = new TreeMap<>(contents);
        changed.put(file, changed(contents.get(file), at));
        return new CopiedPack(id, changed, compiled);
    }

    /** The same with another text in one file. */
    public CopiedPack with(String file, String text) {
        Map<String, byte[]> changed = new TreeMap<>(contents);
        changed.put(file, text.getBytes(UTF_8));
        return new CopiedPack(id, changed, compiled);
    }

    /** The same with one byte of its compiled form changed. */
    public CopiedPack withCompiledByteChanged(int at) {
        return new CopiedPack(id, contents, compiled.map(bytes -> changed(bytes, at)));
    }

    private static byte[] changed(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= 1;
        return copy;
    }

    @Override
    public List<String> files() {
        return List.copyOf(contents.keySet());
    }

    @Override
    public Optional<byte[]> read(String file) {
        return Optional.ofNullable(contents.get(file));
    }

    @Override
    public String toString() {
        return id;
    }
}
