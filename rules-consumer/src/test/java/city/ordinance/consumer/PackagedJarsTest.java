package city.ordinance.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The app in {@code src/it/app}, built against the packaged jars and run in each way that docs/how-to tells of. */
class PackagedJarsTest {
    private static final Path APP = Path.of("src/it/app/src/main");
    /** What stands on the class path for these tests alone. */
    private static final List<String> OF_TESTS =
            List.of("junit", "surefire", "opentest4j", "apiguardian", "assertj", "byte-buddy");

    @TempDir
    static Path temp;

    /** The two jars of the library, and what they need. */
    private static List<Path> jars;

    private static Path app;
    private static String onClassPath;

    @BeforeAll
    static void build_and_run_on_the_class_path() throws Exception {
        jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .filter(jar -> OF_TESTS.stream().noneMatch(jar.getFileName().toString()::contains))
                .toList();
        assertThat(jars)
                .as("jars, which there are after the phase package")
                .filteredOn(jar -> jar.getFileName().toString().matches("rules-(core|dsl)-.*\\.jar"))
                .hasSize(2);
        app = compile();
        List<Path> everything = new ArrayList<>(jars);
        everything.add(app);
        onClassPath = run("--class-path", path(everything), "nowhere.App");
    }

    @Test
    void an_app_on_the_class_path_asks_the_shipped_packs_and_its_own() {
        assertThat(onClassPath).startsWith("""
                        packs: [carts, us-mo, us-mo-ofallon, us-mo-ofallon-code]
                        problems: []
                        fine: not-specified
                        cart: sanctions/move-along, silent
                        {
                        """).contains("\"not-specified\"").endsWith("}\n");
    }

    @Test
    void an_app_on_the_module_path_says_the_same_without_any_option() throws Exception {
        List<Path> modules = new ArrayList<>(jars);
        modules.add(app);
        assertThat(run("--module-path", path(modules), "--module", "nowhere/nowhere.App"))
                .isEqualTo(onClassPath);
    }

    private static Path compile() throws IOException {
        Path classes = temp.resolve("classes");
        List<String> arguments =
                new ArrayList<>(List.of("--release", "17", "-d", classes.toString(), "--module-path", path(jars)));
        for (Path file : files()) {
            if (file.toString().endsWith(".java")) {
                arguments.add(file.toString());
            } else {
                Path copy = classes.resolve(
                        APP.resolve("resources").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        tool("javac", arguments);
        Path jar = temp.resolve("nowhere.jar");
        tool("jar", List.of("--create", "--file", jar.toString(), "-C", classes.toString(), "."));
        return jar;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(APP)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void tool(String name, List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
        assertThat(tool.run(System.out, System.err, arguments.toArray(String[]::new)))
                .as(name)
                .isZero();
    }

    /** What the app prints. */
    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile(temp, "errors", ".txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        assertThat(errors).isEmptyFile();
        return printed.replace("\r\n", "\n");
    }

    private static String path(List<Path> jars) {
        return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
    }
}
