package city.ordinance.json;

import static city.ordinance.internal.form.Schemas.map;

import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.form.Definitions;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.Groups;
import city.ordinance.internal.form.Reading;
import city.ordinance.internal.form.Scalars;
import city.ordinance.internal.form.Schemas;
import city.ordinance.internal.form.Sink;
import city.ordinance.situation.Bound;
import city.ordinance.situation.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is given of a fact: a code as text; of a measured fact, the number, or an object with the bounds of a range. As
 * a code, a range is its text, which is no code of an enum.
 */
final class GivenForm implements Form<String> {
    static final Form<String> GIVEN = new GivenForm();

    /** What is given of facts, by their codes. */
    static final Form<Map<String, String>> BY_FACT = Groups.map(GIVEN);

    private static final String NAME = "given";
    private static final String HELP = "Give a whole number, or a range such as {\"atLeast\": 1, \"below\": 3}.";

    private GivenForm() {}

    @Override
    public void write(String code, Sink out) {
        Optional<Range> range = Range.parse(code);
        if (range.isEmpty()) {
            out.text(code);
        } else if (range.get().exact()) {
            out.number(range.get().number().orElseThrow());
        } else {
            out.startObject();
            range.get().low().ifPresent(low -> write(low, RangeReader.AT_LEAST, RangeReader.ABOVE, out));
            range.get().high().ifPresent(high -> write(high, RangeReader.AT_MOST, RangeReader.BELOW, out));
            out.endObject();
        }
    }

    private static void write(Bound bound, String including, String excluding, Sink out) {
        out.name(bound.included() ? including : excluding);
        out.number(bound.number());
    }

    @Override
    public String read(Node node, Reading reading) {
        if (node instanceof ScalarNode scalar && scalar.kind() != ScalarNode.Kind.NUMBER) {
            return Scalars.CODE.read(node, reading);
        }
        return new RangeReader(reading.key(), HELP, reading.problems())
                .read(node)
                .map(Range::toString)
                .orElse("");
    }

    @Override
    public String standIn() {
        return "";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refOr(NAME, Scalars.CODE.schema(definitions));
    }

    /** Says that what is given may be a number or a range; where some type may have measured facts. */
    static void define(Definitions definitions) {
        definitions.define(
                NAME,
                () -> Schemas.oneOf(List.of(
                        Scalars.CODE.schema(definitions), map("type", "integer"), range(map("type", "integer")))));
    }

    /** A range whose bounds are like this. */
    static Map<String, Object> range(Map<String, Object> bound) {
        Map<String, Object> properties = map(
                RangeReader.AT_LEAST,
                bound,
                RangeReader.ABOVE,
                bound,
                RangeReader.AT_MOST,
                bound,
                RangeReader.BELOW,
                bound);
        Map<String, Object> range = Schemas.object(properties, List.of());
        range.put("minProperties", 1);
        range.put(
                "not",
                map(
                        "anyOf",
                        List.of(
                                map("required", List.of(RangeReader.AT_LEAST, RangeReader.ABOVE)),
                                map("required", List.of(RangeReader.AT_MOST, RangeReader.BELOW)))));
        return range;
    }
}
