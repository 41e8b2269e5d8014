package city.ordinance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Plants each fault of the list, one at a time, and has this module's own tests look for it. Takes minutes, so its name
 * keeps it out of the build: {@code mvn verify -pl rules-core -Dtest=PlantedFaults}. With
 * {@code -Dordinance.faults=batch} only those are planted in whose description that pattern is found.
 */
class PlantedFaults {
    /** What looks at the classes as they were built. */
    private static final List<String> NOT_ASKED = List.of("city.ordinance.ArchitectureTest");

    /** How long each class of tests took without a fault, in nanoseconds. */
    private static final Map<String, Long> TOOK = new HashMap<>();

    /** The class of tests that noticed the latest fault. */
    private static String latest = ".";

    @TempDir
    static Path temp;

    /**
     * What the tests of some classes came to.
     *
     * @param tests how many there were
     * @param failed the first one that failed, if one did
     */
    private record Asked(long tests, Optional<String> failed) {}

    static List<Fault> faults() {
        Pattern wanted = Pattern.compile(System.getProperty("ordinance.faults", ""));
        List<Fault> faults = Fault.all().stream()
                .filter(fault -> wanted.matcher(fault.what()).find())
                .toList();
        assertThat(faults).as("faults about: " + wanted).isNotEmpty();
        return faults;
    }

    @BeforeAll
    static void without_a_fault_no_test_fails() throws IOException {
        Asked asked = ask(temp.resolve("nothing"), "");
        assertThat(asked.failed()).isEmpty();
        assertThat(asked.tests()).isGreaterThan(500);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_test_of_this_module_notices(Fault fault) throws IOException {
        Path classes = Files.createTempDirectory(temp, "fault");
        PatchedClasses.compile(fault, classes);
        Asked asked = ask(classes, fault.file());
        assertThat(asked.failed()).as("tests that notice: " + fault).isPresent();
        System.out.println(fault + " -- noticed by " + asked.failed().get());
    }

    /** Asks one class of tests after the other, the likeliest first, until one of them has a test that fails. */
    private static Asked ask(Path changed, String file) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        long tests = 0;
        try (PatchedClasses classes = PatchedClasses.with(changed)) {
            Thread.currentThread().setContextClassLoader(classes);
            for (String test : tests(file)) {
                long began = System.nanoTime();
                TestExecutionSummary summary = run(classes, test);
                TOOK.putIfAbsent(test, System.nanoTime() - began);
                tests += summary.getTestsFoundCount();
                Optional<String> failed = summary.getFailures().stream()
                        .map(failure ->
                                test + ", " + failure.getTestIdentifier().getDisplayName())
                        .findFirst();
                if (failed.isPresent()) {
                    latest = test;
                    return new Asked(tests, failed);
                }
            }
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        return new Asked(tests, Optional.empty());
    }

    private static TestExecutionSummary run(ClassLoader classes, String test) {
        SummaryGeneratingListener heard = new SummaryGeneratingListener();
        LauncherConfig config = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .build();
        Launcher launcher = LauncherFactory.create(config);
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(classes, test))
                .configurationParameter(
                        "jqwik.database", temp.resolve("jqwik-database").toString())
                .build();
        launcher.execute(request, heard);
        return heard.getSummary();
    }

    /**
     * This module's classes of tests: the one that noticed the latest fault, those beside it or beside the file, then
     * the others, the quickest first.
     */
    private static List<String> tests(String file) throws IOException {
        Path root = Path.of("target/test-classes");
        String beside = packageOf(file.replace(".java", "").replace('/', '.'));
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(each -> root.relativize(each)
                            .toString()
                            .replace(root.getFileSystem().getSeparator(), "."))
                    .filter(name -> name.endsWith("Test.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> !name.startsWith("city.ordinance.faults.") && !NOT_ASKED.contains(name))
                    .sorted(Comparator.comparing((String name) -> !name.equals(latest))
                            .thenComparing(name -> !packageOf(name).equals(beside)
                                    && !packageOf(name).equals(packageOf(latest)))
                            .thenComparing(name -> TOOK.getOrDefault(name, 0L))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private static String packageOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
