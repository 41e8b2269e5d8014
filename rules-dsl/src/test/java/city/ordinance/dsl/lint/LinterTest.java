package city.ordinance.dsl.lint;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Sound packs have no problems; a folder that is no pack has some. */
class LinterTest {
    @Test
    void shipped_packs_have_no_problems() {
        assertThat(Packs.installed()).isNotEmpty();
        assertThat(Packs.installed())
                .allSatisfy(pack -> assertThat(Linter.lint(pack)).isEmpty());
    }

    @Test
    void a_folder_that_is_no_pack_has_problems() {
        assertThat(Linter.lint(Packs.inFolder(Path.of("src/test/resources/broken-packs/faults"))))
                .extracting(problem -> problem.code())
                .contains("pack-missing-file");
    }
}
