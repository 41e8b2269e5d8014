package city.ordinance.internal.pack;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.pack.Catalog;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.ProvisoEntry;
import city.ordinance.pack.ScheduledValue;
import city.ordinance.pack.Topic;
import city.ordinance.pack.Wording;
import city.ordinance.situation.SituationType;
import city.ordinance.source.Hedge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a pack's catalog. A code names one thing in all of it, conclusion or topic. */
final class CatalogReader {
    private final List<ScheduledValue> schedule;
    private final Problems problems;
    private final NewCodes codes;
    private final NewCodes provisoCodes;
    private final WordingReader wordings;
    private final TopicReader topics;
    private final Map<ConclusionKind, List<String>> codesOf = new EnumMap<>(ConclusionKind.class);
    private final List<String> topicCodes = new ArrayList<>();

    /** What is checked once all codes are known. */
    private final List<Runnable> references = new ArrayList<>();

    CatalogReader(List<SituationType<?>> types, List<String> claims, List<ScheduledValue> schedule, Problems problems) {
        this.schedule = schedule;
        this.problems = problems;
        this.codes = new NewCodes("the code of a conclusion or topic", problems);
        this.provisoCodes = new NewCodes("the code of a proviso", problems);
        this.wordings = new WordingReader(types, problems);
        this.topics = new TopicReader(claims, codes, wordings, problems);
    }

    Catalog read(Fields fields) {
        List<CatalogEntry> entries = new ArrayList<>();
        for (ConclusionKind kind : ConclusionKind.values()) {
            String what = "an entry of " + kind.key();
            entries.addAll(fields.each(fields.items(kind.key()), what, entry -> entry(kind, entry)));
        }
        List<Topic> found = fields.each(fields.items("topics"), "a topic", topics::topic);
        List<ProvisoEntry> provisos = fields.each(fields.items("provisos"), "a proviso", this::proviso);
        fields.done();
        found.forEach(topic -> topicCodes.add(topic.code()));
        references.forEach(Runnable::run);
        if (entries.isEmpty() && found.isEmpty()) {
            problems.add("malformed", "The catalog is empty.", fields.place(), "Add what the rules may conclude.");
        }
        return new Catalog(entries, found, provisos, schedule);
    }

    private Optional<CatalogEntry> entry(ConclusionKind kind, Fields fields) {
        String code = fields.requiredScalar("code").map(codes::newCode).orElse("");
        Wording label = wordings.required(fields, "label");
        String sharedKind = fields.requiredText("kind");
        Optional<Hedge> hedge = fields.text("hedge").map(Hedge::new);
        List<ScalarNode> alternatives = fields.texts("alternativeTo");
        Optional<ScheduledValue> value = fields.scalar("value").flatMap(this::scheduled);
        fields.done();
        references.add(() ->
                alternatives.forEach(other -> known(other, "another code of " + kind.key(), kindCodes(kind, code))));
        codesOf.computeIfAbsent(kind, any -> new ArrayList<>()).add(code);
        List<String> alternativeTo = alternatives.stream().map(ScalarNode::text).toList();
        return Optional.of(
                new CatalogEntry(new ConclusionId(kind, code), label, sharedKind, hedge, alternativeTo, value));
    }

    private Optional<ScheduledValue> scheduled(ScalarNode code) {
        known(
                code,
                "a value of schedule.yaml",
                schedule.stream().map(ScheduledValue::code).toList());
        return schedule.stream()
                .filter(value -> value.code().equals(code.text()))
                .findFirst();
    }

    private List<String> kindCodes(ConclusionKind kind, String self) {
        return codesOf.getOrDefault(kind, List.of()).stream()
                .filter(code -> !code.equals(self))
                .toList();
    }

    private Optional<ProvisoEntry> proviso(Fields fields) {
        String code = fields.requiredScalar("code").map(provisoCodes::newCode).orElse("");
        Optional<ScalarNode> text = fields.requiredScalar("text");
        List<ScalarNode> reaches = fields.requiredTexts("reaches");
        fields.done();
        text.filter(found -> !found.text().startsWith("if ")).ifPresent(found -> {
            String message = "The text of a proviso must begin with \"if\".";
            problems.add("malformed", message, found.place(), "Write it as in \"if the source means ...\".");
        });
        references.add(
                () -> reaches.forEach(one -> known(one, "a kind, the answers, a conclusion or a topic", reachable())));
        return text.map(found -> new ProvisoEntry(
                code, found.text(), reaches.stream().map(ScalarNode::text).toList()));
    }

    private List<String> reachable() {
        List<String> all = new ArrayList<>();
        Arrays.stream(ConclusionKind.values()).map(ConclusionKind::key).forEach(all::add);
        all.add(ProvisoEntry.ANSWERS);
        codesOf.values().forEach(all::addAll);
        all.addAll(topicCodes);
        return all;
    }

    private void known(ScalarNode named, String what, List<String> known) {
        if (!known.contains(named.text())) {
            NewCodes.unknown("unknown-code", what, named, known, problems);
        }
    }
}
