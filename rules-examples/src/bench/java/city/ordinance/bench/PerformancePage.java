package city.ordinance.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page with the table of results; only what stands between its marks is written. */
final class PerformancePage {
    private static final String BEGIN = "<!-- results: written by the benchmarks -->\n";
    private static final String END = "<!-- end of results -->";

    private PerformancePage() {}

    static void update(Path page, String table) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(page + " has no place for the results");
        }
        Files.writeString(page, text.substring(0, begin) + BEGIN + table + "\n" + text.substring(end));
    }
}
