package city.ordinance.json;

import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.ListNode;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.Texts;
import city.ordinance.internal.document.TreeReader;
import city.ordinance.internal.text.Quotes;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document that describes one situation, or a case of several, in YAML or JSON:
 *
 * <pre>{@code
 * pack: us-mo-ofallon
 * also: [us-mo]
 * asOf: 2026-06-01
 * situation:
 *   type: device-deployment
 *   stage: complaint
 * }</pre>
 *
 * <p>Which facts there are depends on the pack, so {@link #parse} reads the form alone, and {@link #descriptions} says
 * everything that is wrong with the content at once. A scenario file is a description too; what it expects is not read
 * here. Immutable.
 */
public final class InputDocument {
    /** The most situations of one document. */
    public static final int MAX_SITUATIONS = 1_000;

    /** The most packs that a document asks as well. */
    public static final int MAX_ALSO = 20;

    private static final String ALSO = "also";
    private static final String SITUATION = "situation";
    private static final String SITUATIONS = "situations";

    private final Problems problems;
    private final Fields root;
    private final Optional<String> pack;
    private final Optional<LocalDate> asOf;
    private final Optional<String> scenario;
    private final Optional<Node> expect;
    private final List<ScalarNode> also;
    private final List<Node> situations;

    private InputDocument(Fields root, Problems problems) {
        this.root = root;
        this.problems = problems;
        this.pack = root.text("pack");
        this.asOf = root.date("asOf");
        this.also = readAlso();
        Optional<Node> one = root.node(SITUATION);
        Optional<Node> several = root.node(SITUATIONS);
        this.scenario = root.text("scenario");
        this.expect = root.node("expect");
        root.done();
        this.situations =
                several.map(this::several).orElseGet(() -> one.map(List::of).orElse(List.of()));
        checkOneKey(one, several);
    }

    /**
     * Reads a document.
     *
     * @param bytes the document in UTF-8
     * @param file its name for messages; text without a file name is JSON when it begins with a brace or bracket
     * @throws ProblemException when the text cannot be read as a map of keys and values
     */
    public static InputDocument parse(byte[] bytes, String file) {
        Problems problems = Problems.ofDocument();
        Optional<Fields> root =
                TreeReader.read(bytes, file, problems).flatMap(node -> Fields.of(node, "a description", problems));
        if (root.isEmpty()) {
            problems.throwIfAny();
        }
        return new InputDocument(root.orElseThrow(), problems);
    }

    private List<Node> several(Node node) {
        List<Node> items = Texts.items(node, SITUATIONS, problems);
        if (items.size() > MAX_SITUATIONS) {
            String message = "The document has " + items.size() + " situations; " + MAX_SITUATIONS + " is the most.";
            problems.add(ProblemCode.TOO_LARGE, message, root.placeOf(SITUATIONS), "Split it into several files.");
            return List.of();
        }
        if (items.isEmpty() && node instanceof ListNode) {
            String message = "The list \"situations\" is empty.";
            problems.add(ProblemCode.MALFORMED, message, root.placeOf(SITUATIONS), "Add a situation.");
        }
        return items;
    }

    private void checkOneKey(Optional<Node> one, Optional<Node> several) {
        if (one.isEmpty() && several.isEmpty()) {
            String message = "The document has neither \"situation\" nor \"situations\".";
            problems.add(ProblemCode.MALFORMED, message, root.place(), "Add the situation, with its type and facts.");
        } else if (one.isPresent() && several.isPresent()) {
            String message = "The document has both \"situation\" and \"situations\".";
            problems.add(
                    ProblemCode.MALFORMED, message, root.placeOf(SITUATION), "Move it into the list, or delete one.");
        }
    }

    private List<ScalarNode> readAlso() {
        List<ScalarNode> named = root.texts(ALSO);
        if (named.size() > MAX_ALSO) {
            String message = "\"also\" names " + named.size() + " packs; " + MAX_ALSO + " is the most.";
            problems.add(ProblemCode.TOO_LARGE, message, root.placeOf(ALSO), "Ask about fewer at once.");
            return List.of();
        }
        List<String> before = new ArrayList<>(pack.stream().toList());
        for (ScalarNode one : named) {
            if (before.contains(one.text())) {
                boolean main = pack.filter(one.text()::equals).isPresent();
                String message = "\"also\" names the pack " + Quotes.quote(one.text())
                        + (main ? ", which is the pack of the document." : " twice.");
                problems.add(ProblemCode.MALFORMED, message, one.place(), "Name each pack once.");
            }
            before.add(one.text());
        }
        return named;
    }

    /** The packs to be asked as well, in order, each with the place where it is named. */
    public Map<String, String> also() {
        Map<String, String> places = new LinkedHashMap<>();
        also.forEach(one -> places.putIfAbsent(one.text(), one.place().toString()));
        return Collections.unmodifiableMap(places);
    }

    /** The pack named, if one is. It may be no pack's id. */
    public Optional<String> pack() {
        return pack;
    }

    /** Where the pack is named, for messages; where the document begins when none is. */
    public String wherePack() {
        return root.placeOf("pack").toString();
    }

    /** The day for which an answer is wanted, if a readable one is named. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** Where the day is named, for messages; where the document begins when none is. */
    public String whereAsOf() {
        return root.placeOf("asOf").toString();
    }

    /** Whether it is a case: a list of situations, even of one. */
    public boolean isCase() {
        return root.has(SITUATIONS);
    }

    /** The name of the scenario, if the document is one. */
    public Optional<String> scenario() {
        return scenario;
    }

    /** The problems that can be found without a pack; {@link #descriptions} says them too. */
    public List<Problem> problems() {
        return problems.list();
    }

    /** What a scenario expects. */
    Optional<Node> expect() {
        return expect;
    }

    /** The whole document. */
    Fields root() {
        return root;
    }

    /** How many situations there are, readable or not. */
    public int size() {
        return situations.size();
    }

    /**
     * The situations described, in input order.
     *
     * @param info the pack whose situation types they are
     * @throws ProblemException with every problem of the document
     */
    public List<Description> descriptions(PackInfo info) {
        Problems all = Problems.ofDocument();
        all.addAll(problems);
        List<Description> descriptions = new ArrayList<>();
        for (Node situation : situations) {
            Fields.of(situation, "a situation", all)
                    .flatMap(facts -> new SituationReader(facts, info, all).read())
                    .ifPresent(descriptions::add);
        }
        all.throwIfAny();
        return List.copyOf(descriptions);
    }
}
