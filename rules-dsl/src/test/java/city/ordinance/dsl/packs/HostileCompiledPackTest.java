package city.ordinance.dsl.packs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.dsl.verify.FindingCode;
import city.ordinance.dsl.verify.Progress;
import city.ordinance.dsl.verify.VerificationFinding;
import city.ordinance.dsl.verify.Verifier;
import city.ordinance.dsl.verify.VerifyOptions;
import city.ordinance.internal.compiled.PackCompiler;
import city.ordinance.spi.RulePack;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Verification finds what somebody changed in a compiled form, and in its checksum with it. */
class HostileCompiledPackTest {
    private static final RulePack SMALL = Packs.find("zz-example-sound");

    @Test
    void verification_names_a_changed_decision() {
        RulePack pack = Packs.find("us-mo-ofallon");
        byte[] bytes = PackCompiler.compile(pack);
        bytes[bytes.length - 1] ^= 1;
        VerificationFinding finding = compiledFinding(pack, bytes);
        assertThat(finding.message()).contains("Other rules fire in ");
        assertThat(finding.rules()).isNotEmpty();
        assertThat(finding.witness()).isPresent();
    }

    @Test
    void verification_names_changed_words() {
        byte[] bytes = PackCompiler.compile(SMALL);
        int at = indexOf(bytes, Rulebook.load(SMALL).pack().title().getBytes(UTF_8));
        bytes[at] ^= 1;
        assertThat(compiledFinding(SMALL, bytes).message()).endsWith("It has another title.");
    }

    @Test
    void verification_names_a_form_that_cannot_be_read() {
        byte[] bytes = PackCompiler.compile(SMALL);
        assertThat(compiledFinding(SMALL, Arrays.copyOf(bytes, bytes.length - 9))
                        .message())
                .contains("It cannot be read");
    }

    private static VerificationFinding compiledFinding(RulePack pack, byte[] bytes) {
        List<VerificationFinding> findings =
                Verifier.verify(changed(pack, bytes), new VerifyOptions(1), Progress.NONE).findings().stream()
                        .filter(finding -> finding.code() == FindingCode.COMPILED_DIFFERS)
                        .toList();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).place()).endsWith("/pack.bin");
        return findings.get(0);
    }

    /** The pack with another compiled form. */
    private record Compiled(RulePack pack, byte[] bytes) implements RulePack {
        @Override
        public String id() {
            return pack.id();
        }

        @Override
        public List<String> files() {
            return pack.files();
        }

        @Override
        public Optional<byte[]> read(String file) {
            return pack.read(file);
        }

        @Override
        public Optional<byte[]> compiled() {
            return Optional.of(bytes);
        }
    }

    private static RulePack changed(RulePack pack, byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, Long.BYTES, bytes.length - Long.BYTES);
        return new Compiled(
                pack, ByteBuffer.wrap(bytes.clone()).putLong(0, crc.getValue()).array());
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
