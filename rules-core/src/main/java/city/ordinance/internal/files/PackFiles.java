package city.ordinance.internal.files;

import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a pack's files in a folder or among a class path's resources. */
public final class PackFiles {
    private PackFiles() {}

    /** The pack in a folder. */
    public static RulePack ofFolder(Path folder) {
        return new FolderPack(folder, false);
    }

    /**
     * The pack among the resources of the owner's module, jar or folder. Where there is none, as some build tools keep
     * resources apart from classes, the first on the class path.
     *
     * @throws IllegalArgumentException when there is no {@code pack.yaml} in it
     */
    public static RulePack ofResources(Class<?> owner, String root) {
        String folder = root.replaceAll("^/+|/+$", "");
        try {
            String file = folder + "/pack.yaml";
            Optional<URL> inModule = inModule(owner.getModule(), file);
            List<URL> found = find(owner, file);
            URL own = inModule.or(() ->
                            found.stream().filter(url -> beside(owner, url)).findFirst())
                    .or(() -> found.stream().findFirst())
                    .orElseThrow(
                            () -> new IllegalArgumentException("there is no " + file + " beside " + owner.getName()));
            List<RulePack> others = new ArrayList<>();
            for (URL url : found) {
                if (!url.toString().equals(own.toString())) {
                    others.add(ofUrl(url, folder));
                }
            }
            return new ResourcePack(ofUrl(own, folder), others, owner.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("cannot list " + folder, e);
        }
    }

    /** The packs that have files of the same names as this one, elsewhere on the class path. */
    public static List<RulePack> elsewhere(RulePack pack) {
        return pack instanceof ResourcePack resource ? resource.others() : List.of();
    }

    private static List<URL> find(Class<?> owner, String file) throws IOException {
        ClassLoader loader = owner.getClassLoader();
        List<URL> found = loader == null ? List.of() : Collections.list(loader.getResources(file));
        return found.isEmpty()
                ? Stream.ofNullable(owner.getResource("/" + file)).toList()
                : found;
    }

    /** From a module, as the class loader hides what is in a folder whose name could be that of a package. */
    private static Optional<URL> inModule(Module module, String file) throws IOException {
        Optional<ModuleReference> content = Optional.ofNullable(module.getLayer())
                .flatMap(layer -> layer.configuration().findModule(module.getName()))
                .map(ResolvedModule::reference);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        try (ModuleReader reader = content.get().open()) {
            Optional<URI> found = reader.find(file);
            return found.isEmpty() ? Optional.empty() : Optional.of(found.get().toURL());
        }
    }

    private static boolean beside(Class<?> owner, URL file) {
        CodeSource source = owner.getProtectionDomain().getCodeSource();
        String place = source == null ? "" : source.getLocation().toString();
        return !place.isEmpty()
                && (file.toString().startsWith(place) || file.toString().startsWith("jar:" + place + "!/"));
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
