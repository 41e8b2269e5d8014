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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A service request as a description. Only attributes are facts; one that is missing or empty is unknown. Free text,
 * names and places are taken, as Open311 has them, and never looked at.
 *
 * @param description what the attributes say
 */
record ServiceRequest(Description description) {
    private static final Pattern ATTRIBUTE = Pattern.compile("attribute\\[([^\\]]*)]");
    private static final List<String> KNOWN = List.of(
            "api_key",
            "jurisdiction_id",
            "service_code",
            "lat",
            "long",
            "address_string",
            "address_id",
            "email",
            "device_id",
            "account_id",
            "first_name",
            "last_name",
            "phone",
            "description",
            "media_url");

    /**
     * Reads a form.
     *
     * @throws Failure with status 400 and every problem of the form
     */
    static ServiceRequest read(Params form, SituationType<?> type) {
        List<Problem> problems = new ArrayList<>();
        Description.Builder builder = type.describe();
        form.values().forEach((name, value) -> read(name, value, type, builder, problems));
        builder.contradiction("attribute").ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw Failure.of(400, new ProblemException(problems));
        }
        return new ServiceRequest(builder.build());
    }

    private static void read(
            String name, String value, SituationType<?> type, Description.Builder builder, List<Problem> problems) {
        Matcher attribute = ATTRIBUTE.matcher(name);
        if (attribute.matches()) {
            Optional<Fact> fact = type.fact(attribute.group(1));
            if (fact.isPresent()) {
                give(name, value, fact.get(), builder, problems);
            } else {
                problems.add(new Problem(
                        ProblemCode.UNKNOWN_FACT,
                        "The service has no attribute " + Quotes.quote(attribute.group(1)) + ".",
                        name,
                        Spelling.help(
                                attribute.group(1),
                                type.facts().stream().map(Fact::code).toList())));
            }
        } else if (!KNOWN.contains(name)) {
            problems.add(new Problem(
                    ProblemCode.MALFORMED,
                    "Open311 has no parameter " + Quotes.quote(name) + ".",
                    name,
                    Spelling.help(name, KNOWN) + " Facts are written as attribute[code]=value."));
        }
    }

    private static void give(
            String name, String value, Fact fact, Description.Builder builder, List<Problem> problems) {
        Optional<FactValue> found = fact.value(value);
        if (found.isPresent()) {
            builder.given(fact, found.get());
        } else if (!value.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_VALUE,
                    "The attribute \"" + fact.code() + "\" has no value " + Quotes.quote(value) + ".",
                    name,
                    fact.measure()
                            .map(Measure::help)
                            .orElseGet(() -> Spelling.help(
                                    value,
                                    fact.values().stream().map(FactValue::code).toList()))));
        }
    }
}
