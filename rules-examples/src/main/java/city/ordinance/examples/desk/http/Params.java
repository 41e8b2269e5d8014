package city.ordinance.examples.desk.http;

import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        return parse(text, where, name -> false);
    }

    /**
     * The same, where some names may come again; of these the first counts.
     *
     * @param repeatable which
     */
    public static Params parse(String text, String where, Predicate<String> repeatable) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        String[] pairs = text.split("&", -1);
        if (pairs.length > MOST) {
            throw new ProblemException(
                    new Problem(ProblemCode.TOO_LARGE, "There are more than " + MOST + " parameters.", where, ""));
        }
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                add(pair, where, repeatable, values, problems);
            }
        }
        require(problems.stream());
        return new Params(where, values);
    }

    private static void add(
            String pair,
            String where,
            Predicate<String> repeatable,
            Map<String, String> values,
            List<Problem> problems) {
        int equals = pair.indexOf('=');
        Optional<String> name = decode(equals < 0 ? pair : pair.substring(0, equals));
        Optional<String> value = decode(equals < 0 ? "" : pair.substring(equals + 1));
        if (name.isEmpty() || value.isEmpty()) {
            String message = "A parameter is not percent-encoded UTF-8.";
            problems.add(new Problem(ProblemCode.MALFORMED, message, where, "Encode it as a form does."));
        } else if (values.putIfAbsent(name.get(), value.get()) != null && !repeatable.test(name.get())) {
            String message = "The parameter " + Quotes.quote(name.get()) + " comes twice.";
            problems.add(new Problem(ProblemCode.MALFORMED, message, where, "Keep one of them."));
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

    static Optional<String> utf8(ByteBuffer bytes) {
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
     * Whether a parameter is set.
     *
     * @throws ProblemException when its value is neither true nor false
     */
    public boolean flag(String name) {
        String value = get(name).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new ProblemException(new Problem(
                    ProblemCode.MALFORMED,
                    Quotes.quote(value) + " is neither true nor false.",
                    where + " " + name,
                    "Write true or false."));
        }
        return value.equals("true");
    }

    /**
     * These and those others.
     *
     * @throws ProblemException when both give a name, and not the same value
     */
    public Params and(Params others) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        require(values.entrySet().stream()
                .filter(pair -> !pair.getValue().equals(all.get(pair.getKey())))
                .map(pair -> new Problem(
                        ProblemCode.MALFORMED,
                        "The " + where + " and the " + others.where + " give " + Quotes.quote(pair.getKey())
                                + " differently.",
                        pair.getKey(),
                        "Keep one of them.")));
        return new Params(where + " or " + others.where, all);
    }

    /**
     * Refuses every name that is not known.
     *
     * @param known the names; one that ends in an asterisk stands for all that begin so
     * @throws ProblemException with one problem for each such name
     */
    public Params allowing(Collection<String> known) {
        require(values.keySet().stream().filter(name -> !fits(name, known)).map(name -> unknown(name, known)));
        return this;
    }

    private static boolean fits(String name, Collection<String> known) {
        return known.stream()
                .anyMatch(one ->
                        one.endsWith("*") ? name.startsWith(one.substring(0, one.length() - 1)) : name.equals(one));
    }

    private Problem unknown(String name, Collection<String> known) {
        String message = "There is no parameter " + Quotes.quote(name) + " here.";
        return new Problem(ProblemCode.MALFORMED, message, where, Spelling.help(name, known));
    }

    private static void require(Stream<Problem> none) {
        List<Problem> problems = none.toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }
}
