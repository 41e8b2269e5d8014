package city.ordinance.dsl.packs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Rulebook;
import city.ordinance.dsl.packs.noise.ExampleValley;
import city.ordinance.dsl.verify.FindingCode;
import city.ordinance.dsl.verify.Progress;
import city.ordinance.dsl.verify.VerificationFinding;
import city.ordinance.dsl.verify.Verifier;
import city.ordinance.dsl.verify.VerifyOptions;
import city.ordinance.internal.compiled.CompiledPack;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A compiled form that somebody changed, and its checksum with it. */
class HostileCompiledPackTest {
    private static final int TRIES = Integer.getInteger("fuzz.tries", 300);
    private static final int HEADER = 72;
    private static final RulePack PACK = new ExampleValley().rulePacks().get(0);

    static List<RulePack> packs() {
        List<RulePack> packs = new ArrayList<>(new ShippedPacks().rulePacks());
        packs.add(PACK);
        return packs;
    }

    @Test
    void verification_names_a_changed_decision() {
        byte[] bytes = PACK.compiled().orElseThrow().clone();
        bytes[bytes.length - 1] ^= 1;
        VerificationFinding finding = onlyFinding(bytes);
        assertThat(finding.message()).contains("Other rules fire in ");
        assertThat(finding.rules()).isNotEmpty();
        assertThat(finding.witness()).isPresent();
    }

    @Test
    void verification_names_changed_words() {
        byte[] bytes = PACK.compiled().orElseThrow().clone();
        int at = indexOf(bytes, Rulebook.load(PACK).pack().title().getBytes(UTF_8));
        bytes[at] ^= 1;
        assertThat(onlyFinding(bytes).message()).endsWith("It has another title.");
    }

    @Test
    void verification_names_a_form_that_cannot_be_read() {
        byte[] bytes = PACK.compiled().orElseThrow();
        assertThat(onlyFinding(Arrays.copyOf(bytes, bytes.length - 9)).message())
                .contains("It cannot be read");
    }

    private static VerificationFinding onlyFinding(byte[] bytes) {
        List<VerificationFinding> findings = Verifier.verify(changed(PACK, bytes), new VerifyOptions(1), Progress.NONE)
                .findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code()).isEqualTo(FindingCode.COMPILED_DIFFERS);
        assertThat(findings.get(0).place()).endsWith("/pack.bin");
        return findings.get(0);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void any_bytes_are_refused_or_give_answers(RulePack pack) {
        Random random = new Random(20_261_127);
        byte[] whole = pack.compiled().orElseThrow();
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = whole.clone();
            for (int left = 1 + random.nextInt(3); left > 0; left--) {
                bytes[HEADER + random.nextInt(bytes.length - HEADER)] = (byte) random.nextInt(256);
            }
            answers(changed(pack, random.nextInt(10) == 0 ? Arrays.copyOf(bytes, bytes.length / 2) : bytes));
        }
        for (int at = HEADER; at < Math.min(whole.length, HEADER + 3_000); at++) {
            byte[] bytes = whole.clone();
            Arrays.fill(bytes, at, Math.min(bytes.length, at + 9), (byte) 0xFF);
            assertThat(CompiledPack.of(changed(pack, bytes))).isNotNull();
        }
    }

    private static void answers(RulePack pack) {
        try {
            CompiledPack.of(pack).ifPresent(compiled -> {
                Rulebook book = Rulebook.load(pack);
                for (SituationType<?> type : book.pack().types()) {
                    AsOf day = AsOf.day(book.pack().coverage().from()).allowingExpired();
                    assertThat(book.assess(type.describe().build(), day).recommendedActions())
                            .isNotNull();
                }
            });
        } catch (ProblemException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    private static CopiedPack changed(RulePack pack, byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, Long.BYTES, bytes.length - Long.BYTES);
        CopiedPack copy = CopiedPack.of(pack);
        byte[] signed =
                ByteBuffer.wrap(bytes.clone()).putLong(0, crc.getValue()).array();
        return new CopiedPack(copy.id(), copy.contents(), Optional.of(signed));
    }

    private static int indexOf(byte[] bytes, byte[] words) {
        for (int at = 0; at + words.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + words.length, words, 0, words.length)) {
                return at;
            }
        }
        throw new AssertionError("not there");
    }
}
