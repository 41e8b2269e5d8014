package city.ordinance.internal.table;

import city.ordinance.internal.dialect.DialectReader;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.pack.PackReader;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Description;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the small pack that only tests know. */
final class Noise {
    static final PackInfo PACK = PackReader.read(NoisePack.whole());
    static final List<RuleModel> RULES = DialectReader.read(PACK, texts()).rules();
    static final Space SPACE = Space.of(NoiseReport.TYPE, RULES, PACK.wordedBy());

    private Noise() {}

    static EditionTables tables() {
        return new EditionTables(PACK, RULES, new LazyEngine(texts(), RULES), true);
    }

    static Description description(String... facts) {
        Description.Builder builder = NoiseReport.TYPE.describe();
        for (String fact : facts) {
            String[] parts = fact.split("=");
            var named = NoiseReport.TYPE.fact(parts[0]).orElseThrow();
            builder.given(named, named.value(parts[1]).orElseThrow());
        }
        return builder.build();
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : List.of("noise.drl", "later.drl")) {
            texts.put(file, NoisePack.whole().contents().get(file));
        }
        return texts;
    }
}
