package city.ordinance.dsl.lint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the charset of the process, rules are compiled as they were read: they run no code, and answer right. */
class HostileCharsetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GBK",
                "GB18030",
                "Big5",
                "EUC-JP",
                "windows-31j",
                "windows-1252 -Ddrools.dialect.default=mvel",
                "US-ASCII -Ddrools.dialect.java.compiler=NATIVE"
            })
    void lint_clean_text_runs_no_code_and_is_answered_as_it_stands(String charset, @TempDir Path temp)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectory(temp.resolve("example-town"));
        HostileTexts.write(folder);
        assertThat(Linter.lint(Packs.inFolder(folder))).isEmpty();
        Path log = temp.resolve("log");
        int exit = run(charset, temp, log);
        assertThat(exit).as(Files.readString(log, ISO_8859_1)).isZero();
        assertThat(temp.resolve(HostileTexts.CANARY)).doesNotExist();
    }

    private static int run(String charset, Path temp, Path log) throws IOException, InterruptedException {
        List<String> options = List.of(("-Dfile.encoding=" + charset).split(" "));
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.command().addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        java.command().addAll(options);
        java.command().addAll(List.of(HostileTexts.class.getName(), "example-town"));
        java.directory(temp.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        return java.start().waitFor();
    }
}
