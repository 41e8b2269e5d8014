package city.ordinance.examples.assistant;

import city.ordinance.examples.desk.http.Json;
import city.ordinance.json.InputDocument;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        Object value = rest.remove(key);
        if (value == null || value instanceof String) {
            return Optional.ofNullable((String) value);
        }
        throw wrong(key, "a text");
    }

    /** Takes out a text that must be there. */
    String required(String key) {
        return text(key)
                .orElseThrow(() -> problem(
                        "The argument \"" + key + "\" is missing.",
                        "/" + key,
                        "Give it; the tool's input schema says what it is."));
    }

    /** Takes out a flag; false when it is not given. */
    boolean flag(String key) {
        Object value = rest.remove(key);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw wrong(key, "true or false");
    }

    /** Takes out a list of texts; empty when it is not given. */
    List<String> texts(String key) {
        Object value = rest.remove(key);
        if (value == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            list.forEach(text -> texts.add((String) text));
            return texts;
        }
        throw wrong(key, "a list of texts");
    }

    /** Takes out an object, as JSON. */
    Optional<String> object(String key) {
        Object value = rest.remove(key);
        if (value == null || value instanceof Map) {
            return Optional.ofNullable(value).map(Json::write);
        }
        throw wrong(key, "an object");
    }

    boolean has(String key) {
        return rest.containsKey(key);
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
