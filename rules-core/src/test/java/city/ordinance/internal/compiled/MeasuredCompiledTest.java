package city.ordinance.internal.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Rulebook;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.SoundReport;
import city.ordinance.noise.SoundReport.Zone;
import city.ordinance.situation.Description;
import city.ordinance.situation.Range;
import city.ordinance.spi.RulePack;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A pack with measured facts as the build compiles it. */
class MeasuredCompiledTest {
    private static final NoisePack FILES = NoisePack.measured();

    private record Compiled(byte[] bytes) implements RulePack {
        @Override
        public String id() {
            return FILES.id();
        }

        @Override
        public List<String> files() {
            return FILES.files();
        }

        @Override
        public Optional<byte[]> read(String file) {
            return FILES.read(file);
        }

        @Override
        public String where(String file) {
            return file;
        }

        @Override
        public Optional<byte[]> compiled() {
            return Optional.of(bytes);
        }
    }

    @Test
    void the_compiled_form_has_the_rules_and_answers_of_the_files() {
        Compiled compiled = new Compiled(PackCompiler.compile(FILES));
        CompiledPack read = CompiledPack.of(compiled).orElseThrow();
        Rulebook fresh = Rulebook.load(FILES);
        assertThat(read.rules(0)).isNotEmpty();
        assertThat(read.rules(0).toString()).contains("OneOf[fact=level");
        Rulebook book = Rulebook.load(compiled);
        for (int level : List.of(0, 1, 64, 65, 79, 80, 100, 101, 200)) {
            for (int alarms : List.of(0, 1, 2, 3, 4, 365)) {
                Description given = SoundReport.TYPE
                        .describe()
                        .given("zone", Zone.HOME)
                        .given("level", level)
                        .given("alarms", alarms)
                        .build();
                assertThat(book.assess(given, NoisePack.DAY)).isEqualTo(fresh.assess(given, NoisePack.DAY));
            }
        }
        Description range =
                SoundReport.TYPE.describe().given("level", Range.above(70)).build();
        assertThat(book.assess(range, NoisePack.DAY)).isEqualTo(fresh.assess(range, NoisePack.DAY));
        assertThat(book.assess(range, NoisePack.DAY).whyNot("warn"))
                .isEqualTo(fresh.assess(range, NoisePack.DAY).whyNot("warn"));
    }
}
