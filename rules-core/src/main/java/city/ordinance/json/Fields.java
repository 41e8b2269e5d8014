package city.ordinance.json;

import city.ordinance.internal.text.Names;
import city.ordinance.json.Node.Kind;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads an object with known keys. What is wrong is noted and a stand-in goes on in its place, so that all problems
 * come out at once; whoever made the list of problems throws them.
 */
final class Fields {
    private static final Node ABSENT = Node.scalar(Kind.ABSENT, "", "");

    private final List<Problem> problems;
    private final Node node;

    private Fields(Node node, List<Problem> problems) {
        this.node = node;
        this.problems = problems;
    }

    /** An object that has exactly these keys. */
    static Fields of(Node node, List<Problem> problems, String... keys) {
        Fields fields = new Fields(node, problems);
        if (node.is(Kind.ABSENT) || !fields.expect(node, Kind.OBJECT)) {
            return fields;
        }
        List<String> known = Arrays.asList(keys);
        node.members().forEach((key, member) -> {
            if (!known.contains(key)) {
                fields.problem(
                        ProblemCode.UNKNOWN_FACT,
                        "The key \"" + key + "\" is not known here.",
                        member,
                        Names.suggest(key, known));
            }
        });
        for (String key : keys) {
            if (!node.members().containsKey(key)) {
                fields.malformed("The key \"" + key + "\" is missing.", node, "Add it.");
            }
        }
        return fields;
    }

    Node node(String key) {
        return node.members().getOrDefault(key, ABSENT);
    }

    String text(String key) {
        return text(node(key));
    }

    Optional<String> textOrNull(String key) {
        return node(key).is(Kind.NULL) ? Optional.empty() : Optional.of(text(key));
    }

    boolean flag(String key) {
        return scalar(node(key), Kind.BOOLEAN).equals("true");
    }

    int integer(String key) {
        String digits = scalar(node(key), Kind.NUMBER);
        try {
            return digits.isEmpty() ? 0 : Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            malformed("\"" + digits + "\" is not a whole number of at most nine digits.", node(key), "Give one.");
            return 0;
        }
    }

    Optional<LocalDate> dateOrNull(String key) {
        return node(key).is(Kind.NULL) ? Optional.empty() : Optional.of(date(key));
    }

    LocalDate date(String key) {
        String text = text(key);
        Optional<LocalDate> date = AsOf.dayNamed(text);
        if (date.isEmpty() && !node(key).is(Kind.ABSENT)) {
            problem(
                    ProblemCode.INVALID_DATE,
                    "\"" + text + "\" is not a date.",
                    node(key),
                    "Write it as in 2026-06-01.");
        }
        return date.orElse(LocalDate.EPOCH);
    }

    /** The value with this code; the first of them stands in for one that is not known. */
    <T> T code(String key, T[] values, Function<T, String> code) {
        if (!node(key).is(Kind.TEXT)) {
            text(key);
            return values[0];
        }
        String text = text(key);
        for (T value : values) {
            if (code.apply(value).equals(text)) {
                return value;
            }
        }
        String help = Names.suggest(text, Arrays.stream(values).map(code).toList());
        problem(ProblemCode.UNKNOWN_VALUE, "\"" + text + "\" is not a value of \"" + key + "\".", node(key), help);
        return values[0];
    }

    List<String> texts(String key) {
        return list(key, this::text);
    }

    <T> List<T> list(String key, Function<Node, T> read) {
        Node list = node(key);
        List<T> items = new ArrayList<>();
        if (!list.is(Kind.ABSENT) && expect(list, Kind.LIST)) {
            list.items().forEach(item -> items.add(read.apply(item)));
        }
        return items;
    }

    <T> Map<String, T> map(String key, Function<Map.Entry<String, Node>, T> read) {
        Node object = node(key);
        Map<String, T> members = new LinkedHashMap<>();
        if (!object.is(Kind.ABSENT) && expect(object, Kind.OBJECT)) {
            object.members().entrySet().forEach(member -> members.put(member.getKey(), read.apply(member)));
        }
        return members;
    }

    String text(Node item) {
        return scalar(item, Kind.TEXT);
    }

    void malformed(String message, Node at, String help) {
        problem(ProblemCode.MALFORMED, message, at, help);
    }

    private String scalar(Node item, Kind kind) {
        return !item.is(Kind.ABSENT) && expect(item, kind) ? item.text() : "";
    }

    private boolean expect(Node item, Kind kind) {
        if (!item.is(kind)) {
            String found = item.text().isEmpty() ? item.kind().label() : "\"" + item.text() + "\"";
            malformed(found + " stands where " + kind.label() + " is expected.", item, "Give " + kind.label() + ".");
        }
        return item.is(kind);
    }

    private void problem(String code, String message, Node at, String help) {
        problems.add(new Problem(code, message, at.where(), help));
    }
}
