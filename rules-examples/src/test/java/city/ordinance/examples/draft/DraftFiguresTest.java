package city.ordinance.examples.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures the check, and holds the page to the tables: {@code -Dordinance.docs=write} writes them into it. */
class DraftFiguresTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "draft-check.md");

    @Test
    void on_sentences_that_it_was_made_with() throws IOException {
        DraftTable table = new DraftTable(DraftRow.read("development.tsv"));

        hold("development", table);
        assertThat(table.precision()).isGreaterThan(0.95);
        assertThat(table.recall()).isGreaterThan(0.95);
    }

    @Test
    void on_sentences_kept_aside_that_nobody_looked_at_who_made_it() throws IOException {
        DraftTable table = new DraftTable(DraftRow.read("held-out.tsv"));

        hold("held-out", table);
        assertThat(table.precision()).isGreaterThan(0.85);
        assertThat(table.recall()).isGreaterThan(0.78);
    }

    @Test
    void there_are_enough_sentences_of_many_kinds_good_and_bad() {
        List<DraftRow> rows = DraftRow.read("development.tsv");

        assertThat(rows)
                .hasSizeGreaterThanOrEqualTo(400)
                .extracting(row -> row.situation() + row.text())
                .doesNotHaveDuplicates();
        assertThat(rows.stream().map(DraftRow::kind).distinct()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(rows.stream().filter(row -> !row.due())).hasSizeGreaterThanOrEqualTo(100);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.bad())
                        .allSatisfy(words -> assertThat(row.text()).contains(words)));
    }

    private static void hold(String name, DraftTable table) throws IOException {
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- end of " + name + " -->";
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf(end);
        String measured = "\n" + String.join("\n", table.lines()) + "\n\n";
        if ("write".equals(System.getProperty("ordinance.docs"))) {
            Files.writeString(PAGE, page.substring(0, from) + measured + page.substring(to), StandardCharsets.UTF_8);
        } else {
            assertThat(page.substring(from, to)).isEqualTo(measured);
        }
    }
}
