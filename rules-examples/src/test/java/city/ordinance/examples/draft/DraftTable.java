package city.ordinance.examples.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How well the check does on a file of rows, by kind. It prints counts alone. */
final class DraftTable {
    private static final class Count {
        private int rows;
        private int due;
        private int found;
        private int falsely;
        private int unread;

        private void add(DraftRow row, DraftReport report) {
            rows++;
            due += row.due() ? 1 : 0;
            found += row.due() && row.found(report) ? 1 : 0;
            falsely += row.falsely(report) ? 1 : 0;
            unread += report.unread().isEmpty() ? 0 : 1;
        }

        private String line(String name) {
            return "| %s | %d | %d | %d | %d | %d |".formatted(name, rows, due, found, falsely, unread);
        }
    }

    private final Map<String, Count> kinds = new TreeMap<>();
    private final Count all = new Count();

    DraftTable(List<DraftRow> rows) {
        for (DraftRow row : rows) {
            DraftReport report = row.report();
            all.add(row, report);
            kinds.computeIfAbsent(row.kind(), kind -> new Count()).add(row, report);
        }
    }

    double precision() {
        return (double) all.found / (all.found + all.falsely);
    }

    double recall() {
        return (double) all.found / all.due;
    }

    /** A line for each kind. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("| kind | rows | due | found | falsely flagged | unread |");
        lines.add("|---|---|---|---|---|---|");
        kinds.forEach((kind, count) -> lines.add(count.line(kind)));
        lines.add(all.line("all"));
        lines.add("");
        lines.add(String.format(Locale.ROOT, "Precision %.2f, recall %.2f.", precision(), recall()));
        return lines;
    }
}
