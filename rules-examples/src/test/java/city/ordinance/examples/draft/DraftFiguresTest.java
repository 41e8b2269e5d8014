package city.ordinance.examples.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftFiguresTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "draft-check.md");

    @Test
    void the_page_states_the_figures_that_are_measured() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(row("made with", "sentences.txt"))
                .contains(row("not seen before", "unseen.txt"));
    }

    @Test
    void there_are_enough_sentences_good_and_bad() {
        List<DraftCase> cases = DraftCase.read("sentences.txt");
        assertThat(cases).hasSizeGreaterThanOrEqualTo(90);
        assertThat(cases.stream().filter(one -> one.expected().isEmpty())).hasSizeGreaterThanOrEqualTo(30);
    }

    private static String row(String name, String file) {
        List<DraftCase> cases = DraftCase.read(file);
        List<DraftCase> good =
                cases.stream().filter(one -> one.expected().isEmpty()).toList();
        long due = cases.stream().mapToLong(one -> one.expected().size()).sum();
        long found = cases.stream().mapToLong(DraftCase::found).sum();
        long falsely =
                cases.stream().mapToLong(one -> one.falselyFlagged().size()).sum();
        long flagged =
                good.stream().filter(one -> !one.falselyFlagged().isEmpty()).count();
        return "| %s | %d | %d | %d | %d | %d | %d |"
                .formatted(name, cases.size(), due, found, good.size(), flagged, falsely);
    }
}
