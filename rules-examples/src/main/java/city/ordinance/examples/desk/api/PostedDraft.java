package city.ordinance.examples.desk.api;

import city.ordinance.examples.desk.http.Json;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A draft that was posted.
 *
 * @param draft its text
 * @param about the description that it is about, as JSON
 */
record PostedDraft(String draft, String about) {
    private static final String DRAFT = "draft";
    private static final String ABOUT = "about";
    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static PostedDraft parse(String body) {
        Map<String, @Nullable Object> given = object(body);
        List<Problem> problems = new ArrayList<>();
        given.keySet().stream()
                .filter(key -> !key.equals(DRAFT) && !key.equals(ABOUT))
                .forEach(
                        key -> problems.add(problem(ProblemCode.UNKNOWN_FACT, "\"" + key + "\" is no key here.", key)));
        Object draft = given.get(DRAFT);
        Object about = given.get(ABOUT);
        if (!(draft instanceof String)) {
            problems.add(problem(ProblemCode.MALFORMED, "The draft is missing, or no text.", DRAFT));
        }
        if (!(about instanceof Map)) {
            problems.add(problem(ProblemCode.MALFORMED, "The description is missing, or no object.", ABOUT));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new PostedDraft(String.valueOf(draft), Json.write(about));
    }

    private static Map<String, @Nullable Object> object(String body) {
        try {
            return STRICT.readValue(body, OBJECT);
        } catch (JacksonException e) {
            throw new ProblemException(problem(ProblemCode.MALFORMED, "The body is no JSON object.", ""));
        }
    }

    private static Problem problem(String code, String message, String key) {
        return new Problem(
                code, message, "/" + key, "Give {\"draft\": \"the text\", \"about\": a description} and nothing else.");
    }
}
