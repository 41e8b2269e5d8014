package city.ordinance.internal.compiled;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.LoadOptions;
import city.ordinance.LoadOptions.Beyond;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.internal.table.SharedAnswer;
import city.ordinance.noise.CopiedPack;
import city.ordinance.noise.NoisePack;
import city.ordinance.pack.Edition;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiled form of a pack: used while it is just that pack's, whole, and wanted. */
class CompiledPackTest {
    private static final int TRIES = Integer.getInteger("fuzz.tries", 100);
    private static final int CHECKSUM = 8;
    private static final int HEADER = 72;
    private static final CopiedPack NOISE = CopiedPack.compiled(NoisePack.whole());
    private static final CopiedPack BOATS = CopiedPack.compiled(NoisePack.boats());

    static List<CopiedPack> packs() {
        return List.of(NOISE, BOATS);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_compiled_form_holds_all_of_the_pack(CopiedPack pack) {
        assertThat(CompiledPack.of(pack)).isPresent();
        Rulebook compiled = Rulebook.load(pack);
        Rulebook fresh = Rulebook.load(pack, LoadOptions.defaults().withoutCompiled());
        assertThat(compiled.pack()).isEqualTo(fresh.pack());
        assertThat(compiled.rules()).isEqualTo(fresh.rules());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_byte_changed_in_any_file_of_data_or_rules_makes_the_compiled_form_stale(CopiedPack pack) {
        assertThat(pack.files()).hasSizeGreaterThan(2);
        for (String file : pack.files()) {
            int last = pack.contents().get(file).length - 1;
            assertThat(CompiledPack.of(pack.withByteChanged(file, 0))).as(file).isEmpty();
            assertThat(CompiledPack.of(pack.withByteChanged(file, last)))
                    .as(file)
                    .isEmpty();
        }
    }

    @Test
    void a_file_of_rules_added_makes_the_compiled_form_stale_and_a_changelog_does_not() {
        assertThat(CompiledPack.of(NOISE.with("more.drl", "// more"))).isEmpty();
        assertThat(CompiledPack.of(NOISE.with("CHANGELOG.md", "# 1.0.0"))).isPresent();
    }

    @Test
    void where_the_compiled_form_is_stale_the_files_answer() {
        String data = NoisePack.whole().contents().get("pack.yaml");
        CopiedPack changed = NOISE.with("pack.yaml", data.replace("1.0.0", "1.0.1"));
        assertThat(CompiledPack.of(changed)).isEmpty();
        assertThat(Rulebook.load(changed).pack().version()).isEqualTo("1.0.1");
    }

    @Test
    void the_files_answer_where_the_compiled_form_is_not_wanted_or_its_tables_are_larger_than_allowed() {
        byte[] bytes = NOISE.compiled().orElseThrow().clone();
        bytes[new String(bytes, ISO_8859_1).indexOf("Noise in Quietville")] = 'M';
        CopiedPack told = NOISE.withCompiled(signed(bytes));
        LoadOptions options = LoadOptions.defaults();
        assertThat(title(told, options)).isEqualTo("Moise in Quietville");
        assertThat(title(told, options.withoutCompiled())).isEqualTo("Noise in Quietville");
        assertThat(title(told, options.withTables(1, Beyond.DIRECT))).isEqualTo("Noise in Quietville");
    }

    private static String title(RulePack pack, LoadOptions options) {
        return Rulebook.load(pack, options).pack().title();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_byte_changed_in_the_compiled_form_is_noticed_wherever_it_is(CopiedPack pack) {
        List<SituationType<?>> types = Rulebook.load(pack).pack().types();
        int length = pack.compiled().orElseThrow().length;
        for (int at = 0; at < length; at += 31) {
            assertThat(CompiledPack.of(pack.withCompiledByteChanged(at)))
                    .as("byte " + at)
                    .isEmpty();
        }
        assertThat(CompiledPack.damaged(pack, types)).isFalse();
        assertThat(CompiledPack.damaged(pack.withCompiledByteChanged(length - 1), types))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_compiled_form_is_the_same_each_time_and_in_each_folder(CopiedPack pack, @TempDir Path temp)
            throws IOException {
        Path folder = Files.createDirectories(temp.resolve(pack.id()));
        for (String file : pack.files()) {
            Files.write(folder.resolve(file), pack.read(file).orElseThrow());
        }
        assertThat(PackCompiler.compile(Packs.inFolder(folder)))
                .isEqualTo(pack.compiled().orElseThrow());
    }

    @Test
    void a_compiled_form_in_a_folder_off_the_class_path_is_not_read(@TempDir Path temp) throws IOException {
        Files.write(temp.resolve(RulePack.COMPILED), NOISE.compiled().orElseThrow());
        assertThat(Packs.inFolder(temp).compiled()).isEmpty();
        assertThat(Packs.inFolder(temp).files()).isEmpty();
    }

    /** Somebody changed it, and its checksum with it. */
    @ParameterizedTest
    @MethodSource("packs")
    void any_bytes_are_no_compiled_form_or_the_whole_of_one(CopiedPack pack) {
        Random random = new Random(20_261_127);
        byte[] whole = pack.compiled().orElseThrow();
        int refused = 0;
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = whole.clone();
            for (int left = 1 + random.nextInt(3); left > 0; left--) {
                bytes[HEADER + random.nextInt(bytes.length - HEADER)] = (byte) random.nextInt(256);
            }
            boolean cut = random.nextInt(10) == 0;
            Optional<CompiledPack> read =
                    CompiledPack.of(pack.withCompiled(signed(cut ? Arrays.copyOf(bytes, bytes.length / 2) : bytes)));
            assertThat(read.filter(one -> cut || !isWhole(one))).isEmpty();
            refused += read.isEmpty() ? 1 : 0;
        }
        assertThat(refused).isBetween(1, TRIES - 1);
        for (int at = HEADER; at < whole.length; at += 3) {
            byte[] bytes = whole.clone();
            Arrays.fill(bytes, at, Math.min(bytes.length, at + 9), (byte) 0xFF);
            assertThat(CompiledPack.of(pack.withCompiled(signed(bytes))).filter(one -> !isWhole(one)))
                    .as("from byte " + at)
                    .isEmpty();
        }
    }

    /** Whether every edition answers for every type, be it that two rules, as they now fire, contradict each other. */
    private static boolean isWhole(CompiledPack pack) {
        try {
            for (Edition edition : pack.pack().editions()) {
                for (SituationType<?> type : pack.pack().types()) {
                    Description nothing = type.describe().build();
                    SharedAnswer answer =
                            pack.tables().get(edition).answers(type).answer(nothing);
                    assertThat(answer.description()).isEqualTo(nothing);
                }
            }
            return true;
        } catch (ProblemException e) {
            return e.problems().get(0).code().equals(ProblemCode.PACK_CONFLICT);
        }
    }

    private static byte[] signed(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, CHECKSUM, bytes.length - CHECKSUM);
        return ByteBuffer.wrap(bytes.clone()).putLong(0, crc.getValue()).array();
    }
}
