package city.ordinance.internal.pack;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.internal.tree.Fields;
import city.ordinance.internal.tree.Problems;
import city.ordinance.pack.Catalog;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.CatalogEntry.Wording;
import city.ordinance.pack.Topic;
import city.ordinance.situation.SituationType;
import city.ordinance.source.Hedge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a pack's catalog. A code names one thing in all of it, conclusion or topic. */
final class CatalogReader {
    private final Problems problems;
    private final Codes codes;
    private final LabelsReader labels;
    private final TopicReader topics;

    CatalogReader(List<SituationType<?>> types, List<String> claims, Problems problems) {
        this.problems = problems;
        this.codes = new Codes("the code of a conclusion or topic", problems);
        this.labels = new LabelsReader(types, problems);
        this.topics = new TopicReader(claims, codes, problems);
    }

    Catalog read(Fields fields) {
        List<CatalogEntry> entries = new ArrayList<>();
        for (ConclusionKind kind : ConclusionKind.values()) {
            String what = "an entry of " + kind.key();
            entries.addAll(fields.each(fields.items(kind.key()), what, entry -> entry(kind, entry)));
        }
        List<Topic> found = fields.each(fields.items("topics"), "a topic", topics::topic);
        fields.done();
        if (entries.isEmpty() && found.isEmpty()) {
            problems.add("malformed", "The catalog is empty.", fields.place(), "Add what the rules may conclude.");
        }
        return new Catalog(entries, found);
    }

    private Optional<CatalogEntry> entry(ConclusionKind kind, Fields fields) {
        String code = fields.requiredScalar("code").map(codes::newCode).orElse("");
        String label = fields.requiredText("label");
        String sharedKind = fields.requiredText("kind");
        Optional<Hedge> hedge = fields.text("hedge").map(Hedge::new);
        Optional<Wording> wording = kind == ConclusionKind.STEP ? labels.read(fields) : Optional.empty();
        fields.done();
        return Optional.of(new CatalogEntry(new ConclusionId(kind, code), label, sharedKind, hedge, wording));
    }
}
