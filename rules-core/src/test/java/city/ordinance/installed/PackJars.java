package city.ordinance.installed;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.ordinance.Packs;
import city.ordinance.noise.NoisePack;
import city.ordinance.spi.RulePack;
import city.ordinance.spi.RulePackProvider;
import city.ordinance.spi.SituationTypeProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes jars that offer packs, and runs what asks for packs where these jars are the class path. */
final class PackJars {
    static final String ID = "us-xx-quietville";

    private static final String FERRY_RULES = """
            package packs.us_xx_quayside;

            import city.ordinance.installed.Ferry;
            import city.ordinance.installed.Ferry.Load;

            global city.ordinance.spi.Conclude conclude;

            rule "QS-FERRY-010: a heavy ferry is warned"
                @Cites( "B1" )
            when
                Ferry( load == Load.HEAVY )
            then
                conclude.sanction( "warning" );
            end
            """;

    private PackJars() {}

    /** Offers the pack that stands in its jar. */
    public static class First implements RulePackProvider {
        @Override
        public List<RulePack> rulePacks() {
            return List.of(Packs.inResources(getClass(), "packs/" + ID));
        }
    }

    /** Another that does the same. */
    public static final class Second extends First {}

    /** Offers a pack of another id. */
    public static final class Other implements RulePackProvider {
        @Override
        public List<RulePack> rulePacks() {
            return List.of(Packs.inResources(Other.class, "packs/us-xx-loudville"));
        }
    }

    /** Offers the pack about boats, whose city has a name that is ambiguous. */
    public static final class Boats implements RulePackProvider {
        @Override
        public List<RulePack> rulePacks() {
            return List.of(Packs.inResources(Boats.class, "packs/us-xx-quayside"));
        }
    }

    /** Fails. */
    public static final class Failing implements RulePackProvider {
        @Override
        public List<RulePack> rulePacks() {
            throw new IllegalStateException("no disk");
        }
    }

    /** A jar with a provider, and a version of the pack in it. */
    static Path jar(Path jar, Class<?> provider, String id, String version) throws IOException {
        return jar(jar, provider, id, version, "title:", "title:");
    }

    /** The same, with another text in place of one of its {@code pack.yaml}. */
    static Path jar(Path jar, Class<?> provider, String id, String version, String text, String instead)
            throws IOException {
        Map<String, byte[]> entries = provider(provider);
        NoisePack pack = NoisePack.whole()
                .with("pack.yaml", "id: " + ID, "id: " + id)
                .with("pack.yaml", "version: ", "version: " + version + " # ")
                .with("pack.yaml", text, instead);
        String packageName = "packs." + ID.replace('-', '_');
        String own = "packs." + id.replace('-', '_');
        pack.contents()
                .forEach((file, content) ->
                        entries.put("packs/" + id + "/" + file, bytes(content.replace(packageName, own))));
        return write(jar, entries);
    }

    /** A jar with the pack about boats. */
    static Path boats(Path jar) throws IOException {
        Map<String, byte[]> entries = provider(Boats.class);
        NoisePack pack = NoisePack.boats();
        pack.contents().forEach((file, text) -> entries.put("packs/" + pack.id() + "/" + file, bytes(text)));
        return write(jar, entries);
    }

    /** A jar with the pack about boats, made to be about ferries as well, and with their type. */
    static Path ferries(Path jar) throws IOException {
        Map<String, byte[]> entries = provider(Boats.class, Ferry.class, Ferry.Load.class, Ferry.Types.class);
        entries.put("META-INF/services/" + SituationTypeProvider.class.getName(), bytes(Ferry.Types.class.getName()));
        NoisePack pack = NoisePack.boats()
                .with("pack.yaml", "[boat-report, noise-report]", "[boat-report, noise-report, ferry]")
                .with("pack.yaml", "{boat-report: ", "{ferry: Ferries., boat-report: ")
                .with("pack.yaml", "noise.drl]", "noise.drl, ferry.drl]")
                .withFile("ferry.drl", FERRY_RULES);
        pack.contents().forEach((file, text) -> entries.put("packs/" + pack.id() + "/" + file, bytes(text)));
        return write(jar, entries);
    }

    private static Map<String, byte[]> provider(Class<?> provider, Class<?>... others) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("META-INF/services/" + RulePackProvider.class.getName(), bytes(provider.getName()));
        for (Class<?> type : Stream.concat(Stream.of(First.class, provider), Stream.of(others))
                .toList()) {
            String file = type.getName().replace('.', '/') + ".class";
            try (InputStream in = PackJars.class.getResourceAsStream("/" + file)) {
                entries.put(file, in.readAllBytes());
            }
        }
        return entries;
    }

    /** A jar that names a provider and does not have it. */
    static Path jarWithoutClass(Path jar, Class<?> service, String provider) throws IOException {
        return write(jar, Map.of("META-INF/services/" + service.getName(), bytes(provider)));
    }

    private static Path write(Path jar, Map<String, byte[]> entries) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return jar;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** The result of work that is done with these jars as its class path. */
    static <T> T with(List<Path> jars, Callable<T> work) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = loader("jars", jars)) {
            thread.setContextClassLoader(loader);
            return work.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A class loader of the tests' classes and these jars. */
    static URLClassLoader loader(@Nullable String name, List<Path> jars) throws IOException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return new URLClassLoader(name, urls, new WithoutProviders(PackJars.class.getClassLoader()));
    }

    /** All classes but the providers and their types, so that each comes from its jar. */
    private static final class WithoutProviders extends ClassLoader {
        WithoutProviders(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(PackJars.class.getName() + "$") || name.startsWith(Ferry.class.getName())) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
