package city.ordinance.internal.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.Packs;
import city.ordinance.internal.pack.PackReader;
import city.ordinance.internal.pack.TestPack;
import city.ordinance.problem.RulePackException;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFilesTest {
    private static final String ROOT = "packs/us-xx-testville/";
    private static final String CLASS = Owner.class.getName().replace('.', '/') + ".class";

    @TempDir
    Path temp;

    private Path folder;

    /** A class that is loaded from where the pack is. */
    public static final class Owner {}

    @BeforeEach
    void write_the_pack() throws IOException {
        folder = temp.resolve("classes").resolve(ROOT);
        Files.createDirectories(folder.resolve("scenarios"));
        for (var file : TestPack.whole().contents().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve("scenarios/one.yaml"), "scenario: one");
        copyOwner();
    }

    private void copyOwner() throws IOException {
        Path target = temp.resolve("classes").resolve(CLASS);
        Files.createDirectories(target.getParent());
        try (InputStream in = PackFilesTest.class.getClassLoader().getResourceAsStream(CLASS)) {
            Files.write(target, in.readAllBytes());
        }
    }

    private Path jar() throws IOException {
        Path jar = temp.resolve("a pack.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                var files = Files.walk(temp.resolve("classes"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new JarEntry(
                        temp.resolve("classes").relativize(file).toString().replace('\\', '/')));
                entries.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }

    private RulePack resources(Path classes) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            return Packs.inResources(loader.loadClass(Owner.class.getName()), "packs/us-xx-testville");
        }
    }

    private static void assertWhole(RulePack pack) {
        assertThat(pack.id()).isEqualTo("us-xx-testville");
        assertThat(pack.files()).containsExactly("a.drl", "b.drl", "claims.yaml", "pack.yaml", "scenarios/one.yaml");
        assertThat(pack.read("scenarios/one.yaml")).contains("scenario: one".getBytes(UTF_8));
        assertThat(pack.read("c.drl")).isEmpty();
        assertThat(pack.read("../us-xx-testville/a.drl")).isEmpty();
        assertThat(PackReader.read(pack)).isEqualTo(PackReader.read(TestPack.whole()));
    }

    @Test
    void a_pack_in_a_folder_is_read() {
        RulePack pack = Packs.inFolder(folder);
        assertWhole(pack);
        assertThat(pack.where("a.drl")).isEqualTo(folder.resolve("a.drl").toString());
    }

    @Test
    void a_pack_among_the_classes_is_read_and_its_files_have_a_path() throws Exception {
        RulePack pack = resources(temp.resolve("classes"));
        assertWhole(pack);
        assertThat(Path.of(pack.where("a.drl"))).exists();
    }

    @Test
    void a_pack_in_a_jar_is_read() throws Exception {
        RulePack pack = resources(jar());
        assertWhole(pack);
        assertThat(pack.where("a.drl")).isEqualTo("us-xx-testville/a.drl");
    }

    @Test
    void resources_without_a_pack_are_refused() {
        assertThatThrownBy(() -> Packs.inResources(PackFilesTest.class, "packs/none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no packs/none/pack.yaml beside " + PackFilesTest.class.getName());
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        Path none = temp.resolve("none");
        assertThatThrownBy(() -> PackReader.read(Packs.inFolder(none)))
                .isInstanceOf(RulePackException.class)
                .hasMessageStartingWith(none.resolve("pack.yaml") + ":1:1: pack-missing-file: ");
    }

    @Test
    void a_file_that_is_too_long_is_refused_before_all_of_it_is_read() throws IOException {
        Path claims = folder.resolve("claims.yaml");
        Files.write(claims, new byte[(1 << 20) + 1]);
        assertThatThrownBy(() -> PackReader.read(Packs.inFolder(folder)))
                .isInstanceOf(RulePackException.class)
                .hasMessageStartingWith(claims + ":1:1: pack-too-large: The file is longer than 1 MiB.");
    }

    @Test
    void a_file_that_cannot_be_read_is_a_problem() {
        FileBytes.Opener broken = () -> {
            throw new IOException("broken");
        };
        assertThatThrownBy(() -> FileBytes.beginning(broken, "a/b.drl"))
                .isInstanceOf(RulePackException.class)
                .hasMessageStartingWith("a/b.drl:1:1: pack-unreadable: ");
    }

    @Test
    void only_the_files_of_the_folder_are_read_each_by_its_one_name() throws IOException {
        Files.writeString(folder.resolveSibling("beside.yaml"), "secret");
        Files.write(folder.resolve(RulePack.COMPILED), new byte[1]);
        RulePack pack = Packs.inFolder(folder);
        assertThat(pack.files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(pack.read(file)).isPresent());
        for (String none : List.of(
                "../beside.yaml", "scenarios", "./pack.yaml", "scenarios/../pack.yaml", RulePack.COMPILED, "none")) {
            assertThat(pack.read(none)).as(none).isEmpty();
        }
    }
}
