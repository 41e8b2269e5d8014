package city.ordinance.examples.desk.http;

import city.ordinance.Problem;
import city.ordinance.ProblemCode;
import city.ordinance.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The names and values of a query or of a form, in their order, each name once.
 *
 * @param where what they are part of, for messages
 * @param values the values by name
 */
public record Params(String where, Map<String, String> values) {
    private static final int MOST = 200;

    /** Copies the map and keeps its order. */
    public Params {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Reads {@code application/x-www-form-urlencoded} text.
     *
     * @throws ProblemException when a name comes twice, an escape is broken or the text is not UTF-8
     */
    public static Params parse(String text, String where) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        String[] pairs = text.split("&", -1);
        if (pairs.length > MOST) {
            throw new ProblemException(
                    problem(ProblemCode.TOO_LARGE, "There are more than " + MOST + " parameters.", where, ""));
        }
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                add(pair, where, values, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new Params(where, values);
    }

    private static void add(String pair, String where, Map<String, String> values, List<Problem> problems) {
        int equals = pair.indexOf('=');
        Optional<String> name = decode(equals < 0 ? pair : pair.substring(0, equals));
        Optional<String> value = decode(equals < 0 ? "" : pair.substring(equals + 1));
        if (name.isEmpty() || value.isEmpty()) {
            String message = "A parameter is not percent-encoded UTF-8.";
            problems.add(problem(ProblemCode.MALFORMED, message, where, "Encode it as a form does."));
        } else if (values.putIfAbsent(name.get(), value.get()) != null) {
            String message = "The parameter \"" + name.get() + "\" comes twice.";
            problems.add(problem(ProblemCode.MALFORMED, message, where, "Keep one of them."));
        }
    }

    /** The text with plus signs and percent escapes replaced; empty when it is broken. */
    private static Optional<String> decode(String text) {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%') {
                int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
                int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.put((byte) (high << 4 | low));
                i += 2;
            } else {
                bytes.put(raw[i] == '+' ? (byte) ' ' : raw[i]);
            }
        }
        return utf8(bytes.flip());
    }

    private static Optional<String> utf8(ByteBuffer bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The value of a name, if it is there. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * Refuses every name that is not known.
     *
     * @throws ProblemException with one problem for each such name
     */
    public Params allowing(Predicate<String> known, String help) {
        List<Problem> problems = values.keySet().stream()
                .filter(name -> !known.test(name))
                .map(name -> problem(
                        ProblemCode.MALFORMED,
                        "There is no parameter \"" + name + "\" here.",
                        where + " " + name,
                        help))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return this;
    }

    private static Problem problem(String code, String message, String where, String help) {
        return new Problem(code, message, where, help);
    }
}
