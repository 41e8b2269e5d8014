package city.ordinance.internal.document;

import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import city.ordinance.problem.AsOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads texts, lists of texts, dates and words of a fixed set off nodes, and adds what is wrong to the problems. */
public final class Texts {
    private static final String DATE_HELP = "Write it as year-month-day, such as 2026-06-01.";
    private static final String MALFORMED = "malformed";

    private Texts() {}

    /** The text of a node; anything else, and blank text, is a problem. */
    public static Optional<ScalarNode> text(Node node, String key, Problems problems) {
        String other = node instanceof ScalarNode
                ? "Put it in quotation marks if it is meant as text."
                : "Write one text here.";
        return text(node, key, other, problems);
    }

    /** The text of a node; anything else, and blank text, is a problem, with this help unless it is null. */
    public static Optional<ScalarNode> text(Node node, String key, String help, Problems problems) {
        if (!(node instanceof ScalarNode scalar) || scalar.kind() != ScalarNode.Kind.STRING) {
            problems.add(
                    MALFORMED,
                    notText(node, key),
                    node.place(),
                    missing(node, problems).orElse(help));
            return Optional.empty();
        } else if (scalar.text().isBlank()) {
            String message = "The text of " + Quotes.quote(key) + " is empty.";
            problems.add(MALFORMED, message, node.place(), "Write the text.");
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    private static Optional<String> missing(Node node, Problems problems) {
        if (!isNull(node)) {
            return Optional.empty();
        }
        return Optional.of(problems.arePacks() ? "Write one text here." : "Leave it out when it is not known.");
    }

    /** Whether the node is {@code null}, or nothing. */
    public static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL;
    }

    private static String notText(Node node, String key) {
        String quoted = node instanceof ScalarNode scalar && !scalar.text().isEmpty()
                ? " (" + Quotes.visible(scalar.text(), 60) + ")"
                : "";
        String found = node.kindLabel().equals("null") ? "null" : node.kindLabel() + quoted;
        return "The value of " + Quotes.quote(key) + " must be text, not " + found + ".";
    }

    /** The items of a list; anything else is a problem. */
    public static List<Node> items(Node node, String key, Problems problems) {
        if (node instanceof ListNode list) {
            return list.items();
        }
        String message = "The value of " + Quotes.quote(key) + " must be a list, not " + node.kindLabel() + ".";
        problems.add(MALFORMED, message, node.place(), "Write a list, such as [a, b].");
        return List.of();
    }

    /** The texts among these items; every other item is a problem. */
    public static List<ScalarNode> texts(List<Node> items, String key, Problems problems) {
        List<ScalarNode> texts = new ArrayList<>();
        items.forEach(item -> text(item, key, problems).ifPresent(texts::add));
        return texts;
    }

    /** The ISO calendar date that this is; a problem when it is none. */
    public static Optional<LocalDate> date(Node node, String key, Problems problems) {
        Optional<ScalarNode> text = text(node, key, DATE_HELP, problems);
        Optional<LocalDate> date = text.map(ScalarNode::text).flatMap(AsOf::dayNamed);
        if (date.isEmpty()) {
            text.ifPresent(found -> {
                String message = Quotes.quote(found.text()) + ", the value of \"" + key + "\", is no calendar date.";
                problems.add("invalid-date", message, found.place(), DATE_HELP);
            });
        }
        return date;
    }

    /** The constant with this code; a problem with the nearest code when there is none. */
    public static <E> Optional<E> oneOf(
            ScalarNode scalar, String key, E[] constants, Function<E, String> code, Problems problems) {
        Optional<E> found = Arrays.stream(constants)
                .filter(constant -> code.apply(constant).equals(scalar.text()))
                .findFirst();
        if (found.isEmpty()) {
            unknownValue(
                    scalar,
                    "a value of \"" + key + "\"",
                    Arrays.stream(constants).map(code).toList(),
                    problems);
        }
        return found;
    }

    /** Adds the problem that a text is none of those allowed. */
    public static void unknownValue(ScalarNode scalar, String what, Collection<String> allowed, Problems problems) {
        String message = Quotes.quote(scalar.text()) + " is not " + what + ".";
        problems.add("unknown-value", message, scalar.place(), Spelling.help(scalar.text(), allowed));
    }
}
