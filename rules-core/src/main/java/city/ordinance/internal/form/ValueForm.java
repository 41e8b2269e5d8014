package city.ordinance.internal.form;

import static city.ordinance.internal.form.Groups.CODES;
import static city.ordinance.internal.form.Scalars.CODE;
import static city.ordinance.internal.form.Scalars.FLAG;
import static city.ordinance.internal.form.Scalars.NUMBER;
import static city.ordinance.internal.form.Schemas.map;

import city.ordinance.assessment.PeriodUnit;
import city.ordinance.assessment.Value;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.TreeReader;
import city.ordinance.internal.text.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The one form of a value in documents and in a pack's schedule: its kind, and what goes with it. What a source does
 * not give is left out.
 */
public final class ValueForm {
    private static final Map<String, ObjectForm<Value>> KINDS = new LinkedHashMap<>();

    /** Any value. */
    public static final Form<Value> VALUE =
            Groups.named("value", Groups.oneOf(KINDS.values(), value -> formOf(value), node -> formOf(node)));

    private static final Form<Value.Reading> READING = ObjectForm.<Value.Reading>of()
            .with("if", CODE, Value.Reading::condition)
            .with("value", VALUE, Value.Reading::value)
            .with("cites", CODES, Value.Reading::cites)
            .read(read -> new Value.Reading(read.get("if"), read.get("value"), read.get("cites")));

    static {
        KINDS.put(
                "text",
                ofKind("text")
                        .with("text", CODE, of(Value.Text.class, Value.Text::text))
                        .read(ValueForm::text));
        KINDS.put("money", MoneyForm.MONEY);
        KINDS.put(
                "period",
                ofKind("period")
                        .with("length", NUMBER, of(Value.Period.class, Value.Period::length))
                        .with(
                                "unit",
                                Groups.described(map("enum", PeriodUnit.codes()), CODE),
                                of(Value.Period.class, Value.Period::unit))
                        .maybe(
                                "atMost",
                                Groups.described(map("const", true), FLAG),
                                of(
                                        Value.Period.class,
                                        period -> Optional.of(period.atMost()).filter(most -> most)))
                        .maybe("from", CODE, of(Value.Period.class, Value.Period::from))
                        .maybe("includesEventDay", FLAG, of(Value.Period.class, Value.Period::includesEventDay))
                        .maybe("unless", CODE, of(Value.Period.class, Value.Period::unless))
                        .read(ValueForm::period));
        KINDS.put(
                "greater-of",
                ofKind("greater-of")
                        .with("values", several(), of(Value.GreaterOf.class, Value.GreaterOf::values))
                        .read(read -> new Value.GreaterOf(atLeastTwo(read))));
        KINDS.put(
                "lesser-of",
                ofKind("lesser-of")
                        .with("values", several(), of(Value.LesserOf.class, Value.LesserOf::values))
                        .read(read -> new Value.LesserOf(atLeastTwo(read))));
        KINDS.put(
                "reference",
                ofKind("reference")
                        .with("to", CODE, of(Value.Reference.class, Value.Reference::to))
                        .with("pack", Scalars.orNull(CODE), of(Value.Reference.class, Value.Reference::pack))
                        .read(read -> new Value.Reference(read.get("to"), read.get("pack"))));
        KINDS.put(
                "readings",
                ofKind("readings")
                        .with("values", Groups.list(READING), of(Value.Readings.class, Value.Readings::values))
                        .read(read -> new Value.Readings(atLeastTwo(read))));
    }

    private ValueForm() {}

    private static Form<List<Value>> several() {
        return Groups.list(VALUE);
    }

    static ObjectForm.Builder<Value> ofKind(String kind) {
        return ObjectForm.<Value>of().with("kind", Scalars.constant(kind), value -> kind);
    }

    /** INVARIANT: a form is only asked about the values of its kind. */
    static <V extends Value, M> Function<Value, M> of(Class<V> type, Function<V, M> get) {
        return value -> get.apply(type.cast(value));
    }

    /** The members of a value, in the order in which they are written, those that are left out left out. */
    public static Map<String, Object> of(Value value) {
        return formOf(value).members(value);
    }

    /** A value as an object of its members, in compact JSON. */
    public static String json(Value value) {
        return Documents.compact(VALUE, value);
    }

    /** The claims that readings in the value cite. */
    public static Stream<String> cites(Value value) {
        return value.parts()
                .flatMap(part -> part instanceof Value.Readings readings ? readings.values().stream() : Stream.of())
                .flatMap(reading -> reading.cites().stream());
    }

    /**
     * Reads what {@link #json} writes.
     *
     * @throws city.ordinance.problem.ProblemException with all that is wrong with the text
     */
    public static Value read(String json) {
        return Documents.read(VALUE, TreeReader.json(json));
    }

    private static ObjectForm<Value> formOf(Value value) {
        return Objects.requireNonNull(KINDS.get(kind(value)));
    }

    private static String kind(Value value) {
        if (value instanceof Value.Money) {
            return "money";
        } else if (value instanceof Value.Period) {
            return "period";
        } else if (value instanceof Value.GreaterOf) {
            return "greater-of";
        } else if (value instanceof Value.LesserOf) {
            return "lesser-of";
        } else if (value instanceof Value.Reference) {
            return "reference";
        }
        return value instanceof Value.Readings ? "readings" : "text";
    }

    /** A value is told by its kind. */
    private static ObjectForm<Value> formOf(Node node) {
        String kind = Members.text(node, "kind");
        return Objects.requireNonNull(KINDS.get(KINDS.containsKey(kind) ? kind : "text"));
    }

    private static Value text(Members read) {
        String kind = read.get("kind");
        if (!KINDS.containsKey(kind) && read.isText("kind")) {
            read.malformed("kind", "\"" + kind + "\" is not a kind of value.", Spelling.help(kind, KINDS.keySet()));
        }
        return new Value.Text(read.get("text"));
    }

    private static Value period(Members read) {
        int length = read.get("length");
        String unit = read.get("unit");
        if (length <= 0 && read.isNumber("length")) {
            read.malformed("length", length + " is no length of time.", "Give a whole number above zero.");
        }
        read.oneOf("unit", unit, "a unit of time", PeriodUnit.codes());
        return new Value.Period(
                length,
                unit,
                read.<Optional<Boolean>>get("atMost").orElse(false),
                read.get("from"),
                read.get("includesEventDay"),
                read.get("unless"));
    }

    private static <V> List<V> atLeastTwo(Members read) {
        List<V> values = read.get("values");
        if (values.size() < 2 && read.isList("values")) {
            read.malformed("values", "There are fewer than two of them.", "Give the one value itself.");
        }
        return values;
    }
}
