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
     * @param texts the label where the fact is unknown, then for each value
     */
    record Label(int fact, List<byte[]> texts) {

        byte[] of(Description description) {
            return texts.get(description.ordinal(fact) + 1);
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
        List<byte[]> texts = new ArrayList<>();
        texts.add(quoted(otherwise));
        fact.values().forEach(value -> texts.add(quoted(wording.labels().getOrDefault(value.code(), otherwise))));
        return new Label(fact.ordinal(), texts);
    }

    private static byte[] quoted(String text) {
        return TypeText.utf8(TypeText.quoted(text));
    }
}
