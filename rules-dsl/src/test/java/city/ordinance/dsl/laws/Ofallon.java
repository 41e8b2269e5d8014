package city.ordinance.dsl.laws;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.internal.dialect.DialectReader;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.engine.RuleEngine;
import city.ordinance.pack.Edition;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shipped pack, loaded once for all tests. */
final class Ofallon {
    static final RulePack FILES = Packs.installed().stream()
            .filter(pack -> pack.id().equals("us-mo-ofallon"))
            .findFirst()
            .orElseThrow();
    static final Rulebook BOOK = Rulebook.load(FILES);
    static final PackInfo PACK = BOOK.pack();
    static final AsOf DAY = AsOf.day(LocalDate.of(2026, 6, 1));
    static final List<SituationType<?>> TYPES = PACK.types();
    static final SituationType<?> DEVICE = BOOK.type("device-deployment");
    static final SituationType<?> ACCESS = BOOK.type("access-request");
    static final List<RuleModel> RULES =
            DialectReader.read(PACK, texts(PACK.editions().get(0))).rules();

    private static final Map<SituationType<?>, Reference> REFERENCES = new LinkedHashMap<>();

    static {
        RuleEngine engine = RuleEngine.compile(texts(PACK.editions().get(0)), RULES);
        TYPES.forEach(type -> REFERENCES.put(type, new Reference(type, engine, RULES, PACK)));
    }

    private Ofallon() {}

    static Assessment assess(Description description) {
        return BOOK.assess(description, DAY);
    }

    /** The answers by brute force over every point of the type. */
    static Reference reference(SituationType<?> type) {
        return REFERENCES.get(type);
    }

    private static Map<String, String> texts(Edition edition) {
        Map<String, String> texts = new LinkedHashMap<>();
        edition.rules().forEach(file -> texts.put(file, text(file)));
        return texts;
    }

    static String text(String file) {
        return new String(FILES.read(file).orElseThrow(), StandardCharsets.UTF_8);
    }
}
