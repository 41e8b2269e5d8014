package city.ordinance.json;

import city.ordinance.internal.document.Formats;
import city.ordinance.internal.document.WholePairsReader;
import city.ordinance.json.Node.Kind;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Parses one text into nodes. Duplicate keys, aliases and anything after the document are problems. */
final class Documents {
    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>();

    private Documents(JsonParser parser) {
        this.parser = parser;
    }

    static Node parseJson(String text) {
        return parse(text, "JSON");
    }

    static Node parseYaml(String text) {
        if (WholePairsReader.halfPairIn(text)) {
            throw new ProblemException(unreadable(text, "YAML", null));
        }
        return parse(text, "YAML");
    }

    private static Node parse(String text, String format) {
        try (JsonParser parser = parser(text, format)) {
            return new Documents(parser).document(format);
        } catch (StreamConstraintsException e) {
            throw new ProblemException(new Problem(
                    ProblemCode.TOO_LARGE,
                    "The text is nested too deeply, or a name, number or text in it is too long.",
                    place(e.getLocation()),
                    "Give a smaller document."));
        } catch (JacksonException e) {
            throw new ProblemException(unreadable(text, format, e.getLocation()));
        } catch (YamlEngineException e) {
            throw new ProblemException(unreadable(text, format, null));
        }
    }

    private static JsonParser parser(String text, String format) {
        return format.equals("JSON")
                ? Formats.JSON.createParser(ObjectReadContext.empty(), text)
                : Formats.YAML.createParser(ObjectReadContext.empty(), new WholePairsReader(text));
    }

    private static Problem unreadable(String text, String format, @Nullable TokenStreamLocation location) {
        String rest = location == null ? "" : Excerpts.from(text, location.getLineNr(), location.getColumnNr());
        String message = rest.isEmpty()
                ? "The text is not " + format + ", or it ends too early."
                : "The text is not " + format + " near \"" + rest + "\".";
        return new Problem(ProblemCode.MALFORMED, message, place(location), "Correct the text there or just before.");
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1 ? "" : location.getLineNr() + ":" + location.getColumnNr();
    }

    private Node document(String format) {
        if (parser.nextToken() == null) {
            throw new ProblemException(
                    new Problem(ProblemCode.MALFORMED, "The text is empty.", "1:1", "Give a " + format + " document."));
        }
        Node root = node("");
        if (parser.nextToken() != null) {
            problem("There is more after the end of the document.", place(parser.currentTokenLocation()));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return root;
    }

    private Node node(String pointer) {
        String where = pointer.isEmpty() ? place(parser.currentTokenLocation()) : pointer;
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problem("The alias \"*" + parser.getString() + "\" stands for text that is elsewhere.", where);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer, where);
            case START_ARRAY -> list(pointer, where);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.scalar(Kind.NUMBER, parser.getString(), where);
            case VALUE_TRUE -> Node.scalar(Kind.BOOLEAN, "true", where);
            case VALUE_FALSE -> Node.scalar(Kind.BOOLEAN, "false", where);
            case VALUE_NULL -> Node.scalar(Kind.NULL, "", where);
            default -> Node.scalar(Kind.TEXT, whole(parser.getString(), where), where);
        };
    }

    private Node object(String pointer, String where) {
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String member =
                    pointer + "/" + whole(name, pointer).replace("~", "~0").replace("/", "~1");
            parser.nextToken();
            if (members.put(name, node(member)) != null) {
                problem("The key \"" + name + "\" comes twice.", member);
            }
        }
        return Node.object(members, where);
    }

    private Node list(String pointer, String where) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(pointer + "/" + items.size()));
        }
        return Node.list(items, where);
    }

    private String whole(String text, String where) {
        if (WholePairsReader.halfPairIn(text)) {
            problem(WholePairsReader.HALF, where);
        }
        return text;
    }

    private void problem(String message, String where) {
        problems.add(new Problem(ProblemCode.MALFORMED, message, where, "Give each thing once, where it belongs."));
    }
}
