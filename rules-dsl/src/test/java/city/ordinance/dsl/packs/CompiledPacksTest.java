package city.ordinance.dsl.packs;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import city.ordinance.internal.compiled.CompiledPack;
import city.ordinance.internal.compiled.PackCompiler;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The build compiles the shipped packs. */
class CompiledPacksTest {
    static List<RulePack> packs() {
        return new ShippedPacks().rulePacks();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void each_shipped_pack_is_compiled_and_its_compiled_form_is_used(RulePack pack) {
        assertThat(CompiledPack.of(pack)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_compiled_form_is_that_of_the_files_as_they_are_in_the_repository(RulePack pack, @TempDir Path temp)
            throws IOException {
        Path folder = temp.resolve(pack.id());
        for (String file : pack.files()) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), pack.read(file).orElseThrow());
        }
        assertThat(PackCompiler.compile(Packs.inFolder(folder)))
                .isEqualTo(pack.compiled().orElseThrow());
    }
}
