package city.ordinance.dsl.verify;

import city.ordinance.dsl.lint.LintedEdition;
import city.ordinance.internal.dialect.RuleModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Rule text in another order: of the files, and of the rules within each. */
final class RuleOrder {
    private final LintedEdition edition;

    RuleOrder(LintedEdition edition) {
        this.edition = edition;
    }

    /** The rules as read, in their own order. */
    List<RuleModel> rules() {
        return edition.rules();
    }

    /** Everything from last to first. */
    Map<String, String> reversed() {
        return reordered(Collections::reverse, Collections::reverse);
    }

    /** Everything in an order that a number picks. */
    Map<String, String> shuffled(long seed) {
        Random random = new Random(seed);
        return reordered(files -> Collections.shuffle(files, random), rules -> Collections.shuffle(rules, random));
    }

    private Map<String, String> reordered(Consumer<List<String>> files, Consumer<List<String>> rules) {
        List<String> names = new ArrayList<>(edition.texts().keySet());
        files.accept(names);
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : names) {
            texts.put(name, reordered(name, edition.texts().getOrDefault(name, ""), rules));
        }
        return texts;
    }

    /**
     * INVARIANT: the rules stand in the order of the text, and between two names one keyword {@code rule} begins one.
     */
    private String reordered(String file, String text, Consumer<List<String>> order) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (RuleModel rule : edition.rules()) {
            if (rule.place().file().equals(file)) {
                int start = lineStart(text, rule.place().line());
                pieces.add(text.substring(from, start));
                from = start;
            }
        }
        pieces.add(text.substring(from) + "\n");
        List<String> bodies = pieces.subList(1, pieces.size());
        order.accept(bodies);
        return String.join("", pieces);
    }

    private static int lineStart(String text, int line) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset;
    }
}
