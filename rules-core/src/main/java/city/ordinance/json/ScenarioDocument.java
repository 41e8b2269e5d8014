package city.ordinance.json;

import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.ListNode;
import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Place;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.Texts;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario file: a description, the scenario's name, and what the answer must be. It expects either a problem, or an
 * answer for each situation. Immutable.
 */
public final class ScenarioDocument {
    static final String ERROR = "error";
    private static final List<String> PROBLEM_CODES = List.of(
            ProblemCode.AMBIGUOUS_JURISDICTION,
            ProblemCode.UNKNOWN_PACK,
            ProblemCode.DUPLICATE_PACK,
            ProblemCode.PACK_CONFLICT,
            ProblemCode.NO_COVERAGE,
            ProblemCode.EXPIRED,
            ProblemCode.UNKNOWN_FACT,
            ProblemCode.UNKNOWN_VALUE,
            ProblemCode.CONTRADICTION,
            ProblemCode.MISSING_TYPE,
            ProblemCode.MALFORMED,
            ProblemCode.INVALID_DATE,
            ProblemCode.TOO_LARGE);

    private final InputDocument input;
    private final String name;
    private final Node expect;
    private final Optional<String> error;

    private ScenarioDocument(InputDocument input, String name, Node expect, Optional<String> error) {
        this.input = input;
        this.name = name;
        this.expect = expect;
        this.error = error;
    }

    /**
     * Reads a scenario.
     *
     * @param bytes the document in UTF-8
     * @param file its name for messages
     * @throws ProblemException when the text cannot be read, or it is no scenario; what is wrong with the description
     *     may be what the scenario expects, and is left to {@link #input}
     */
    public static ScenarioDocument parse(byte[] bytes, String file) {
        InputDocument input = InputDocument.parse(bytes, file);
        Problems problems = Problems.ofDocument();
        Place start = input.root().place();
        if (input.scenario().isEmpty()) {
            String message = "The scenario has no name.";
            problems.add(ProblemCode.MALFORMED, message, start, "Add scenario: and a sentence that says what happens.");
        }
        if (input.expect().isEmpty()) {
            String message = "The scenario does not say what it expects.";
            problems.add(ProblemCode.MALFORMED, message, start, "Add expect: and what the answer must be.");
        }
        Optional<String> error = input.expect().flatMap(expect -> error(expect, problems));
        problems.throwIfAny();
        return new ScenarioDocument(
                input, input.scenario().orElseThrow(), input.expect().orElseThrow(), error);
    }

    private static Optional<String> error(Node expect, Problems problems) {
        if (!(expect instanceof MapNode map) || map.entry(ERROR).isEmpty()) {
            return Optional.empty();
        }
        return error(new Fields(map, "what is expected", problems), problems);
    }

    /** The code of the problem that is expected alone. */
    static Optional<String> error(Fields fields, Problems problems) {
        Optional<ScalarNode> code = fields.requiredScalar(ERROR);
        code.filter(found -> !PROBLEM_CODES.contains(found.text()))
                .ifPresent(found -> Texts.unknownValue(found, "the code of a problem", PROBLEM_CODES, problems));
        if (fields.entries().size() > 1) {
            String message = "An error is expected beside other things.";
            problems.add(ProblemCode.MALFORMED, message, fields.placeOf(ERROR), "Expect the error alone.");
        }
        return code.map(ScalarNode::text);
    }

    /** The description. */
    public InputDocument input() {
        return input;
    }

    /** The scenario's name. */
    public String name() {
        return name;
    }

    /** The code of the problem that is expected instead of an answer, if one is. */
    public Optional<String> error() {
        return error;
    }

    /**
     * What is expected of the answer for each situation, in input order; nothing when a problem is expected.
     *
     * @param info the pack that answers
     * @throws ProblemException with every problem of what is expected
     */
    public List<Expectation> expectations(PackInfo info) {
        return expectations(info, List.of());
    }

    /**
     * What is expected of the answer for each situation, and of the packs that are asked as well.
     *
     * @param info the pack that answers
     * @param others those of the packs of {@code also} that are known
     * @throws ProblemException with every problem of what is expected
     */
    public List<Expectation> expectations(PackInfo info, List<PackInfo> others) {
        Map<String, Optional<PackInfo>> also = new LinkedHashMap<>();
        input.also().keySet().forEach(id -> also.put(id, Optional.empty()));
        others.stream()
                .filter(other -> also.containsKey(other.id()))
                .forEach(other -> also.put(other.id(), Optional.of(other)));
        if (error.isPresent()) {
            return List.of();
        }
        Problems problems = Problems.ofDocument();
        List<Expectation> expectations = new ArrayList<>();
        for (Node node : nodes(problems)) {
            Fields.of(node, "what is expected", problems)
                    .map(fields -> new ExpectationReader(fields, info, also, problems).read())
                    .ifPresent(expectations::add);
        }
        problems.throwIfAny();
        return List.copyOf(expectations);
    }

    private List<Node> nodes(Problems problems) {
        if (!input.isCase()) {
            return List.of(expect);
        }
        List<Node> items = Texts.items(expect, "expect", problems);
        if (expect instanceof ListNode && items.size() != input.size()) {
            String message =
                    "The number of situations is " + input.size() + ", and that of expectations " + items.size() + ".";
            problems.add(
                    ProblemCode.MALFORMED, message, expect.place(), "Write one for each situation, in their order.");
        }
        return items;
    }
}
