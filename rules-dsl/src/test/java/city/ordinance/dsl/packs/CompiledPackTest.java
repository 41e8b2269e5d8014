package city.ordinance.dsl.packs;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.LoadOptions;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.internal.compiled.CompiledPack;
import city.ordinance.internal.compiled.PackCompiler;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompiledPackTest {
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
    void the_compiled_form_holds_all_of_the_pack(RulePack pack) {
        Rulebook compiled = Rulebook.load(pack);
        Rulebook fresh = Rulebook.load(pack, LoadOptions.defaults().withoutCompiled());
        assertThat(compiled.pack()).isEqualTo(fresh.pack());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_byte_changed_in_any_file_of_data_or_rules_makes_the_compiled_form_stale(RulePack pack) {
        CopiedPack copy = CopiedPack.of(pack);
        assertThat(CompiledPack.of(copy)).isPresent();
        List<String> hashed = copy.files().stream()
                .filter(file -> file.endsWith(".drl") || file.equals("pack.yaml") || file.equals("claims.yaml"))
                .toList();
        assertThat(hashed).hasSizeGreaterThan(2);
        for (String file : hashed) {
            int last = copy.contents().get(file).length - 1;
            assertThat(CompiledPack.of(copy.withByteChanged(file, 0))).as(file).isEmpty();
            assertThat(CompiledPack.of(copy.withByteChanged(file, last)))
                    .as(file)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_file_of_rules_added_makes_the_compiled_form_stale(RulePack pack) {
        assertThat(CompiledPack.of(CopiedPack.of(pack).with("more.drl", "// more")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_byte_changed_in_the_compiled_form_is_noticed_wherever_it_is(RulePack pack) {
        CopiedPack copy = CopiedPack.of(pack);
        for (int at = 0; at < pack.compiled().orElseThrow().length; at += 61) {
            assertThat(CompiledPack.of(copy.withCompiledByteChanged(at)))
                    .as("byte " + at)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_compiled_form_is_the_same_each_time_and_in_each_folder(RulePack pack, @TempDir Path temp)
            throws IOException {
        Path folder = temp.resolve(pack.id());
        for (String file : pack.files()) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), pack.read(file).orElseThrow());
        }
        assertThat(PackCompiler.compile(Packs.inFolder(folder)))
                .isEqualTo(pack.compiled().orElseThrow());
    }

    @Test
    void a_compiled_form_in_a_folder_off_the_class_path_is_not_read(@TempDir Path temp) throws IOException {
        RulePack pack = packs().get(0);
        Files.write(temp.resolve(RulePack.COMPILED), pack.compiled().orElseThrow());
        assertThat(Packs.inFolder(temp).compiled()).isEmpty();
        assertThat(Packs.inFolder(temp).files()).isEmpty();
    }
}
