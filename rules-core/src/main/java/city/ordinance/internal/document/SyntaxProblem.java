package city.ordinance.internal.document;

import city.ordinance.internal.text.Quotes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in plain words what a parser found wrong with the form of a text. */
final class SyntaxProblem {
    private static final Pattern JSON_CHARACTER =
            Pattern.compile("^(?:Unexpected|Illegal) character \\((.{1,8}?) \\(code");
    private static final Pattern JSON_WORD = Pattern.compile("^Unrecognized token '(.+?)'", Pattern.DOTALL);
    private static final Pattern YAML_CHARACTER = Pattern.compile("^found character '(.+?)' that cannot start");
    private static final String INDENT = "Maybe the indentation is wrong: keys of one map begin in the same column.";
    private static final List<Rewording> WORDINGS = List.of(
            new Rewording(
                    "found character '\\t",
                    "A tab stands here, where these files take spaces alone.",
                    "Put spaces in its place."),
            new Rewording(
                    "found unexpected end of stream",
                    "A quotation mark opens here and is never closed.",
                    "Close it with the same mark.",
                    true),
            new Rewording(
                    "could not find expected ':'",
                    "A key stands here without a colon.",
                    "Write a colon and a space after the key.",
                    true),
            new Rewording(
                    "mapping values are not allowed",
                    "A colon stands where none is expected.",
                    "Maybe the value needs quotation marks, or the line its own indentation."),
            new Rewording(
                    "expected ',' or ']'", "A list opens here and is never closed.", "Close it with \"]\".", true),
            new Rewording("expected ',' or '}'", "A map opens here and is never closed.", "Close it with \"}\".", true),
            new Rewording("expected <block end>", "This does not line up with what stands before it.", INDENT),
            new Rewording(
                    "expected '<document start>'", "There is text after the end.", "Keep one document in a file."),
            new Rewording("sequence entries are not allowed", "A list item stands where none is expected.", INDENT),
            new Rewording(
                    "found unknown escape character",
                    "A backslash stands before a character that needs none.",
                    "Write two backslashes, or use single quotation marks."),
            new Rewording(
                    "Expected a property name", "A list or a map stands where a key must.", "Use text as the key."));
    private static final Rewording OTHER_YAML = new Rewording(
            "", "The text cannot be read from here on.", "Check the indentation, colons and quotation marks here.");

    private final JacksonException error;
    private final boolean json;
    private final String file;

    /** How to say a parser's message that has this beginning; it may be about where something opened. */
    private record Rewording(String begins, String message, String help, boolean whereOpened) {
        Rewording(String begins, String message, String help) {
            this(begins, message, help, false);
        }
    }

    SyntaxProblem(JacksonException error, boolean json, String file) {
        this.error = error;
        this.json = json;
        this.file = file;
    }

    void addTo(Problems problems) {
        if (error instanceof StreamConstraintsException) {
            boolean deep = error.getOriginalMessage().contains("nesting");
            String message = deep ? "Maps and lists stand in each other too deep." : "A number or a key is too long.";
            problems.add("too-large", message, parserPlace(), deep ? "Make it simpler." : "Shorten it.");
        } else if (json) {
            problems.add(
                    "malformed", jsonMessage(), parserPlace(), "Check the commas, quotation marks and brackets here.");
        } else {
            addYaml(problems);
        }
    }

    private String jsonMessage() {
        String parserMessage = error.getOriginalMessage();
        Matcher word = JSON_WORD.matcher(parserMessage);
        Matcher character = JSON_CHARACTER.matcher(parserMessage);
        if (error instanceof UnexpectedEndOfInputException) {
            return "The text ends before it is complete.";
        } else if (word.find()) {
            return "The word " + Quotes.quote(word.group(1)) + " is not expected here.";
        }
        return character.find()
                ? "The character " + character.group(1) + " is not expected here."
                : "The text cannot be read as JSON from here on.";
    }

    private void addYaml(Problems problems) {
        Optional<MarkedYamlEngineException> cause = Optional.ofNullable(error.getCause())
                .filter(MarkedYamlEngineException.class::isInstance)
                .map(MarkedYamlEngineException.class::cast);
        String parserMessage = cause.map(MarkedYamlEngineException::getProblem).orElse(error.getOriginalMessage());
        Rewording wording = wording(parserMessage);
        Place place =
                cause.flatMap(marked -> mark(marked, wording)).map(this::at).orElseGet(this::parserPlace);
        problems.add("malformed", wording.message(), place, wording.help());
    }

    private static Optional<Mark> mark(MarkedYamlEngineException marked, Rewording wording) {
        return wording.whereOpened()
                ? marked.getContextMark().or(marked::getProblemMark)
                : marked.getProblemMark().or(marked::getContextMark);
    }

    private static Rewording wording(String parserMessage) {
        Matcher character = YAML_CHARACTER.matcher(parserMessage);
        for (Rewording wording : WORDINGS) {
            if (parserMessage.startsWith(wording.begins())) {
                return wording;
            }
        }
        return character.find()
                ? new Rewording(
                        "",
                        "The character " + character.group(1) + " cannot begin a value.",
                        "Put the value in quotation marks.")
                : OTHER_YAML;
    }

    private Place at(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1, "");
    }

    private Place parserPlace() {
        TokenStreamLocation location = error.getLocation();
        return location == null
                ? new Place(file, 1, 1, "")
                : new Place(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), "");
    }
}
