package city.ordinance.internal.pack;

import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;

/** Finds a pack's files in a folder or among a class path's resources. */
public final class PackFiles {
    private PackFiles() {}

    /** The pack in a folder. */
    public static RulePack ofFolder(Path folder) {
        return new FolderPack(folder, false);
    }

    /**
     * The pack among the resources of the owner's jar or folder.
     *
     * @throws IllegalArgumentException when there is no {@code pack.yaml} in it
     */
    public static RulePack ofResources(Class<?> owner, String root) {
        String folder = root.replaceAll("^/+|/+$", "");
        URL url = owner.getResource("/" + folder + "/pack.yaml");
        if (url == null) {
            throw new IllegalArgumentException("there is no " + folder + "/pack.yaml beside " + owner.getName());
        }
        try {
            return ofUrl(url, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + url, e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("cannot list " + url, e);
        }
    }

    private static RulePack ofUrl(URL packYaml, String folder) throws IOException, URISyntaxException {
        if (packYaml.getProtocol().equals("file")) {
            return new FolderPack(Path.of(packYaml.toURI()).resolveSibling("").normalize(), true);
        }
        URLConnection connection = packYaml.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return JarPack.of(jar, folder);
        }
        throw new IllegalArgumentException("a pack must be in a folder or in a jar: " + packYaml);
    }
}
