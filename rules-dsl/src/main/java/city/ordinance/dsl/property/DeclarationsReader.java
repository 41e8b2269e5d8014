package city.ordinance.dsl.property;

import city.ordinance.dsl.property.Declarations.Exclusive;
import city.ordinance.dsl.property.Declarations.Mitigating;
import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.Texts;
import city.ordinance.internal.document.TreeReader;
import city.ordinance.internal.text.Quotes;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code properties.yaml}. */
final class DeclarationsReader {
    private static final Declarations NONE = new Declarations(List.of(), List.of(), List.of(), List.of());

    private final Problems problems;
    private final CodeLookup codes;
    private final Map<String, ScalarNode> ids = new HashMap<>();

    DeclarationsReader(PackInfo pack, Problems problems) {
        this.problems = problems;
        this.codes = new CodeLookup(pack, problems);
    }

    Declarations read(RulePack files) {
        Optional<byte[]> bytes = files.read(Declarations.FILE);
        return bytes.flatMap(content -> TreeReader.read(content, files.where(Declarations.FILE), problems))
                .flatMap(node -> Fields.of(node, "the file properties.yaml", problems))
                .map(this::declarations)
                .orElse(NONE);
    }

    private Declarations declarations(Fields fields) {
        List<Exclusive> exclusive = fields.items("exclusive").stream()
                .flatMap(node -> exclusive(node).stream())
                .toList();
        List<Mitigating> mitigating = fields.each(fields.items("mitigating"), "a mitigating value", this::mitigating);
        List<DeclaredProperty> properties = fields.each(fields.items("properties"), "a property", this::property);
        List<Waiver> waivers = fields.each(fields.items("waived"), "a waiver", new WaiverReader(codes, problems)::read);
        fields.done();
        return new Declarations(properties, exclusive, mitigating, waivers);
    }

    private Optional<Exclusive> exclusive(Node node) {
        List<ScalarNode> pair = Texts.texts(Texts.items(node, "exclusive", problems), "exclusive", problems);
        if (pair.size() != 2) {
            String message = "An exclusive pair has " + pair.size() + " conclusions.";
            problems.add("malformed", message, node.place(), "Write two, such as [sanctions/a, sanctions/b].");
            return Optional.empty();
        }
        return codes.conclusion(pair.get(0))
                .flatMap(one -> codes.conclusion(pair.get(1)).map(other -> new Exclusive(one, other)));
    }

    private Optional<Mitigating> mitigating(Fields fields) {
        Optional<SituationType<?>> type = fields.requiredScalar("type").flatMap(codes::type);
        Optional<ScalarNode> fact = fields.requiredScalar("fact");
        Optional<ScalarNode> value = fields.requiredScalar("value");
        fields.done();
        if (type.isEmpty() || fact.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return codes.fact(type.get(), fact.get().text(), fact.get().place())
                .flatMap(found ->
                        codes.value(found, value.get()).map(worth -> new Mitigating(type.get(), found, worth)));
    }

    private Optional<DeclaredProperty> property(Fields fields) {
        Optional<ScalarNode> id = fields.requiredScalar("id");
        id.ifPresent(this::once);
        String text = fields.requiredText("text");
        Optional<Fields> whenever = fields.requiredMap("whenever", "the part \"whenever\"");
        Optional<Fields> then = fields.requiredMap("then", "the part \"then\"");
        fields.done();
        List<Demand> demands =
                then.map(map -> new DemandReader(codes, problems).read(map)).orElse(List.of());
        Optional<SituationType<?>> type =
                whenever.flatMap(map -> map.requiredScalar("type")).flatMap(codes::type);
        if (id.isEmpty() || whenever.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        Map<Fact, BitSet> facts = facts(whenever.get(), type.get());
        return Optional.of(new DeclaredProperty(id.get().text(), text, id.get().place(), type.get(), facts, demands));
    }

    private void once(ScalarNode id) {
        ScalarNode first = ids.putIfAbsent(id.text(), id);
        if (first != null) {
            String message = Quotes.quote(id.text()) + " is the id of a property twice, first at line "
                    + first.place().line() + ".";
            problems.add("duplicate-code", message, id.place(), "Give each an id of its own.");
        }
    }

    private Map<Fact, BitSet> facts(Fields whenever, SituationType<?> type) {
        Map<Fact, BitSet> facts = new HashMap<>();
        for (MapNode.Entry entry : whenever.entries()) {
            if (!entry.key().equals("type")) {
                codes.fact(type, entry.key(), entry.keyPlace()).ifPresent(fact -> facts.put(fact, values(fact, entry)));
            }
        }
        return facts;
    }

    private BitSet values(Fact fact, MapNode.Entry entry) {
        List<Node> nodes = entry.value() instanceof ScalarNode
                ? List.of(entry.value())
                : Texts.items(entry.value(), entry.key(), problems);
        BitSet values = new BitSet();
        if (fact.measured()) {
            nodes.forEach(node -> codes.range(fact, node).ifPresent(values::or));
            return values;
        }
        Texts.texts(nodes, entry.key(), problems).stream()
                .flatMap(scalar -> codes.value(fact, scalar).stream())
                .map(FactValue::ordinal)
                .forEach(values::set);
        return values;
    }
}
