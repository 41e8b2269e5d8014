package city.ordinance.examples.draft;

import city.ordinance.assessment.ConclusionKind;
import city.ordinance.dsl.figures.PlainText;
import city.ordinance.pack.CatalogEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What drafts call a topic or a conclusion. A conclusion: its code, the head of its label, and the lexicon's words for
 * its code or kind.
 */
final class Terms {
    private static final int LONGEST = 6;
    private static final int MOST = 1_000;
    private static final Map<Object, Pattern> KNOWN = new ConcurrentHashMap<>();

    private Terms() {}

    static Pattern of(CatalogEntry entry) {
        return known(entry, () -> pattern(entry));
    }

    /** What drafts call a topic: the lexicon's words for its code, or the words of the code. */
    static Pattern of(String topic) {
        return known(
                topic,
                () -> Lexicon.sections().contains(topic)
                        ? Lexicon.pattern(topic)
                        : Phrases.pattern(List.of(topic.replace('-', ' '))));
    }

    private static Pattern known(Object named, Supplier<Pattern> pattern) {
        if (KNOWN.size() > MOST) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(named, any -> pattern.get());
    }

    private static Pattern pattern(CatalogEntry entry) {
        List<String> phrases = new ArrayList<>();
        add(entry.id().code().replace('-', ' '), phrases);
        add(head(entry.label()), phrases);
        phrases.addAll(Lexicon.phrases(entry.id().code()));
        if (entry.id().kind() != ConclusionKind.STEP) {
            phrases.addAll(Lexicon.phrases(entry.sharedKind()));
        }
        return Phrases.pattern(phrases);
    }

    /** A word that names a topic as well, such as "fine", names no conclusion. */
    private static void add(String phrase, List<String> phrases) {
        boolean topic = Lexicon.phrases("fine").contains(phrase);
        if (!topic && !phrase.isEmpty() && phrase.split(" ").length <= LONGEST) {
            phrases.add(phrase);
        }
    }

    private static String head(String label) {
        String plain = PlainText.of(label);
        return plain.split("[,;:(*]|\\.\\.| (?:under|by|of|made|on)\\b", 2)[0]
                .strip()
                .replaceAll("[^\\w' -]", "");
    }
}
