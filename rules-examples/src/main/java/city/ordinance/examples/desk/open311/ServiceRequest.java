package city.ordinance.examples.desk.open311;

import city.ordinance.examples.desk.http.Failure;
import city.ordinance.examples.desk.http.Params;
import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.Measure;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A service request as a description. Only attributes are facts; one that is missing or empty is unknown. Free text,
 * names and places are taken, as Open311 has them, and never looked at.
 *
 * @param description what the attributes say
 * @param ignored the names of parameters that Open311 does not have; they were not looked at
 */
record ServiceRequest(Description description, List<String> ignored) {
    static final String JURISDICTION = "jurisdiction_id";
    static final String SERVICE = "service_code";
    /** What Open311 has beside attributes and what says which service is asked. */
    private static final Set<String> TAKEN = Set.of(
            "api_key",
            "lat",
            "long",
            "address",
            "address_string",
            "address_id",
            "zipcode",
            "email",
            "device_id",
            "account_id",
            "first_name",
            "last_name",
            "phone",
            "description",
            "media",
            "media_url",
            "media_url[]",
            "requested_datetime",
            "service_name",
            "locale");

    /** Whether a parameter may come again: nothing in it says what is asked. */
    static boolean repeatable(String name) {
        return !Attributes.is(name) && !name.equals(JURISDICTION) && !name.equals(SERVICE);
    }

    /**
     * Reads a form.
     *
     * @throws Failure with status 400 and every problem of the form
     */
    static ServiceRequest read(Params form, SituationType<?> type) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Attributes.Given> given = new LinkedHashMap<>();
        form.values()
                .forEach((name, value) ->
                        Attributes.read(name, value, problems).forEach(one -> add(one, given, problems)));
        List<String> ignored = ignored(form);
        ignored.stream().flatMap(name -> meant(name, form, type).stream()).forEach(problems::add);
        Description.Builder builder = type.describe();
        given.values().forEach(one -> give(one, type, builder, problems));
        builder.contradiction("attribute").ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw Failure.of(400, new ProblemException(problems));
        }
        return new ServiceRequest(builder.build(), ignored);
    }

    /** The names of parameters that Open311 does not have. */
    static List<String> ignored(Params params) {
        return params.values().keySet().stream()
                .filter(name -> repeatable(name) && !TAKEN.contains(name))
                .toList();
    }

    /** The same attribute may be given in two ways, as long as they agree. */
    private static void add(Attributes.Given one, Map<String, Attributes.Given> given, List<Problem> problems) {
        Attributes.Given before = given.putIfAbsent(one.code(), one);
        if (before != null && !before.value().equals(one.value())) {
            problems.add(new Problem(
                    ProblemCode.MALFORMED,
                    "The attribute " + Quotes.quote(one.code()) + " has two values.",
                    one.where(),
                    "Give one of them."));
        }
    }

    /** A name that was perhaps meant to say what is asked is not passed over: that would answer something else. */
    private static Optional<Problem> meant(String name, Params form, SituationType<?> type) {
        if (type.fact(name).isPresent()) {
            return Optional.of(new Problem(
                    ProblemCode.MALFORMED,
                    "The attribute " + Quotes.quote(name) + " is not written as one.",
                    name,
                    "Write attribute[" + name + "]=value."));
        }
        String help = Spelling.help(name.replaceAll("\\W.*", ""), List.of(JURISDICTION, "attribute"));
        boolean meant = help.startsWith("Maybe")
                && !(help.contains(JURISDICTION) && form.get(JURISDICTION).isPresent());
        return meant
                ? Optional.of(new Problem(
                        ProblemCode.MALFORMED, "Open311 has no parameter " + Quotes.quote(name) + ".", name, help))
                : Optional.empty();
    }

    private static void give(
            Attributes.Given one, SituationType<?> type, Description.Builder builder, List<Problem> problems) {
        Optional<Fact> fact = type.fact(one.code());
        Optional<FactValue> value = fact.flatMap(found -> found.value(one.value()));
        if (fact.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_FACT,
                    "The service has no attribute " + Quotes.quote(one.code()) + ".",
                    one.where(),
                    Spelling.help(
                            one.code(), type.facts().stream().map(Fact::code).toList())));
        } else if (value.isPresent()) {
            builder.given(fact.get(), value.get());
        } else if (!one.value().isEmpty()) {
            problems.add(unknownValue(one, fact.get()));
        }
    }

    private static Problem unknownValue(Attributes.Given one, Fact fact) {
        return new Problem(
                ProblemCode.UNKNOWN_VALUE,
                "The attribute \"" + fact.code() + "\" has no value " + Quotes.quote(one.value()) + ".",
                one.where(),
                fact.measure()
                        .map(Measure::help)
                        .orElseGet(() -> Spelling.help(
                                one.value(),
                                fact.values().stream().map(FactValue::code).toList())));
    }
}
