package city.ordinance.json;

import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Place;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.ScalarNode.Kind;
import city.ordinance.internal.text.Quotes;
import city.ordinance.problem.ProblemCode;
import city.ordinance.situation.Bound;
import city.ordinance.situation.Range;
import java.util.Optional;

/**
 * Reads what is known of a measured fact: {@code 72}, {@code {atLeast: 65, below: 80}}, or the text of a range.
 *
 * @param key the fact, for messages
 * @param help what may be given
 * @param problems receives what is wrong
 */
record RangeReader(String key, String help, Problems problems) {
    static final String AT_LEAST = "atLeast";
    static final String ABOVE = "above";
    static final String AT_MOST = "atMost";
    static final String BELOW = "below";

    /** The range; empty, with a problem, when there is none. */
    Optional<Range> read(Node node) {
        if (node instanceof MapNode map) {
            return range(new Fields(map, "a range of " + key, problems));
        }
        if (node instanceof ScalarNode scalar && (scalar.kind() == Kind.NUMBER || scalar.kind() == Kind.STRING)) {
            Optional<Range> range =
                    Range.parse(scalar.text()).filter(found -> found.exact() || scalar.kind() == Kind.STRING);
            if (range.isEmpty()) {
                add(ProblemCode.UNKNOWN_VALUE, Quotes.quote(scalar.text()) + " is not a value of " + key + ".", node);
            }
            return range;
        }
        String message = "The value of " + Quotes.quote(key) + " must be a whole number or a range, not "
                + node.kindLabel() + ".";
        boolean missing = node instanceof ScalarNode scalar && scalar.kind() == Kind.NULL;
        problems.add(
                ProblemCode.MALFORMED, message, node.place(), missing ? "Leave it out when it is not known." : help);
        return Optional.empty();
    }

    private void add(String code, String message, Node node) {
        problems.add(code, message, node.place(), help);
    }

    private Optional<Range> range(Fields fields) {
        int before = problems.list().size();
        Optional<Bound> low = bound(fields, AT_LEAST, ABOVE);
        Optional<Bound> high = bound(fields, AT_MOST, BELOW);
        fields.done();
        if (problems.list().size() > before) {
            return Optional.empty();
        }
        if (low.isEmpty() && high.isEmpty()) {
            problems.add(ProblemCode.MALFORMED, "The range of " + key + " has no bound.", fields.place(), help);
            return Optional.empty();
        }
        return Optional.of(new Range(low, high, false));
    }

    private Optional<Bound> bound(Fields fields, String including, String excluding) {
        Optional<Bound> included = number(fields, including).map(number -> new Bound(number, true));
        Optional<Bound> excluded = number(fields, excluding).map(number -> new Bound(number, false));
        if (fields.has(including) && fields.has(excluding)) {
            String message = "The range of " + key + " has both \"" + including + "\" and \"" + excluding + "\".";
            Place place = fields.placeOf(excluding);
            problems.add(ProblemCode.MALFORMED, message, place, "Keep the one that is known.");
        }
        return included.or(() -> excluded);
    }

    private Optional<Integer> number(Fields fields, String end) {
        Optional<Node> node = fields.node(end);
        Optional<Integer> number =
                node.flatMap(found -> found instanceof ScalarNode scalar && scalar.kind() == Kind.NUMBER
                        ? Range.parse(scalar.text()).map(range -> range.number().orElseThrow())
                        : Optional.empty());
        if (node.isPresent() && number.isEmpty()) {
            String shown =
                    node.get() instanceof ScalarNode scalar && !scalar.text().isEmpty()
                            ? Quotes.quote(scalar.text())
                            : node.get().kindLabel();
            String message = "The bound \"" + end + "\" of " + key + " must be a whole number, not " + shown + ".";
            add(ProblemCode.MALFORMED, message, node.get());
        }
        return number;
    }
}
