package city.ordinance.internal.pack;

import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.tree.Fields;
import city.ordinance.internal.tree.MapNode;
import city.ordinance.internal.tree.Problems;
import city.ordinance.internal.tree.ScalarNode;
import city.ordinance.internal.tree.Spelling;
import city.ordinance.internal.tree.Texts;
import city.ordinance.pack.CatalogEntry.Wording;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the labels of a step that vary with a fact: one for each of the fact's values. */
final class LabelsReader {
    private static final String CODE = "label-by";

    private final List<SituationType<?>> types;
    private final Problems problems;

    /** Reads labels by facts of these types; when there are none, they could not be read, and no fact is missed. */
    LabelsReader(List<SituationType<?>> types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    Optional<Wording> read(Fields entry) {
        return entry.map("labelBy", "labelBy").flatMap(this::wording);
    }

    private Optional<Wording> wording(Fields fields) {
        Optional<ScalarNode> fact = fields.requiredScalar("fact");
        Optional<Fields> labels = fields.requiredMap("labels", "the labels");
        fields.done();
        if (fact.isEmpty() || labels.isEmpty() || types.isEmpty()) {
            return Optional.empty();
        }
        List<String> values = values(fact.get().text());
        if (values.isEmpty()) {
            Codes.unknown(CODE, "a fact of the pack's situation types", fact.get(), facts(), problems);
            return Optional.empty();
        }
        return Optional.of(
                new Wording(fact.get().text(), labels(labels.get(), fact.get().text(), values)));
    }

    private Map<String, String> labels(Fields fields, String fact, List<String> values) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (MapNode.Entry entry : fields.entries()) {
            if (!values.contains(entry.key())) {
                String message = Quotes.quote(entry.key()) + " is not a value of \"" + fact + "\".";
                problems.add(CODE, message, entry.keyPlace(), Spelling.help(entry.key(), values));
            }
            Texts.text(entry.value(), entry.key(), problems).ifPresent(text -> labels.put(entry.key(), text.text()));
        }
        for (String value : values) {
            if (!fields.has(value)) {
                String message = "The value \"" + value + "\" of \"" + fact + "\" has no label here.";
                problems.add(CODE, message, fields.place(), "Add one; every value needs its label.");
            }
        }
        return labels;
    }

    private List<String> values(String factCode) {
        return types.stream()
                .flatMap(type -> type.fact(factCode).stream())
                .flatMap(fact -> fact.values().stream())
                .map(FactValue::code)
                .distinct()
                .toList();
    }

    private List<String> facts() {
        return types.stream()
                .flatMap(type -> type.facts().stream())
                .map(Fact::code)
                .distinct()
                .toList();
    }
}
