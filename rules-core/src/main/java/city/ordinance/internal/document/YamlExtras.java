package city.ordinance.internal.document;

import city.ordinance.internal.document.ScalarNode.Kind;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What YAML has and JSON has not: it is refused, except that plain text can mean true, false or nothing. And what both
 * can write and no document may hold: half a character.
 */
final class YamlExtras {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    private final JsonParser parser;
    private final SourceText text;
    private final boolean yaml;
    private final Problems problems;
    private int done;

    YamlExtras(JsonParser parser, SourceText text, Problems problems) {
        this.parser = parser;
        this.text = text;
        this.yaml = !text.json();
        this.problems = problems;
    }

    /** Refuses a comment before this token, or before the end of the text, with nothing blank before it. */
    void refuseComment(String file) {
        if (!yaml) {
            return;
        }
        boolean end = parser.currentToken() == null;
        int start = end ? text.length() : (int) parser.currentTokenLocation().getCharOffset();
        text.joinedComment(done, start, file)
                .ifPresent(place -> problems.add(
                        "malformed", "A comment begins here without a space before it.", place, "Put one before it."));
        done = Math.max(done, end ? start : (int) parser.currentLocation().getCharOffset());
    }

    /** Refuses an anchor, an alias or a tag at the value the parser is at. */
    void refuse(JsonToken token, Place place) {
        if (!yaml) {
            return;
        }
        if (token.isScalarValue()) {
            refuseMark(start(), place);
        } else if (parser.getObjectId() != null) {
            refuseMark('&', place);
        } else if (parser.getTypeId() != null) {
            refuseMark('!', place);
        }
    }

    /** Refuses an anchor, an alias or a tag at a key, and a merge key. */
    void refuseKey(String key, Place place) {
        refuseHalf(key, place);
        if (yaml && key.equals("<<") && plain()) {
            refused("A merge key", place);
        } else if (yaml) {
            refuseMark(start(), place);
        }
    }

    private void refuseMark(int mark, Place place) {
        switch (mark) {
            case '*' -> refused("An alias", place);
            case '&' -> refused("An anchor", place);
            case '!' -> refused("A tag", place);
            default -> {}
        }
    }

    private void refused(String what, Place place) {
        problems.add("malformed", what + " stands here; these files have none.", place, "Write the value out in full.");
    }

    /** The scalar the parser is at. */
    ScalarNode scalar(JsonToken token, Place place) {
        String value = parser.getString();
        refuseHalf(value, place);
        Kind kind = switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            case VALUE_NULL -> Kind.NULL;
            default -> yaml && plain() ? plainKind(value) : Kind.STRING;
        };
        return new ScalarNode(place, kind, value);
    }

    private void refuseHalf(String value, Place place) {
        if (WholePairsReader.halfPairIn(value)) {
            problems.add("malformed", WholePairsReader.HALF, place, "Write the whole character.");
        }
    }

    private static Kind plainKind(String value) {
        if (NULLS.contains(value)) {
            return Kind.NULL;
        }
        return BOOLEANS.contains(value) ? Kind.BOOLEAN : Kind.STRING;
    }

    private boolean plain() {
        int start = start();
        return start != '"' && start != '\'' && start != '|' && start != '>';
    }

    private int start() {
        return text.at(parser.currentTokenLocation().getCharOffset());
    }
}
