package city.ordinance.examples.desk.page;

import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.http.Params;
import city.ordinance.internal.text.Quotes;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that the page knows: it stands in the address and nowhere else.
 *
 * @param pack the pack's id; empty when none is chosen
 * @param type the situation type's code; empty when none is chosen
 * @param facts the answers by fact; an empty value stands for "I do not know"
 * @param options everything else: {@code as-of}, {@code allow-expired}, {@code ask}, {@code asked}, {@code why},
 *     {@code view}
 */
record State(String pack, String type, Map<String, String> facts, Map<String, String> options) {
    static final String PACK = "pack";
    static final String TYPE = "type";
    static final String AS_OF = "as-of";
    static final String EXPIRED = "allow-expired";
    static final String ASK = "ask";
    static final String ASKED = "asked";
    static final String WHY = "why";
    static final String VIEW = "view";
    /** What the names of facts begin with. */
    static final String FACT = "fact.";
    /** The value of a fact that is not answered yet. */
    static final String OPEN = "-";

    /** The value of {@link #VIEW}. */
    static final String PRINT = "print";
    /** What the address holds before pack and type are chosen. */
    static final List<String> OF_START = List.of(PACK, AS_OF, EXPIRED);
    /** What describes a situation. */
    static final List<String> OF_SITUATION = List.of(PACK, TYPE, AS_OF, EXPIRED, FACT + "*");
    /** All that the address may hold. */
    static final List<String> NAMES = List.of(PACK, TYPE, AS_OF, EXPIRED, ASK, ASKED, WHY, VIEW, FACT + "*");

    private static final Set<String> OPTIONS = Set.of(AS_OF, EXPIRED, ASK, ASKED, WHY, VIEW);
    private static final Set<String> KEPT = Set.of(AS_OF, EXPIRED);

    State {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    static State read(Params params) {
        params.flag(EXPIRED);
        params.get(VIEW).filter(view -> !view.equals(PRINT)).ifPresent(view -> {
            throw new ProblemException(new Problem(
                    ProblemCode.MALFORMED,
                    "There is no view " + Quotes.quote(view) + ".",
                    VIEW,
                    "Write " + PRINT + "."));
        });
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, String> options = new LinkedHashMap<>();
        params.values().forEach((name, value) -> {
            if (name.startsWith(FACT) && !value.equals(OPEN)) {
                facts.put(name.substring(FACT.length()), value);
            } else if (OPTIONS.contains(name) && !value.isEmpty()) {
                options.put(name, value);
            }
        });
        return new State(params.get(PACK).orElse(""), params.get(TYPE).orElse(""), facts, options);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean is(String view) {
        return option(VIEW).filter(view::equals).isPresent();
    }

    boolean allowExpired() {
        return option(EXPIRED).filter("true"::equals).isPresent();
    }

    /**
     * The day named, if one is.
     *
     * @throws ProblemException with code {@code invalid-date}
     */
    Optional<LocalDate> asOf() {
        return option(AS_OF).map(text -> DeskLibrary.day(AS_OF, text));
    }

    /** The same answers, and nothing shown beside them. */
    State plain() {
        Map<String, String> kept = new LinkedHashMap<>(options);
        kept.keySet().retainAll(KEPT);
        return new State(pack, type, facts, kept);
    }

    /** The same answers, for another pack. */
    State ofPack(String id) {
        return new State(id, type, facts, plain().options());
    }

    /** The same with an option. */
    State with(String option, String value) {
        Map<String, String> more = new LinkedHashMap<>(options);
        more.put(option, value);
        return new State(pack, type, facts, more);
    }

    /** The same with an answer. */
    State answered(String fact, String value) {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(fact, value);
        return new State(pack, type, more, options);
    }

    /** The same without an answer. */
    State without(String fact) {
        Map<String, String> fewer = new LinkedHashMap<>(facts);
        fewer.remove(fact);
        return new State(pack, type, fewer, options);
    }

    /** The address of the same, asking for this: options and facts by the names that they have in an address. */
    String asking(Map<String, String> asked) {
        State next = this;
        for (Map.Entry<String, String> one : asked.entrySet()) {
            next = one.getKey().startsWith(FACT)
                    ? next.answered(one.getKey().substring(FACT.length()), one.getValue())
                    : next.with(one.getKey(), one.getValue());
        }
        return next.url() + (asked.containsKey(WHY) ? "#why" : "");
    }

    /** Names and values as they stand in the address. */
    Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        if (!pack.isEmpty()) {
            params.put(PACK, pack);
        }
        if (!type.isEmpty()) {
            params.put(TYPE, type);
        }
        facts.forEach((fact, value) -> params.put(FACT + fact, value));
        params.putAll(options);
        return params;
    }

    /** The address. */
    String url() {
        return url("/");
    }

    /** The address of something else that knows the same. */
    String url(String path) {
        StringBuilder url = new StringBuilder(path);
        params().forEach((name, value) -> url.append(url.indexOf("?") < 0 ? '?' : '&')
                .append(encode(name))
                .append('=')
                .append(encode(value)));
        return url.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
