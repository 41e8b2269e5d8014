package city.ordinance.internal.files;

import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** A pack in a jar. A pack is small, so that all of it is read, once, when anything of it is asked for. */
final class JarPack implements RulePack {
    private static final String PACK_YAML = "pack.yaml";

    private final String id;
    private final URL packYaml;
    private volatile @Nullable SortedMap<String, byte[]> contents;

    private JarPack(String id, URL packYaml) {
        this.id = id;
        this.packYaml = packYaml;
    }

    /** The pack whose {@code pack.yaml} the connection is for, in this folder of the class path. */
    static JarPack of(JarURLConnection connection, String folder) {
        return new JarPack(folder.substring(folder.lastIndexOf('/') + 1), connection.getURL());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> files() {
        return contents().keySet().stream()
                .filter(file -> !file.equals(COMPILED))
                .toList();
    }

    @Override
    public Optional<byte[]> read(String file) {
        byte[] bytes = file.equals(COMPILED) ? null : contents().get(file);
        return Optional.ofNullable(bytes)
                .map(beginning -> FileBytes.whole(beginning, where(file)).clone());
    }

    @Override
    public Optional<byte[]> compiled() {
        return Optional.ofNullable(contents().get(COMPILED)).map(byte[]::clone);
    }

    private SortedMap<String, byte[]> contents() {
        SortedMap<String, byte[]> known = contents;
        if (known == null) {
            known = readAll();
            contents = known;
        }
        return known;
    }

    private SortedMap<String, byte[]> readAll() {
        try {
            JarURLConnection connection = (JarURLConnection) packYaml.openConnection();
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                String entry = connection.getEntryName();
                return readAll(jar, entry.substring(0, entry.length() - PACK_YAML.length()));
            }
        } catch (IOException e) {
            throw FileBytes.unreadable(toString());
        }
    }

    private static SortedMap<String, byte[]> readAll(JarFile jar, String prefix) throws IOException {
        SortedMap<String, byte[]> found = new TreeMap<>();
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                found.put(
                        entry.getName().substring(prefix.length()),
                        FileBytes.beginning(() -> jar.getInputStream(entry), entry.getName()));
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return packYaml.toString();
    }
}
