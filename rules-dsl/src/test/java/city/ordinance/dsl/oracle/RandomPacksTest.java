package city.ordinance.dsl.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import city.ordinance.internal.dialect.DialectReader;
import city.ordinance.internal.engine.RuleEngine;
import city.ordinance.internal.pack.PackReader;
import city.ordinance.internal.table.Space;
import city.ordinance.pack.PackInfo;
import city.ordinance.spi.RulePack;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * The engine and the interpreter fire the same rules of random packs at every point; a disagreement is shrunk to a
 * minimal pack. The long run, with one test of rules-core because a module without tests fails: {@code mvn -pl
 * rules-dsl -am test -Dtest=RandomPacksTest,DialectProblemsTest -Djqwik.tries.default=10000}.
 */
class RandomPacksTest {
    private static final PackInfo PACK = lamps();
    private static final Space LAMPS = Space.points(Lamp.TYPE);

    @Property(shrinking = ShrinkingMode.FULL, edgeCases = EdgeCasesMode.NONE)
    void engine_and_interpreter_agree(@ForAll("files") String text) {
        Map<String, String> files = Map.of("random.drl", text);
        DialectReader.Result read = DialectReader.read(PACK, files);
        assertThat(read.problems()).isEmpty();
        RuleEngine engine = RuleEngine.compile(files, read.rules());
        Interpreter interpreter = new Interpreter(read.rules());
        for (long point = 0; point < LAMPS.cells(); point++) {
            Record lamp = LAMPS.situation(point);
            assertThat(engine.decide(lamp))
                    .as("%s under %s", lamp, text)
                    .isEqualTo(interpreter.fired(Lamp.TYPE, LAMPS.ordinals(point)));
        }
    }

    @Provide
    Arbitrary<String> files() {
        return RandomRules.files();
    }

    /** The base of the broken packs, about lamps. */
    private static PackInfo lamps() {
        RulePack base = Packs.inFolder(Path.of("src/test/resources/broken-packs/example-town"));
        PackInfo pack = PackReader.read(base);
        return new PackInfo(
                pack.id(),
                pack.title(),
                pack.version(),
                pack.sha256(),
                pack.jurisdiction(),
                pack.sources(),
                pack.coverage(),
                List.of(Lamp.TYPE),
                pack.editions(),
                pack.catalog(),
                pack.claims(),
                pack.notices(),
                pack.beside(),
                pack.prevails());
    }
}
