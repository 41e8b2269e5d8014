package city.ordinance.dsl.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFilesTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_gives_its_yaml_and_json_files_in_order() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("b"));
        Path second = Files.createFile(inner.resolve("2.YML"));
        Path third = Files.createFile(folder.resolve("c.json"));
        Path first = Files.createFile(folder.resolve("a.yaml"));
        Files.createFile(folder.resolve("notes.txt"));
        assertThat(ScenarioFiles.find(folder)).containsExactly(first, second, third);
    }

    @Test
    void a_file_is_taken_whatever_its_name() throws IOException {
        Path file = Files.createFile(folder.resolve("scenario.txt"));
        assertThat(ScenarioFiles.find(file)).containsExactly(file);
    }

    @Test
    void a_place_that_is_not_there_is_a_problem() {
        assertThatThrownBy(() -> ScenarioFiles.find(folder.resolve("none")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("malformed: There is no file or folder");
    }

    @Test
    void a_description_is_no_scenario() throws IOException {
        Path file = folder.resolve("plain.yaml");
        Files.writeString(file, "situation: {type: access-request}");
        assertThatThrownBy(() -> ScenarioFiles.read(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("The scenario has no name.")
                .hasMessageContaining("does not say what it expects");
    }
}
