package city.ordinance.json;

import city.ordinance.internal.document.ListNode;
import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.ScalarNode.Kind;
import city.ordinance.internal.text.Names;
import city.ordinance.internal.text.Quotes;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads an object that the library wrote: it has exactly the keys named. What is wrong is added to the problems, and a
 * stand-in goes on in its place, so that all problems come out at once.
 */
final class ExactFields {
    private final Problems problems;
    private final Optional<Node> node;

    private ExactFields(Optional<Node> node, Problems problems) {
        this.node = node;
        this.problems = problems;
    }

    /** An object that has exactly these keys. One that is not there has been noted by whoever looked for it. */
    static ExactFields of(Optional<Node> node, Problems problems, String... keys) {
        ExactFields fields = new ExactFields(node, problems);
        if (node.isEmpty() || fields.expected(node.get(), node.get() instanceof MapNode, "an object")) {
            node.ifPresent(found -> fields.checkKeys((MapNode) found, Arrays.asList(keys)));
        }
        return fields;
    }

    /** An object that has exactly these keys. */
    static ExactFields of(Node node, Problems problems, String... keys) {
        return of(Optional.of(node), problems, keys);
    }

    /** The member of an object with this key. */
    static Optional<Node> member(Node node, String key) {
        return node instanceof MapNode map ? map.entry(key).map(MapNode.Entry::value) : Optional.empty();
    }

    private void checkKeys(MapNode map, List<String> known) {
        for (MapNode.Entry entry : map.entries()) {
            if (!known.contains(entry.key())) {
                problems.add(
                        ProblemCode.UNKNOWN_FACT,
                        "The key " + Quotes.quote(entry.key()) + " is not known here.",
                        entry.value().place(),
                        Names.suggest(Quotes.shortened(entry.key()), known));
            }
        }
        for (String key : known) {
            if (map.entry(key).isEmpty()) {
                malformed("The key \"" + key + "\" is missing.", node, "Add it.");
            }
        }
    }

    Optional<Node> node(String key) {
        return node.flatMap(found -> member(found, key));
    }

    /** Whether the key is there with this kind of value. */
    boolean is(String key, Kind kind) {
        return node(key).filter(found -> is(found, kind)).isPresent();
    }

    /** Whether the key is there with a value of this text. */
    boolean says(String key, String text) {
        return node(key)
                .filter(found ->
                        found instanceof ScalarNode scalar && scalar.text().equals(text))
                .isPresent();
    }

    String text(String key) {
        return node(key).map(this::text).orElse("");
    }

    String text(Node item) {
        return scalar(item, Kind.STRING);
    }

    Optional<String> textOrNull(String key) {
        return is(key, Kind.NULL) ? Optional.empty() : Optional.of(text(key));
    }

    boolean flag(String key) {
        return node(key).map(found -> scalar(found, Kind.BOOLEAN)).orElse("").equals("true");
    }

    int integer(String key) {
        String digits = node(key).map(found -> scalar(found, Kind.NUMBER)).orElse("");
        try {
            return digits.isEmpty() ? 0 : Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            malformed(Quotes.quote(digits) + " is not a whole number of at most nine digits.", node(key), "Give one.");
            return 0;
        }
    }

    Optional<LocalDate> dateOrNull(String key) {
        return is(key, Kind.NULL) ? Optional.empty() : Optional.of(date(key));
    }

    LocalDate date(String key) {
        String text = text(key);
        Optional<LocalDate> date = AsOf.dayNamed(text);
        if (date.isEmpty()) {
            node(key)
                    .ifPresent(found -> problems.add(
                            ProblemCode.INVALID_DATE,
                            Quotes.quote(text) + " is not a date.",
                            found.place(),
                            "Write it as in 2026-06-01."));
        }
        return date.orElse(LocalDate.EPOCH);
    }

    /** The value with this code; the first of them stands in for one that is not known. */
    <T> T code(String key, T[] values, Function<T, String> code) {
        String text = text(key);
        for (T value : values) {
            if (code.apply(value).equals(text)) {
                return value;
            }
        }
        if (is(key, Kind.STRING)) {
            problems.add(
                    ProblemCode.UNKNOWN_VALUE,
                    Quotes.quote(text) + " is not a value of \"" + key + "\".",
                    node(key).orElseThrow().place(),
                    Names.suggest(
                            Quotes.shortened(text),
                            Arrays.stream(values).map(code).toList()));
        }
        return values[0];
    }

    List<String> texts(String key) {
        return list(key, this::text);
    }

    <T> List<T> list(String key, Function<Node, T> read) {
        List<T> items = new ArrayList<>();
        node(key)
                .filter(found -> expected(found, found instanceof ListNode, "a list"))
                .ifPresent(found -> ((ListNode) found).items().forEach(item -> items.add(read.apply(item))));
        return items;
    }

    <T> Map<String, T> map(String key, BiFunction<String, Node, T> read) {
        Map<String, T> members = new LinkedHashMap<>();
        node(key)
                .filter(found -> expected(found, found instanceof MapNode, "an object"))
                .ifPresent(found -> ((MapNode) found)
                        .entries()
                        .forEach(entry -> members.put(entry.key(), read.apply(entry.key(), entry.value()))));
        return members;
    }

    /** Adds a problem there, or, where there is nothing, at the object. */
    void malformed(String message, Optional<Node> at, String help) {
        at.or(() -> node).ifPresent(found -> problems.add(ProblemCode.MALFORMED, message, found.place(), help));
    }

    private String scalar(Node item, Kind kind) {
        return expected(item, is(item, kind), kind.label()) ? ((ScalarNode) item).text() : "";
    }

    private static boolean is(Node item, Kind kind) {
        return item instanceof ScalarNode scalar && scalar.kind() == kind;
    }

    private boolean expected(Node item, boolean is, String wanted) {
        if (!is) {
            String found = item instanceof ScalarNode scalar && !scalar.text().isEmpty()
                    ? Quotes.quote(scalar.text())
                    : item.kindLabel();
            malformed(found + " stands where " + wanted + " is expected.", Optional.of(item), "Give " + wanted + ".");
        }
        return is;
    }
}
