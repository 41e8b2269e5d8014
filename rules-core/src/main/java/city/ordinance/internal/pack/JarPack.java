package city.ordinance.internal.pack;

import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** A pack in a jar. The names are listed once; a file is read when it is asked for. */
final class JarPack implements RulePack {
    private static final String PACK_YAML = "pack.yaml";

    private final String id;
    private final URL packYaml;
    private final List<String> files;

    private JarPack(String id, URL packYaml, List<String> files) {
        this.id = id;
        this.packYaml = packYaml;
        this.files = files;
    }

    /** The pack whose {@code pack.yaml} the connection is for, in this folder of the class path. */
    static JarPack of(JarURLConnection connection, String folder) throws IOException {
        connection.setUseCaches(false);
        String entry = connection.getEntryName();
        String prefix = entry.substring(0, entry.length() - PACK_YAML.length());
        try (JarFile jar = connection.getJarFile()) {
            List<String> files = jar.stream()
                    .filter(file -> !file.isDirectory())
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(prefix))
                    .map(name -> name.substring(prefix.length()))
                    .sorted()
                    .toList();
            return new JarPack(folder.substring(folder.lastIndexOf('/') + 1), connection.getURL(), files);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> files() {
        return files;
    }

    @Override
    public Optional<byte[]> read(String file) {
        if (!files.contains(file)) {
            return Optional.empty();
        }
        try {
            URLConnection connection = url(file).openConnection();
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return Optional.of(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + where(file), e);
        }
    }

    private URL url(String file) throws MalformedURLException {
        return new URL(packYaml, file.replace("%", "%25").replace("#", "%23"));
    }

    @Override
    public String toString() {
        return packYaml.toString();
    }
}
