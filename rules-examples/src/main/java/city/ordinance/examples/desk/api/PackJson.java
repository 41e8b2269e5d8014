package city.ordinance.examples.desk.api;

import city.ordinance.Rulebook;
import city.ordinance.assessment.AnswerState;
import city.ordinance.examples.desk.http.Json;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.RuleInfo;
import city.ordinance.pack.Topic;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import city.ordinance.source.Claim;
import city.ordinance.source.Hedge;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Packs as JSON. */
final class PackJson {
    private PackJson() {}

    /** What a list of packs says of one. */
    static Map<String, @Nullable Object> summary(Rulebook rulebook, LocalDate today) {
        PackInfo pack = rulebook.pack();
        return Json.map(
                "id", pack.id(),
                "title", pack.title(),
                "version", pack.version(),
                "sha256", pack.sha256(),
                "fictional", Library.fictional(rulebook),
                "jurisdiction",
                        Json.map(
                                "name", pack.jurisdiction().name(),
                                "state", pack.jurisdiction().state(),
                                "country", pack.jurisdiction().country()),
                "source",
                        Json.map(
                                "title", pack.source().title(),
                                "publisher", pack.source().publisher(),
                                "published", pack.source().published(),
                                "tier", pack.source().tier().code(),
                                "sha256", pack.source().sha256()),
                "coverage",
                        Json.map(
                                "from", pack.coverage().from(),
                                "reviewDue", pack.coverage().reviewDue(),
                                "expires", pack.coverage().expires()),
                "freshness",
                        pack.coverage().covers(today)
                                ? pack.coverage().on(today).code()
                                : null,
                "situationTypes", pack.types().stream().map(SituationType::code).toList());
    }

    /** All of one pack. */
    static Map<String, @Nullable Object> whole(Rulebook rulebook, LocalDate today) {
        PackInfo pack = rulebook.pack();
        Map<String, @Nullable Object> whole = summary(rulebook, today);
        whole.put("types", pack.types().stream().map(PackJson::type).toList());
        whole.put(
                "catalog",
                pack.catalog().entries().stream().map(PackJson::entry).toList());
        whole.put(
                "topics", pack.catalog().topics().stream().map(PackJson::topic).toList());
        whole.put("rules", rulebook.rules().stream().map(PackJson::rule).toList());
        whole.put("claims", pack.claims().stream().map(PackJson::claim).toList());
        return whole;
    }

    private static Map<String, @Nullable Object> type(SituationType<?> type) {
        return Json.map(
                "code", type.code(),
                "label", type.label(),
                "facts", type.facts().stream().map(PackJson::fact).toList());
    }

    private static Map<String, @Nullable Object> fact(Fact fact) {
        return Json.map(
                "code", fact.code(),
                "label", fact.label(),
                "question", fact.question(),
                "values",
                        fact.values().stream()
                                .map(value -> Json.map("code", value.code(), "label", value.label()))
                                .toList());
    }

    private static Map<String, @Nullable Object> entry(CatalogEntry entry) {
        return Json.map(
                "code", entry.id().toString(),
                "label", entry.label(),
                "kind", entry.sharedKind(),
                "hedge", entry.hedge().map(Hedge::word));
    }

    private static Map<String, @Nullable Object> topic(Topic topic) {
        Map<String, @Nullable Object> texts = new TreeMap<>();
        for (Map.Entry<AnswerState, String> text : topic.texts().entrySet()) {
            texts.put(text.getKey().code(), text.getValue());
        }
        return Json.map(
                "code", topic.code(),
                "label", topic.label(),
                "kind", topic.sharedKind(),
                "texts", texts,
                "next", topic.next(),
                "nextCites", topic.nextCites());
    }

    private static Map<String, @Nullable Object> rule(RuleInfo rule) {
        return Json.map(
                "id", rule.id(),
                "sentence", rule.sentence(),
                "cites", rule.cites(),
                "interpreted", rule.interpreted());
    }

    private static Map<String, @Nullable Object> claim(Claim claim) {
        return Json.map(
                "id", claim.id(),
                "section", claim.section(),
                "modality", claim.modality().code(),
                "hedge", claim.hedge().map(Hedge::word),
                "paraphrase", claim.paraphrase());
    }

    /** All packs. */
    static Map<String, @Nullable Object> list(Library library) {
        List<Map<String, @Nullable Object>> packs = library.all().stream()
                .map(rulebook -> summary(rulebook, library.today()))
                .toList();
        return Json.map("packs", packs);
    }
}
