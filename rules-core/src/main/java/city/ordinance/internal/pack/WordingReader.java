package city.ordinance.internal.pack;

import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.Texts;
import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import city.ordinance.pack.Wording;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads words: a text, or a map of words that vary with the type of situation or with a fact. */
final class WordingReader {
    private static final String CODE = "wording";

    private final List<SituationType<?>> types;
    private final Problems problems;

    /** Reads words about these types; when there are none, they could not be read, and no fact is missed. */
    WordingReader(List<SituationType<?>> types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    /** The words under a key that must be there. */
    Wording required(Fields fields, String key) {
        return fields.requiredNode(key).map(node -> read(node, key)).orElse(Wording.plain(""));
    }

    /** The words under a key that may be there. */
    Optional<Wording> optional(Fields fields, String key) {
        return fields.node(key).map(node -> read(node, key));
    }

    Wording read(Node node, String key) {
        if (!(node instanceof MapNode map)) {
            return Wording.plain(
                    Texts.text(node, key, problems).map(ScalarNode::text).orElse(""));
        }
        Fields fields = new Fields(map, "words that vary", problems);
        Optional<ScalarNode> by = fields.requiredScalar("by");
        Optional<Fields> when = fields.requiredMap("when", "the words for each value");
        String otherwise = fields.requiredText("otherwise");
        fields.done();
        if (by.isEmpty() || when.isEmpty() || types.isEmpty()) {
            return Wording.plain(otherwise);
        }
        List<String> values = values(by.get().text());
        if (values.isEmpty()) {
            List<String> known = Stream.concat(Stream.of(Wording.TYPE), facts().map(Fact::code))
                    .distinct()
                    .toList();
            NewCodes.unknown(CODE, "\"type\" or a fact of the pack's situation types", by.get(), known, problems);
            return Wording.plain(otherwise);
        }
        return new Wording(
                otherwise, by.map(ScalarNode::text), words(when.get(), by.get().text(), values));
    }

    private Map<String, String> words(Fields when, String by, List<String> values) {
        Map<String, String> words = new LinkedHashMap<>();
        for (MapNode.Entry entry : when.entries()) {
            if (!values.contains(entry.key())) {
                String message = Quotes.quote(entry.key()) + " is not a value of \"" + by + "\".";
                problems.add(CODE, message, entry.keyPlace(), Spelling.help(entry.key(), values));
            }
            Texts.text(entry.value(), entry.key(), problems).ifPresent(text -> words.put(entry.key(), text.text()));
        }
        for (String value : values) {
            if (!when.has(value)) {
                String message = "The value \"" + value + "\" of \"" + by + "\" has no words here.";
                problems.add(CODE, message, when.place(), "Add them; every value needs its words.");
            }
        }
        return words;
    }

    private List<String> values(String by) {
        if (by.equals(Wording.TYPE)) {
            return types.stream().map(SituationType::code).toList();
        }
        return facts().filter(fact -> fact.code().equals(by))
                .flatMap(fact -> fact.values().stream())
                .map(FactValue::code)
                .distinct()
                .toList();
    }

    private Stream<Fact> facts() {
        return types.stream().flatMap(type -> type.facts().stream()).filter(fact -> !fact.measured());
    }
}
