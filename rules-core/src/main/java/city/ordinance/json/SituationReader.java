package city.ordinance.json;

import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.MapNode.Entry;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Place;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.Texts;
import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.situation.Contradiction;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.Measure;
import city.ordinance.situation.Range;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one situation of a document. */
final class SituationReader {
    private static final String TYPE = "type";

    private final Fields fields;
    private final PackInfo info;
    private final Problems problems;
    private final Map<Fact, FactValue> given = new LinkedHashMap<>();
    private final Map<Fact, Range> ranges = new LinkedHashMap<>();

    SituationReader(Fields fields, PackInfo info, Problems problems) {
        this.fields = fields;
        this.info = info;
        this.problems = problems;
    }

    /** The description; empty, with a problem, when there is none. */
    Optional<Description> read() {
        return type().flatMap(this::facts);
    }

    private Optional<SituationType<?>> type() {
        List<String> codes = info.types().stream().map(SituationType::code).toList();
        Optional<Node> node = fields.node(TYPE);
        if (node.isEmpty() || Texts.isNull(node.get())) {
            String help = "Add type: and one of: " + String.join(", ", codes) + ".";
            problems.add(ProblemCode.MISSING_TYPE, "The situation has no type.", fields.place(), help);
            return Optional.empty();
        }
        Optional<ScalarNode> code = fields.scalar(TYPE);
        Optional<SituationType<?>> type = code.map(ScalarNode::text).flatMap(info::type);
        if (type.isEmpty()) {
            String what = "a situation type of the pack " + info.id();
            code.ifPresent(text -> Texts.unknownValue(text, what, codes, problems));
        }
        return type;
    }

    private Optional<Description> facts(SituationType<?> type) {
        boolean readable = true;
        for (Entry entry : fields.entries()) {
            readable &= entry.key().equals(TYPE) || read(type, entry);
        }
        Description.Builder builder = type.describe();
        given.forEach(builder::given);
        ranges.forEach(builder::given);
        Place place = contradictionPlace(type);
        Optional<Problem> contradiction = builder.contradiction(place.toString());
        contradiction.ifPresent(problem -> problems.add(problem, place));
        return readable && contradiction.isEmpty() ? Optional.of(builder.build()) : Optional.empty();
    }

    private boolean read(SituationType<?> type, Entry entry) {
        Optional<Fact> fact = type.fact(entry.key());
        if (fact.isEmpty()) {
            String message = Quotes.quote(entry.key()) + " is not a fact of " + type.code() + ".";
            String help = Spelling.help(entry.key(), codes(type.facts()));
            problems.add(ProblemCode.UNKNOWN_FACT, message, entry.keyPlace(), help);
            return false;
        }
        if (fact.get().measured()) {
            Optional<Range> range = range(fact.get(), fact.get().measure().orElseThrow(), entry);
            range.ifPresent(found -> ranges.put(fact.get(), found));
            return range.isPresent();
        }
        Optional<FactValue> value = value(fact.get(), entry);
        value.ifPresent(found -> given.put(fact.get(), found));
        return value.isPresent();
    }

    private Optional<Range> range(Fact fact, Measure measure, Entry entry) {
        Place place = entry.value().place();
        Optional<Range> range = new RangeReader(fact.code(), measure.help(), problems).read(entry.value());
        Optional<Problem> problem = range.flatMap(found -> measure.problem(fact.code(), found, place.toString()));
        problem.ifPresent(found -> problems.add(found, place));
        return range.filter(found -> problem.isEmpty());
    }

    private Optional<FactValue> value(Fact fact, Entry entry) {
        String oneOf = "Use one of: " + String.join(", ", codes(fact.values())) + ".";
        Optional<ScalarNode> text = Texts.text(entry.value(), fact.code(), oneOf, problems);
        Optional<FactValue> value = text.map(ScalarNode::text).flatMap(fact::value);
        if (value.isEmpty()) {
            text.ifPresent(found -> unknown(fact, found));
        }
        return value;
    }

    private void unknown(Fact fact, ScalarNode value) {
        fact.notKnown(value.text(), value.place().toString())
                .ifPresentOrElse(
                        problem -> problems.add(problem, value.place()),
                        () -> Texts.unknownValue(value, "a value of " + fact.code(), codes(fact.values()), problems));
    }

    private static List<String> codes(Collection<?> factsOrValues) {
        return factsOrValues.stream().map(Object::toString).toList();
    }

    /** Where the last-named fact stands of those that contradict each other. */
    private Place contradictionPlace(SituationType<?> type) {
        List<Fact> involved = new ArrayList<>();
        for (Contradiction contradiction : type.contradictions()) {
            if (contradiction.parts().stream().allMatch(this::holds)) {
                contradiction.parts().forEach(part -> involved.add(part.fact()));
                break;
            }
        }
        Place last = fields.place();
        for (Fact fact : given.keySet()) {
            if (involved.isEmpty() || involved.contains(fact)) {
                last = fields.placeOf(fact.code());
            }
        }
        return last;
    }

    private boolean holds(Contradiction.Part part) {
        FactValue value = given.get(part.fact());
        return value != null && part.values().get(value.ordinal());
    }
}
