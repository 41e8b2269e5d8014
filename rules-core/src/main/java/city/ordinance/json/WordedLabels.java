package city.ordinance.json;

import city.ordinance.assessment.Conclusion;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The labels that vary with a fact of the description, for a template to leave a gap. */
final class WordedLabels {
    private final PackInfo pack;
    private final SituationType<?> type;
    private final List<Label> labels = new ArrayList<>();

    WordedLabels(PackInfo pack, SituationType<?> type) {
        this.pack = pack;
        this.type = type;
    }

    /**
     * A label, quoted.
     *
     * @param fact the ordinal of the fact with which it varies
     * @param unknown the label where the fact is unknown
     * @param byValue the label for each value
     */
    record Label(int fact, byte[] unknown, List<byte[]> byValue) {

        byte[] of(Description description) {
            int value = description.ordinal(fact);
            return value < 0 ? unknown : byValue.get(value);
        }
    }

    Label get(int number) {
        return labels.get(number);
    }

    /** The conclusions, with a mark for each label that varies. */
    @SuppressWarnings("unchecked") // withLabel gives a conclusion of the same class
    <C extends Conclusion> List<C> marked(List<C> conclusions) {
        return conclusions.stream()
                .map(conclusion -> (C) mark(conclusion).orElse(conclusion))
                .toList();
    }

    private Optional<Conclusion> mark(Conclusion conclusion) {
        Optional<CatalogEntry> entry = pack.catalog().entry(conclusion.id());
        Optional<CatalogEntry.Wording> wording = entry.flatMap(CatalogEntry::wording);
        Optional<Fact> fact = wording.flatMap(words -> type.fact(words.fact()));
        return fact.map(known -> {
            labels.add(label(entry.orElseThrow().label(), wording.orElseThrow(), known));
            return conclusion.withLabel(LineTemplate.mark("L" + (labels.size() - 1)));
        });
    }

    private static Label label(String otherwise, CatalogEntry.Wording wording, Fact fact) {
        List<byte[]> byValue = fact.values().stream()
                .map(value -> wording.labels().getOrDefault(value.code(), otherwise))
                .map(WordedLabels::quoted)
                .toList();
        return new Label(fact.ordinal(), quoted(otherwise), byValue);
    }

    private static byte[] quoted(String text) {
        return TypeText.utf8(TypeText.quoted(text));
    }
}
