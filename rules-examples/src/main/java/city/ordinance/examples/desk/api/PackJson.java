package city.ordinance.examples.desk.api;

import city.ordinance.Rulebook;
import city.ordinance.examples.desk.http.Json;
import city.ordinance.examples.desk.http.ProblemReply;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Prevails;
import city.ordinance.pack.ProvisoEntry;
import city.ordinance.pack.RuleInfo;
import city.ordinance.pack.ScheduledValue;
import city.ordinance.pack.Topic;
import city.ordinance.pack.Wording;
import city.ordinance.problem.Problem;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import city.ordinance.source.Claim;
import city.ordinance.source.Hedge;
import city.ordinance.source.Source;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Packs as JSON, in the one shape that the command line, the HTTP API, and the assistant share. */
public final class PackJson {
    private PackJson() {}

    /** What a list of packs says of one. */
    private static Map<String, @Nullable Object> summary(PackInfo pack, LocalDate today) {
        return Json.map(
                "id", pack.id(),
                "title", pack.title(),
                "version", pack.version(),
                "sha256", pack.sha256(),
                "fictional", pack.jurisdiction().fictional(),
                "jurisdiction",
                        Json.map(
                                "name", pack.jurisdiction().name(),
                                "state", pack.jurisdiction().state(),
                                "country", pack.jurisdiction().country()),
                "sources", sources(pack.sources()),
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

    private static Map<String, @Nullable Object> sources(List<Source> sources) {
        Map<String, @Nullable Object> byId = new LinkedHashMap<>();
        sources.forEach(source -> byId.put(source.id(), source));
        return byId;
    }

    /** All of one pack, with how fresh it is on a day; null before it is covered. */
    public static String whole(Rulebook rulebook, LocalDate today) {
        PackInfo pack = rulebook.pack();
        Map<String, @Nullable Object> whole = summary(pack, today);
        whole.put("beside", pack.beside());
        whole.put("prevails", pack.prevails().stream().map(PackJson::prevails).toList());
        whole.put("types", pack.types().stream().map(PackJson::type).toList());
        whole.put(
                "catalog",
                pack.catalog().entries().stream().map(PackJson::entry).toList());
        whole.put(
                "topics", pack.catalog().topics().stream().map(PackJson::topic).toList());
        whole.put(
                "provisos",
                pack.catalog().provisos().stream().map(PackJson::proviso).toList());
        whole.put(
                "schedule",
                pack.catalog().schedule().stream().map(PackJson::scheduled).toList());
        whole.put("rules", rulebook.rules().stream().map(PackJson::rule).toList());
        whole.put("claims", pack.claims().stream().map(PackJson::claim).toList());
        return Json.write(whole);
    }

    /** A situation type, its facts and their values. */
    public static Map<String, @Nullable Object> type(SituationType<?> type) {
        return Json.map(
                "code", type.code(),
                "label", type.label(),
                "facts", type.facts().stream().map(PackJson::fact).toList());
    }

    /**
     * A measured fact has no list of values, and says its unit and its limits. Values of the shared type that the pack
     * does not know are named apart.
     */
    private static Map<String, @Nullable Object> fact(Fact fact) {
        List<FactValue> values = fact.measured() ? List.of() : fact.values();
        Map<String, @Nullable Object> described = Json.map(
                "code", fact.code(),
                "label", fact.label(),
                "question", fact.question(),
                "values",
                        values.stream()
                                .map(value -> Json.map("code", value.code(), "label", value.label()))
                                .toList());
        if (!fact.leftOut().isEmpty()) {
            described.put(
                    "notKnown", fact.leftOut().stream().map(FactValue::code).toList());
        }
        fact.measure()
                .ifPresent(measure -> described.put(
                        "measured", Json.map("unit", measure.unit(), "from", measure.from(), "to", measure.to())));
        return described;
    }

    private static Map<String, @Nullable Object> entry(CatalogEntry entry) {
        return Json.map(
                "code", entry.id().toString(),
                "label", words(entry.words()),
                "kind", entry.sharedKind(),
                "hedge", entry.hedge().map(Hedge::word),
                "alternativeTo", entry.alternativeTo(),
                "value", entry.value().map(ScheduledValue::code));
    }

    private static Map<String, @Nullable Object> scheduled(ScheduledValue scheduled) {
        return Json.map("code", scheduled.code(), "claims", scheduled.claims(), "value", scheduled.value());
    }

    private static Map<String, @Nullable Object> topic(Topic topic) {
        Map<String, @Nullable Object> texts = new TreeMap<>();
        topic.texts().forEach((state, text) -> texts.put(state.code(), words(text)));
        return Json.map(
                "code", topic.code(),
                "label", topic.label(),
                "kind", topic.sharedKind(),
                "texts", texts,
                "next", topic.next().map(PackJson::words),
                "nextCites", topic.nextCites(),
                "advice", topic.advice());
    }

    /** The words, or, where they differ by a fact or by the type, as the pack has them. */
    private static Object words(Wording words) {
        return words.by().isEmpty()
                ? words.otherwise()
                : Json.map("by", words.by(), "when", new TreeMap<>(words.when()), "otherwise", words.otherwise());
    }

    private static Map<String, @Nullable Object> proviso(ProvisoEntry proviso) {
        return Json.map("code", proviso.code(), "text", proviso.text(), "reaches", proviso.reaches());
    }

    private static Map<String, @Nullable Object> prevails(Prevails said) {
        return Json.map("cites", said.cites(), "text", said.text());
    }

    private static Map<String, @Nullable Object> rule(RuleInfo rule) {
        return Json.map(
                "id", rule.id(),
                "sentence", rule.sentence(),
                "cites", rule.cites(),
                "file", rule.file(),
                "line", rule.line());
    }

    /** What the pack's sources say, as {@code {"claims": [...]}}. */
    public static String claims(PackInfo pack) {
        return Json.write(
                Json.map("claims", pack.claims().stream().map(PackJson::claim).toList()));
    }

    private static Map<String, @Nullable Object> claim(Claim claim) {
        Map<String, @Nullable Object> json = Json.map(
                "id", claim.id(),
                "source", claim.source(),
                "section", claim.section(),
                "modality", claim.modality().code(),
                "hedge", claim.hedge().map(Hedge::word),
                "paraphrase", claim.paraphrase(),
                "proving", claim.proving(),
                "noRule", claim.noRule());
        if (!claim.speaksOf().isEmpty()) {
            json.put("speaksOf", claim.speaksOf());
        }
        return json;
    }

    /**
     * The packs in short, as {@code {"packs": [...]}}; beside them what keeps others from being used, if there are any.
     */
    public static String list(List<PackInfo> packs, List<Problem> problems, LocalDate today) {
        Map<String, @Nullable Object> json = Json.map(
                "packs", packs.stream().map(pack -> summary(pack, today)).toList());
        if (!problems.isEmpty()) {
            json.put("problems", ProblemReply.list(problems));
        }
        return Json.write(json);
    }
}
