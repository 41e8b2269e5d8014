package city.ordinance.json;

import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.Certainty;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.PackStamp;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.Receipt;
import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.source.Freshness;
import city.ordinance.source.Hedge;
import city.ordinance.source.Source;
import city.ordinance.source.Tier;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link AssessmentWriter} writes. Keys may come in any order, but each must be there. */
final class AssessmentReader {
    private final Problems problems;

    AssessmentReader(Problems problems) {
        this.problems = problems;
    }

    AssessmentData assessment(Node node) {
        ExactFields fields = ExactFields.of(node, problems, Keys.ASSESSMENT);
        return new AssessmentData(
                pack(fields.node("pack"), fields.map("sources", this::source)),
                fields.date("asOf"),
                situation(fields.node("situation")),
                conclusions(fields, ConclusionKind.ENFORCER),
                conclusions(fields, ConclusionKind.SANCTION),
                conclusions(fields, ConclusionKind.REVIEW_ROUTE),
                conclusions(fields, ConclusionKind.STEP),
                fields.map("answers", new AnswerReader(problems)::answer),
                fields.list("questions", this::question),
                fields.texts("inertFacts"),
                fields.textOrNull("order"),
                fields.list("notices", this::notice),
                receipt(fields.node("receipt")));
    }

    private PackStamp pack(Optional<Node> node, Map<String, Source> sources) {
        ExactFields fields = ExactFields.of(node, problems, Keys.PACK);
        PackStamp stamp = new PackStamp(
                fields.text("id"),
                fields.text("version"),
                fields.text("sha256"),
                fields.code("freshness", Freshness.values(), Freshness::code),
                List.copyOf(sources.values()));
        checkMain(fields.node("source"), stamp.sources());
        return stamp;
    }

    /** What stands under {@code pack} is the first of the sources again. */
    private void checkMain(Optional<Node> node, List<Source> sources) {
        ExactFields fields = ExactFields.of(node, problems, Keys.SOURCE);
        String title = fields.text("title");
        Optional<LocalDate> published = fields.dateOrNull("published");
        Tier tier = fields.code("tier", Tier.values(), Tier::code);
        String sha256 = fields.text("sha256");
        boolean same = sources.stream()
                .limit(1)
                .anyMatch(first -> first.title().equals(title)
                        && first.published().equals(published)
                        && first.tier() == tier
                        && first.sha256().equals(sha256));
        if (!same && node.orElse(null) instanceof MapNode) {
            fields.malformed("The source is not the first of the sources.", node, "Let both say the same.");
        }
    }

    private Source source(String id, Node node) {
        ExactFields fields = ExactFields.of(node, problems, Keys.SOURCE_OF_PACK);
        return new Source(
                id,
                fields.text("title"),
                fields.text("publisher"),
                fields.textOrNull("address"),
                fields.dateOrNull("published"),
                fields.code("tier", Tier.values(), Tier::code),
                fields.textOrNull("read"),
                fields.text("sha256"));
    }

    GivenFacts situation(Optional<Node> node) {
        String[] keys = node.orElse(null) instanceof MapNode map
                ? map.entries().stream().map(MapNode.Entry::key).toArray(String[]::new)
                : new String[0];
        ExactFields fields = ExactFields.of(node, problems, keys);
        Map<String, String> facts = new LinkedHashMap<>();
        for (String key : keys) {
            facts.put(key, fields.text(key));
        }
        String type = facts.remove("type");
        if (type == null && node.orElse(null) instanceof MapNode) {
            fields.malformed("The key \"type\" is missing.", node, "Add it.");
        }
        return new GivenFacts(type == null ? "" : type, facts);
    }

    /** The conclusions of one kind, under its key. INVARIANT: {@code Conclusion.of} returns the class of the kind. */
    @SuppressWarnings("unchecked")
    private <T extends Conclusion> List<T> conclusions(ExactFields fields, ConclusionKind kind) {
        return (List<T>) fields.list(kind.key(), node -> conclusion(kind, node));
    }

    private Conclusion conclusion(ConclusionKind kind, Node node) {
        ExactFields fields = ExactFields.of(node, problems, Keys.CONCLUSION);
        return Conclusion.of(
                kind,
                fields.text("code"),
                fields.text("label"),
                hedge(fields),
                fields.texts("alternativeTo"),
                certainty(fields),
                GroundsReader.read(fields, problems));
    }

    private Optional<Hedge> hedge(ExactFields fields) {
        Optional<String> word = fields.textOrNull("hedge");
        if (word.filter(String::isBlank).isPresent() && fields.is("hedge", ScalarNode.Kind.STRING)) {
            fields.malformed("The hedge is blank.", fields.node("hedge"), "Give its word, or null when there is none.");
        }
        return word.filter(text -> !text.isBlank()).map(Hedge::new);
    }

    private Certainty certainty(ExactFields fields) {
        String code = fields.code("certainty", Keys.CERTAINTIES, word -> word);
        List<String> dependsOn = fields.texts("dependsOn");
        if (code.equals("possible")) {
            return new Certainty.Possible(dependsOn);
        }
        if (!dependsOn.isEmpty() && fields.says("certainty", code)) {
            fields.malformed(
                    "What is certain depends on no fact.",
                    fields.node("dependsOn"),
                    "Empty the list, or make the certainty \"possible\".");
        }
        return new Certainty.Certain();
    }

    private Question question(Node node) {
        ExactFields fields = ExactFields.of(node, problems, Keys.QUESTION);
        return new Question(fields.text("fact"), fields.text("text"), fields.texts("values"), fields.texts("decides"));
    }

    private Notice notice(Node node) {
        ExactFields fields = ExactFields.of(node, problems, Keys.NOTICE);
        return new Notice(fields.text("code"), fields.text("text"));
    }

    Receipt receipt(Optional<Node> node) {
        ExactFields fields = ExactFields.of(node, problems, Keys.RECEIPT);
        return new Receipt(
                fields.text("pack"),
                fields.text("version"),
                fields.text("packSha256"),
                fields.text("vocabularySha256"),
                fields.text("library"),
                fields.date("asOf"),
                fields.flag("allowExpired"),
                situation(fields.node("situation")),
                fields.text("assessmentSha256"));
    }
}
