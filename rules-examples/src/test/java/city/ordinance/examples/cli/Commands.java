package city.ordinance.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Starts the command line in a process of its own. */
final class Commands {
    private Commands() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Starts a command that finds the classes of this test. */
    static Process start(Consumer<ProcessBuilder> settings, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        String surefire = System.getProperty("surefire.test.class.path");
        builder.environment()
                .put("CLASSPATH", Optional.ofNullable(surefire).orElse(System.getProperty("java.class.path")));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        settings.accept(builder);
        return builder.start();
    }
}
