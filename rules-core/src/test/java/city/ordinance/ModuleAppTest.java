package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.internal.pack.PackReader;
import city.ordinance.internal.pack.TestPack;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An app that is a module, with a type and a pack of its own. */
class ModuleAppTest {
    @TempDir
    Path temp;

    @Test
    void a_type_whose_package_is_not_exported_to_all_is_refused_with_the_line_to_write() throws Exception {
        for (String exports : List.of("", "exports carts to java.xml;")) {
            Class<? extends Record> cart = app("requires java.xml; " + exports);
            assertThatThrownBy(() -> SituationType.of(cart))
                    .hasMessage("rules cannot see carts.Cart: write \"exports carts;\" in the module-info.java of app");
        }
    }

    @Test
    void a_type_whose_package_is_exported_or_opened_is_taken() throws Exception {
        for (String seen : List.of("exports carts;", "opens carts;")) {
            assertThat(SituationType.of(app(seen)).build().code()).isEqualTo("cart");
        }
    }

    @Test
    void a_pack_is_found_in_a_folder_named_like_a_package_which_a_module_hides() throws Exception {
        Class<?> owner = app("");
        assertThat(owner.getResource("/packs/testville/pack.yaml")).isNull();
        RulePack pack = Packs.inResources(owner, "packs/testville");
        assertThat(pack.id()).isEqualTo("testville");
        assertThat(pack.files()).containsAll(TestPack.whole().contents().keySet());
        assertThatThrownBy(() -> PackReader.read(pack)).hasMessageContaining("us-xx-testville");
    }

    /** The class {@code carts.Cart} of a module with this in its declaration. */
    private Class<? extends Record> app(String declaration) throws Exception {
        Path source = Files.createTempDirectory(temp, "source");
        Path module = Files.createTempDirectory(temp, "module");
        Files.writeString(source.resolve("module-info.java"), "module app { " + declaration + " }");
        Files.writeString(
                source.resolve("Cart.java"),
                "package carts; public record Cart(Place place) { public enum Place { STREET, LOT } }");
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        assertThat(javac.run(
                        System.out,
                        System.err,
                        "-d",
                        module.toString(),
                        source.resolve("module-info.java").toString(),
                        source.resolve("Cart.java").toString()))
                .isZero();
        writePack(module.resolve("packs/testville"));
        ModuleLayer boot = ModuleLayer.boot();
        Configuration resolved =
                boot.configuration().resolve(ModuleFinder.of(jar(module)), ModuleFinder.of(), Set.of("app"));
        return boot.defineModulesWithOneLoader(resolved, ClassLoader.getSystemClassLoader())
                .findLoader("app")
                .loadClass("carts.Cart")
                .asSubclass(Record.class);
    }

    private static void writePack(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : TestPack.whole().contents().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static Path jar(Path classes) {
        Path jar = classes.resolveSibling(classes.getFileName() + ".jar");
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        assertThat(tool.run(
                        System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), "."))
                .isZero();
        return jar;
    }
}
