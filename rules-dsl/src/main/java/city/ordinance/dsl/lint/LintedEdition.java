package city.ordinance.dsl.lint;

import city.ordinance.internal.dialect.DialectReader;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.pack.RuleTexts;
import city.ordinance.pack.Edition;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.spi.RulePack;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of one edition as text and as read.
 *
 * @param edition the edition
 * @param texts the text of each file, by the name messages use, in order
 * @param rules the rules, in order
 */
public record LintedEdition(Edition edition, Map<String, String> texts, List<RuleModel> rules) {
    /** Copies the collections and keeps their order. */
    public LintedEdition {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        rules = List.copyOf(rules);
    }

    static LintedEdition of(
            RulePack files, Edition edition, PackInfo pack, boolean allLevels, Collection<Problem> problems) {
        Map<String, String> texts = RuleTexts.of(files, edition);
        DialectReader.Result read =
                allLevels ? DialectReader.readAtAllLevels(pack, texts) : DialectReader.read(pack, texts);
        problems.addAll(read.problems());
        return new LintedEdition(edition, texts, read.rules());
    }
}
