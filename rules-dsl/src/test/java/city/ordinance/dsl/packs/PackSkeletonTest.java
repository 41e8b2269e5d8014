package city.ordinance.dsl.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.dsl.testkit.ContractProperties;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.ProblemException;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackSkeletonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    private RulePack skeleton(String id, String name) {
        return Packs.inFolder(PackSkeleton.write(folder, id, name, "No State", DAY));
    }

    @Test
    void a_skeleton_keeps_the_contract_of_packs_as_it_stands() {
        assertThat(ContractProperties.failures(
                        skeleton("us-xx-springfield", "Springfield"), ContractProperties.standard()))
                .isEmpty();
    }

    @Test
    void a_skeleton_says_whose_it_is_and_from_when_on_it_speaks() {
        PackInfo info =
                Rulebook.load(skeleton("us-xx-springfield", "Springfield")).pack();
        assertThat(info.jurisdiction().name()).isEqualTo("Springfield");
        assertThat(info.jurisdiction().country()).isEqualTo("US");
        assertThat(info.coverage().from()).isEqualTo(DAY);
        assertThat(info.coverage().reviewDue()).isEqualTo("2026-11-28");
        assertThat(info.coverage().expires()).isEqualTo("2027-06-01");
    }

    @Test
    void every_answer_of_a_skeleton_says_that_it_is_one() {
        PackInfo info =
                Rulebook.load(skeleton("us-xx-springfield", "Springfield")).pack();
        assertThat(info.notices().get(0).notice().text()).startsWith("TODO: this pack is a skeleton");
    }

    @Test
    void a_name_with_quotation_marks_and_braces_stays_as_it_is() {
        PackInfo info = Rulebook.load(skeleton("us-xx-odd-2", "St. \"Mary\" \\ {{state}} #1: O'Fallon"))
                .pack();
        assertThat(info.jurisdiction().name()).startsWith("St. \"Mary\" \\ ").endsWith(" #1: O'Fallon");
    }

    @Test
    void no_blank_is_left_in_a_file() throws IOException {
        skeleton("us-xx-springfield", "Springfield");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).doesNotContain("{{");
            }
        }
    }

    @Test
    void a_folder_that_is_there_is_not_overwritten() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("us-xx-springfield")).resolve("pack.yaml");
        Files.writeString(mine, "mine");
        assertThatThrownBy(() -> skeleton("us-xx-springfield", "Springfield"))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("pack-exists: There is a file or folder ")
                .hasMessageEndingWith(" already. Choose another id or another folder. Nothing was written.");
        assertThat(mine).hasContent("mine");
        assertThat(mine.getParent()).isDirectoryNotContaining("glob:**.drl");
    }

    @Test
    void everything_that_is_wrong_with_the_names_is_said_at_once_and_nothing_is_written() {
        assertThatThrownBy(() -> PackSkeleton.write(folder, "../Springfield", " ", "No\nState", DAY))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problems()).hasSize(3))
                .hasMessageStartingWith(
                        "malformed: \"../Springfield\" cannot be the id of a pack. Write country, state");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_skeleton_has_the_files_that_the_guide_lists() {
        assertThat(skeleton("us-xx-springfield", "Springfield").files())
                .isEqualTo(List.of(
                        "CHANGELOG.md",
                        "claims.yaml",
                        "complaints.drl",
                        "pack.yaml",
                        "scenarios/01-a-complaint-about-a-device.yaml",
                        "source.md"));
    }
}
