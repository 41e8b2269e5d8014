package city.ordinance.internal.form;

import static city.ordinance.internal.form.Schemas.map;

import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.ScalarNode.Kind;
import city.ordinance.internal.text.Names;
import city.ordinance.internal.text.Quotes;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.ProblemCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The forms of texts, numbers, days, truth values and codes. */
public final class Scalars {
    /** Any text. */
    public static final Form<String> TEXT = text(map("type", "string"));

    /** A text that is not empty. */
    public static final Form<String> CODE = text(map("type", "string", "minLength", 1));

    /** A SHA-256. */
    public static final Form<String> SHA256 = text(pattern("[0-9a-f]{64}"));

    /** A day. */
    public static final Form<LocalDate> DAY = new Scalar<>(
            Kind.STRING,
            LocalDate.EPOCH,
            Schemas.date(),
            (day, out) -> out.text(day.toString()),
            (node, reading) -> AsOf.dayNamed(node.text()).orElseGet(() -> {
                reading.problems()
                        .add(
                                ProblemCode.INVALID_DATE,
                                Quotes.quote(node.text()) + " is not a date.",
                                node.place(),
                                "Write it as in 2026-06-01.");
                return LocalDate.EPOCH;
            }));

    /** A truth value. */
    public static final Form<Boolean> FLAG = new Scalar<>(
            Kind.BOOLEAN,
            false,
            map("type", "boolean"),
            (flag, out) -> out.flag(flag),
            (node, reading) -> node.text().equals("true"));

    /** A whole number. */
    public static final Form<Integer> NUMBER =
            new Scalar<>(Kind.NUMBER, 0, map("type", "integer"), (number, out) -> out.number(number), Scalars::number);

    private Scalars() {}

    /** A text with a schema of its own. */
    public static Form<String> text(Map<String, Object> schema) {
        return new Scalar<>(Kind.STRING, "", schema, (text, out) -> out.text(text), (node, reading) -> node.text());
    }

    /** The schema of a text that is like this regular expression. */
    public static Map<String, Object> pattern(String pattern) {
        return map("type", "string", "pattern", "^" + pattern + "$");
    }

    /** One text and no other. */
    public static Form<String> constant(String text) {
        return text(map("type", "string", "const", text));
    }

    /** One of these values, by its code; the first of them stands in for one that is not known. */
    public static <T> Form<T> codes(T[] values, Function<T, String> code) {
        List<String> codes = Arrays.stream(values).map(code).toList();
        return new Scalar<>(
                Kind.STRING,
                values[0],
                map("enum", codes),
                (value, out) -> out.text(code.apply(value)),
                (node, reading) -> {
                    int index = codes.indexOf(node.text());
                    if (index < 0) {
                        reading.problems()
                                .add(
                                        ProblemCode.UNKNOWN_VALUE,
                                        Quotes.quote(node.text()) + " is not a value of \"" + reading.key() + "\".",
                                        node.place(),
                                        Names.suggest(Quotes.shortened(node.text()), codes));
                    }
                    return values[Math.max(index, 0)];
                });
    }

    /** A thing, or null where there is none. */
    public static <T> Form<Optional<T>> orNull(Form<T> form) {
        return new OrNull<>(form);
    }

    private static int number(ScalarNode node, Reading reading) {
        try {
            return Integer.parseInt(node.text());
        } catch (NumberFormatException e) {
            reading.malformed(
                    Quotes.quote(node.text()) + " is not a whole number of at most nine digits.", node, "Give one.");
            return 0;
        }
    }

    private record Scalar<T>(
            Kind kind,
            T standIn,
            Map<String, Object> like,
            BiConsumer<T, Sink> write,
            BiFunction<ScalarNode, Reading, T> read)
            implements Form<T> {
        @Override
        public void write(T thing, Sink out) {
            write.accept(thing, out);
        }

        @Override
        public T read(Node node, Reading reading) {
            return reading.expected(node, node instanceof ScalarNode scalar && scalar.kind() == kind, kind.label())
                    ? read.apply((ScalarNode) node, reading)
                    : standIn;
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return like;
        }
    }

    private record OrNull<T>(Form<T> form) implements Form<Optional<T>> {
        @Override
        public void write(Optional<T> thing, Sink out) {
            if (thing.isPresent()) {
                form.write(thing.get(), out);
            } else {
                out.text(null);
            }
        }

        @Override
        public Optional<T> read(Node node, Reading reading) {
            return node instanceof ScalarNode scalar && scalar.kind() == Kind.NULL
                    ? Optional.empty()
                    : Optional.of(form.read(node, reading));
        }

        @Override
        public Optional<T> standIn() {
            return Optional.empty();
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            Map<String, Object> schema = form.schema(definitions);
            if ("string".equals(schema.get("type"))) {
                Map<String, Object> either = map("type", List.of("string", "null"));
                schema.forEach(either::putIfAbsent);
                return either;
            }
            return map("oneOf", List.of(schema, map("type", "null")));
        }
    }
}
