package city.ordinance.examples.assistant;

import city.ordinance.examples.desk.http.Json;
import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import city.ordinance.json.InputDocument;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a tool was called with. What a tool does not take out is read as a description, so that no key goes unread. */
final class Arguments {
    private final Map<String, Object> rest;

    Arguments(Map<String, Object> given) {
        this.rest = new LinkedHashMap<>(given);
    }

    /** Takes out a text. */
    Optional<String> text(String key) {
        return take(key, String.class, "a text");
    }

    private <T> Optional<T> take(String key, Class<T> type, String what) {
        Object value = rest.remove(key);
        if (value == null || type.isInstance(value)) {
            return Optional.ofNullable(value).map(type::cast);
        }
        throw wrong(key, what);
    }

    /** Takes out a text that must be there. */
    String required(String key) {
        return text(key)
                .orElseThrow(() -> problem(
                        "The argument \"" + key + "\" is missing.",
                        "/" + key,
                        "Give it; the tool's input schema says what it is."));
    }

    /** Takes out a text that is one of these; the first when it is not given. */
    String oneOf(String key, List<String> allowed) {
        String text = text(key).orElse(allowed.get(0));
        if (!allowed.contains(text)) {
            throw new ProblemException(new Problem(
                    ProblemCode.UNKNOWN_VALUE,
                    Quotes.quote(text) + " is none of what \"" + key + "\" may be.",
                    "/" + key,
                    Spelling.help(text, allowed)));
        }
        return text;
    }

    /** Takes out a flag; false when it is not given. */
    boolean flag(String key) {
        return take(key, Boolean.class, "true or false").orElse(false);
    }

    /** Takes out a list of texts; empty when it is not given. */
    List<String> texts(String key) {
        Object value = rest.remove(key);
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        if (value == null) {
            return List.of();
        }
        throw wrong(key, "a list of texts");
    }

    /** Takes out an object, as JSON. */
    Optional<String> object(String key) {
        return take(key, Map.class, "an object").map(Json::write);
    }

    /** Says that nothing else may be given. */
    void done() {
        if (!rest.isEmpty()) {
            List<Problem> unknown = rest.keySet().stream()
                    .map(key -> new Problem(
                            ProblemCode.UNKNOWN_FACT,
                            "\"" + key + "\" is no argument of this tool.",
                            "/" + key,
                            "Leave it out; the tool's input schema names its arguments."))
                    .toList();
            throw new ProblemException(unknown);
        }
    }

    /** The rest, read as a description. */
    InputDocument description() {
        return InputDocument.parse(Json.write(rest).getBytes(StandardCharsets.UTF_8), "");
    }

    private static ProblemException wrong(String key, String what) {
        return problem("The argument \"" + key + "\" is not " + what + ".", "/" + key, "Give " + what + ".");
    }

    private static ProblemException problem(String message, String where, String help) {
        return new ProblemException(new Problem(ProblemCode.MALFORMED, message, where, help));
    }
}
