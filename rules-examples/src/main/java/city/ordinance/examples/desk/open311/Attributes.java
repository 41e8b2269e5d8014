package city.ordinance.examples.desk.open311;

import city.ordinance.examples.desk.http.Json;
import city.ordinance.internal.text.Quotes;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The ways in which clients write attributes: {@code attribute[code]=value}, {@code attribute[code][]=value}, and
 * {@code attributes={"code": "value"}}, there also as a list of objects with a code and a value.
 */
final class Attributes {
    private static final Pattern ONE = Pattern.compile("attributes?\\[([^\\]]*)](\\[\\d*])?");
    private static final String ALL = "attributes";

    private Attributes() {}

    /**
     * An attribute that was given.
     *
     * @param code its code
     * @param value its value; empty when it is not known
     * @param where the parameter it stands in
     */
    record Given(String code, String value, String where) {}

    /** Whether a parameter holds attributes. */
    static boolean is(String name) {
        return name.equals(ALL) || ONE.matcher(name).matches();
    }

    /** The attributes that a parameter holds; none when it holds something else. */
    static List<Given> read(String name, String value, List<Problem> problems) {
        Matcher one = ONE.matcher(name);
        if (one.matches()) {
            return List.of(new Given(one.group(1), value, name));
        }
        return name.equals(ALL) && !value.isBlank() ? json(value, problems) : List.of();
    }

    private static List<Given> json(String text, List<Problem> problems) {
        List<Given> given = new ArrayList<>();
        try {
            Object json = Json.read("{\"" + ALL + "\":" + text + "}").get(ALL);
            if (json instanceof Map<?, ?> map) {
                map.forEach((code, value) -> add(String.valueOf(code), value, given, problems));
            } else if (json instanceof List<?> list) {
                list.forEach(one -> {
                    if (one instanceof Map<?, ?> map && map.get("code") instanceof String code) {
                        add(code, map.get("value"), given, problems);
                    } else {
                        problems.add(wrong());
                    }
                });
            } else {
                problems.add(wrong());
            }
        } catch (JacksonException e) {
            problems.add(wrong());
        }
        return given;
    }

    private static void add(String code, @Nullable Object value, List<Given> given, List<Problem> problems) {
        Object one = value instanceof List<?> list && list.size() == 1 ? list.get(0) : value;
        if (one == null || one instanceof String || one instanceof Integer) {
            given.add(new Given(code, one == null ? "" : one.toString(), ALL));
        } else {
            problems.add(new Problem(
                    ProblemCode.MALFORMED,
                    "The attribute " + Quotes.quote(code) + " has no value of its own.",
                    ALL,
                    "Give one text or number."));
        }
    }

    private static Problem wrong() {
        return new Problem(
                ProblemCode.MALFORMED,
                "The attributes are not JSON that can be read.",
                ALL,
                "Write {\"code\": \"value\"}.");
    }
}
