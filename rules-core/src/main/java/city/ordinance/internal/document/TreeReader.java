package city.ordinance.internal.document;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads YAML or JSON into a tree. A file whose name ends in {@code .json}, or text in no YAML file that begins with
 * <code>{</code> or {@code [}, is JSON. Anchors, aliases, tags and merge keys are refused, and so is whatever is above
 * the limits.
 */
public final class TreeReader {
    /** The most bytes of a document. */
    public static final int MAX_BYTES = 1 << 20;
    /** The most maps, lists and single values of a document. */
    public static final int MAX_NODES = 20_000;
    /** How deep maps and lists may stand in each other. */
    public static final int MAX_DEPTH = 32;

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final YAMLFactory YAML = YAMLFactory.builder().build();

    private TreeReader() {}

    /**
     * Reads a document and adds what is wrong with it to the problems.
     *
     * @param bytes the document in UTF-8
     * @param file its name for messages; may be empty
     * @param problems receives the problems
     * @return the tree, as far as it could be read; empty when it could not be read to its end
     */
    public static Optional<Node> read(byte[] bytes, String file, Problems problems) {
        Place start = new Place(file, 1, 1, "");
        if (bytes.length > MAX_BYTES) {
            problems.add("too-large", "The text is longer than 1 MiB.", start, "Split it into several files.");
            return Optional.empty();
        }
        return SourceText.decode(bytes, file, problems).flatMap(text -> read(text, file, Limits.INPUT, problems));
    }

    /**
     * Reads a JSON text that is in no file, such as a program wrote: of any length, and as deep as the parser goes.
     *
     * @throws city.ordinance.problem.ProblemException when it cannot be read to its end, or something is wrong with it
     */
    public static Node json(String text) {
        return whole(text, true);
    }

    /**
     * Reads a YAML text, as {@link #json} reads JSON.
     *
     * @throws city.ordinance.problem.ProblemException as {@link #json} does
     */
    public static Node yaml(String text) {
        return whole(text, false);
    }

    private static Node whole(String text, boolean json) {
        Problems problems = Problems.ofDocument();
        Optional<Node> node =
                SourceText.of(text, json, problems).flatMap(source -> read(source, "", Limits.NONE, problems));
        problems.throwIfAny();
        return node.orElseThrow();
    }

    /**
     * How much a document may hold.
     *
     * @param nodes the most maps, lists and single values
     * @param depth how deep they may stand in each other
     */
    record Limits(int nodes, int depth) {
        static final Limits INPUT = new Limits(MAX_NODES, MAX_DEPTH);
        static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private static Optional<Node> read(SourceText text, String file, Limits limits, Problems problems) {
        boolean json = text.json();
        TokenStreamFactory factory = json ? JSON : YAML;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new WholePairsReader(text.text()))) {
            return new TreeBuilder(parser, text, file, limits, problems).document();
        } catch (StopReading e) {
            return Optional.empty();
        } catch (JacksonException e) {
            new SyntaxProblem(e, json, file).addTo(problems);
            return Optional.empty();
        }
    }

    /** Ends the reading of a document whose problem has been added already. */
    static final class StopReading extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StopReading() {
            super(null, null, false, false);
        }
    }
}
