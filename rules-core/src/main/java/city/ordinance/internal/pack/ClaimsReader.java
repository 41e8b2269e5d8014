package city.ordinance.internal.pack;

import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.ListNode;
import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.Texts;
import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import city.ordinance.source.Claim;
import city.ordinance.source.Hedge;
import city.ordinance.source.Modality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code claims.yaml}. */
final class ClaimsReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /** So that a pack never holds the sentences of its source. */
    private static final int MOST_PROVING_WORDS = 8;

    private final Problems problems;
    private final NewCodes ids;
    private final List<ScalarNode> sources = new ArrayList<>();
    private final List<MapNode.Entry> spokenOf = new ArrayList<>();
    private List<Claim> claims = List.of();

    ClaimsReader(Problems problems) {
        this.problems = problems;
        this.ids = new NewCodes("the id of a claim", "duplicate-claim", problems);
    }

    void read(Fields fields) {
        claims = fields.each(fields.requiredItems("claims"), "a claim", this::claim);
        fields.done();
    }

    /** The claims that could be read. */
    List<Claim> claims() {
        return claims;
    }

    /**
     * The ids of all claims, those that could not be read otherwise among them; empty when the file could not be read.
     */
    List<String> ids() {
        return ids.all();
    }

    private Optional<Claim> claim(Fields fields) {
        String id = fields.requiredScalar("id").map(this::id).orElse("");
        Optional<ScalarNode> source = fields.scalar("source");
        source.ifPresent(sources::add);
        String section = fields.requiredText("section");
        Optional<Modality> modality = fields.requiredScalar("modality")
                .flatMap(word -> Texts.oneOf(word, "modality", Modality.values(), Modality::code, problems));
        Optional<Hedge> hedge = fields.text("hedge").map(Hedge::new);
        String paraphrase = fields.requiredText("paraphrase");
        Optional<String> proving = fields.scalar("proving").map(this::proving);
        List<Map<String, List<String>>> speaksOf =
                fields.node("speaksOf").map(this::speaksOf).orElse(List.of());
        Optional<String> noRule = fields.text("noRule");
        fields.done();
        modality.ifPresent(found -> checkHedge(id, found, fields));
        String from = source.map(ScalarNode::text).orElse("");
        return modality.map(found -> new Claim(id, from, section, found, hedge, paraphrase, proving, speaksOf, noRule));
    }

    private String proving(ScalarNode words) {
        int count = words.text().split("\\s+").length;
        if (count > MOST_PROVING_WORDS) {
            problems.add(
                    "too-many-words",
                    "There are " + count + " proving words, and a pack may keep at most " + MOST_PROVING_WORDS + ".",
                    words.place(),
                    "Keep those that matter, in one run.");
        }
        return words.text();
    }

    /** One map of values by fact, or a list of such maps. */
    private List<Map<String, List<String>>> speaksOf(Node node) {
        List<Node> items = node instanceof ListNode list ? list.items() : List.of(node);
        return items.stream()
                .flatMap(item -> Fields.of(item, "what a claim speaks of", problems).stream())
                .map(this::values)
                .toList();
    }

    private Map<String, List<String>> values(Fields fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (MapNode.Entry fact : fields.entries()) {
            spokenOf.add(fact);
            values.put(fact.key(), texts(fact).stream().map(ScalarNode::text).toList());
        }
        return values;
    }

    private List<ScalarNode> texts(MapNode.Entry entry) {
        return Texts.texts(Texts.items(entry.value(), entry.key(), problems), entry.key(), problems);
    }

    /** The claims, held against the pack's types and sources; a claim that names no source is of the first. */
    List<Claim> checked(List<SituationType<?>> types, List<String> sourceIds) {
        for (ScalarNode source : sources) {
            if (!sourceIds.contains(source.text())) {
                NewCodes.unknown("unknown-source", "a source of the pack", source, sourceIds, problems);
            }
        }
        if (!types.isEmpty()) {
            spokenOf.forEach(entry -> checkSpokenOf(entry, types));
        }
        return claims.stream()
                .map(claim -> claim.source().isEmpty() && !sourceIds.isEmpty() ? claim.of(sourceIds.get(0)) : claim)
                .toList();
    }

    private void checkNumbers(MapNode.Entry entry, List<Fact> facts) {
        for (ScalarNode value : texts(entry)) {
            if (facts.stream().allMatch(fact -> fact.value(value.text()).isEmpty())) {
                String message = Quotes.quote(value.text()) + " is not a number or a range of \"" + entry.key() + "\".";
                String help = "Write one within "
                        + facts.get(0).measure().orElseThrow().limits() + " as text, such as \"65\" or at least 65.";
                problems.add("unknown-value", message, value.place(), help);
            }
        }
    }

    private void checkSpokenOf(MapNode.Entry entry, List<SituationType<?>> types) {
        List<Fact> facts = types.stream().flatMap(type -> type.facts().stream()).toList();
        List<Fact> measured = facts.stream()
                .filter(fact -> fact.measured() && fact.code().equals(entry.key()))
                .toList();
        if (!measured.isEmpty()) {
            checkNumbers(entry, measured);
            return;
        }
        List<String> values = facts.stream()
                .filter(fact -> fact.code().equals(entry.key()))
                .flatMap(fact -> fact.values().stream())
                .map(FactValue::code)
                .toList();
        if (values.isEmpty()) {
            String message = Quotes.quote(entry.key()) + " is not a fact of the pack's situation types.";
            List<String> known = facts.stream().map(Fact::code).toList();
            problems.add("unknown-fact", message, entry.keyPlace(), Spelling.help(entry.key(), known));
            return;
        }
        texts(entry).stream()
                .filter(value -> !values.contains(value.text()))
                .forEach(value -> NewCodes.unknown(
                        "unknown-value", "a value of \"" + entry.key() + "\"", value, values, problems));
    }

    private String id(ScalarNode scalar) {
        ids.once(scalar);
        if (!ID.matcher(scalar.text()).matches()) {
            String message = Quotes.quote(scalar.text()) + " cannot be the id of a claim.";
            problems.add(
                    "malformed", message, scalar.place(), "Write letters and digits without a space, such as P9a.");
        }
        return scalar.text();
    }

    private void checkHedge(String id, Modality modality, Fields fields) {
        boolean hedged = modality == Modality.HEDGED;
        if (hedged && !fields.has("hedge")) {
            String message = "The claim " + Quotes.quote(id) + " is hedged, but its hedge is missing.";
            problems.add("hedge", message, fields.placeOf("modality"), "Add the hedge word of the source.");
        } else if (!hedged && fields.has("hedge")) {
            String message =
                    "The claim " + Quotes.quote(id) + " has a hedge, but its modality is " + modality.code() + ".";
            problems.add("hedge", message, fields.placeOf("hedge"), "Set the modality to hedged, or delete the hedge.");
        }
    }
}
