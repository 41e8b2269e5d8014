package city.ordinance.internal.pack;

import city.ordinance.pack.Edition;
import city.ordinance.spi.RulePack;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rule files of an edition as text. */
public final class RuleTexts {
    private RuleTexts() {}

    /** The text of each file, by the name that messages use, in order. */
    public static Map<String, String> of(RulePack files, Edition edition) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : edition.rules()) {
            byte[] bytes = files.read(file).orElseThrow();
            texts.put(files.where(file), new String(bytes, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
