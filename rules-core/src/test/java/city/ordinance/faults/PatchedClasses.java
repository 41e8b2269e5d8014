package city.ordinance.faults;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The classes of this module and of its tests anew, some of them changed; those of libraries as they are. */
final class PatchedClasses extends URLClassLoader {
    private static final String OWN = "city.ordinance.";

    private PatchedClasses(URL[] places) {
        super(places, PatchedClasses.class.getClassLoader());
    }

    /** Classes of which those in the folder stand before the built ones. */
    static PatchedClasses with(Path changed) throws IOException {
        URL[] places = {url(changed), url(Path.of("target/classes")), url(Path.of("target/test-classes"))};
        return new PatchedClasses(places);
    }

    private static URL url(Path folder) throws IOException {
        return folder.toAbsolutePath().toUri().toURL();
    }

    /** Compiles a fault's file into a folder. */
    static void compile(Fault fault, Path into) {
        String planted = fault.planted();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///" + fault.file()), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return planted;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-d",
                into.toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "-proc:none",
                "-parameters",
                "-nowarn",
                "--release",
                "17");
        if (!compiler.getTask(null, null, null, options, null, List.of(source)).call()) {
            throw new IllegalStateException("This fault does not compile: " + fault);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            return name.startsWith(OWN) ? findClass(name) : super.loadClass(name, resolve);
        }
    }
}
