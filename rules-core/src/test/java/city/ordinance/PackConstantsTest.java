package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import city.ordinance.noise.NoisePack;
import city.ordinance.pack.PackInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack's codes become constants of a class that compiles. */
class PackConstantsTest {
    private final PackInfo pack = Rulebook.load(NoisePack.whole()).pack();

    @Test
    void every_code_of_the_catalog_is_a_constant() {
        String source = PackConstants.source(pack, "town", "Noise");
        assertThat(source)
                .startsWith("package town;")
                .contains("public final class Noise {")
                .contains("public static final String FINE = \"fine\";");
        Stream.concat(
                        pack.catalog().entries().stream()
                                .map(entry -> entry.id().code()),
                        pack.catalog().topics().stream().map(topic -> topic.code()))
                .forEach(code -> assertThat(source).contains("= \"" + code + "\";"));
    }

    @Test
    void the_class_compiles(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Noise.java");
        Files.writeString(file, PackConstants.source(pack, "town", "Noise"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-Xlint:all", "-Werror", "-d", folder.toString(), file.toString());
        assertThat(result).isZero();
    }

    @Test
    void a_class_without_a_package_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackConstants.main(new String[] {"pack", "Noise", "out"}))
                .withMessageContaining("the class with its package");
    }
}
