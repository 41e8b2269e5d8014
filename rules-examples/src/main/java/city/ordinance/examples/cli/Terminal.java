package city.ordinance.examples.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What can be found out about the terminal without native code. */
final class Terminal {
    private static final Path OUTPUT = Path.of("/proc/self/fd/1");
    private static final Path ERROR = Path.of("/proc/self/fd/2");
    private static final File DEVICE = new File("/dev/tty");
    private static final int LEAST = 40;
    private static final int MOST = 120;

    private Terminal() {}

    /** Whether standard output is a terminal. */
    static boolean isOutput() {
        return isTerminal(OUTPUT);
    }

    /** Whether standard error is a terminal. */
    static boolean isError() {
        return isTerminal(ERROR);
    }

    /** Whether standard output is a pipe: whoever reads it may have seen enough. */
    static boolean isPipe() {
        try {
            return Files.readSymbolicLink(OUTPUT).toString().matches("(pipe|socket):.*");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static boolean isTerminal(Path stream) {
        try {
            String target = Files.readSymbolicLink(stream).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return consoleIsTerminal();
        }
    }

    /** Up to JDK 21 there is a console exactly on a terminal; from 22 on there always is one, and it can be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean consoleIsTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** The terminal's width within what is comfortable to read, or the default when it cannot be found out. */
    static int width(int defaultWidth) {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(DEVICE)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(1, TimeUnit.SECONDS)) {
                stty.destroyForcibly();
                return defaultWidth;
            }
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).trim();
            int columns = Integer.parseInt(size.substring(size.indexOf(' ') + 1));
            return Math.max(LEAST, Math.min(MOST, columns));
        } catch (IOException | RuntimeException e) {
            return defaultWidth;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return defaultWidth;
        }
    }
}
