package city.ordinance;

import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.Measure;
import city.ordinance.situation.Range;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Turns codes into types, facts and values, or says which of them there is not. */
final class GivenCodes {
    private GivenCodes() {}

    static SituationType<?> type(PackInfo pack, String code) {
        return pack.type(code).orElseThrow(() -> noType(pack, code));
    }

    static ProblemException noType(PackInfo pack, String code) {
        List<String> codes = pack.types().stream().map(SituationType::code).toList();
        return unknownValue(
                "The pack " + pack.id() + " has no rules about the situation type \"" + code + "\".", code, codes);
    }

    /** The problem that a code is none of these. */
    static ProblemException unknownValue(String message, String code, Collection<String> codes) {
        return new ProblemException(new Problem(ProblemCode.UNKNOWN_VALUE, message, "", Spelling.help(code, codes)));
    }

    static Fact fact(SituationType<?> type, String code) {
        List<String> codes = type.facts().stream().map(Fact::code).toList();
        return type.fact(code)
                .orElseThrow(() -> new ProblemException(new Problem(
                        ProblemCode.UNKNOWN_FACT,
                        "\"" + code + "\" is not a fact of " + type.code() + ".",
                        "",
                        Spelling.help(code, codes))));
    }

    static FactValue value(Fact fact, String code) {
        List<String> codes = fact.values().stream().map(FactValue::code).toList();
        return fact.value(code)
                .orElseThrow(() -> fact.notKnown(code, "")
                        .map(ProblemException::new)
                        .orElseGet(() ->
                                unknownValue("\"" + code + "\" is not a value of " + fact.code() + ".", code, codes)));
    }

    private static void give(Description.Builder builder, Fact fact, String code) {
        if (fact.measured()) {
            builder.given(fact, range(fact, code));
        } else {
            builder.given(fact, value(fact, code));
        }
    }

    /** The description with this answer about a fact. */
    static Description with(Description description, Fact fact, String code) {
        return fact.measured() ? description.with(fact, range(fact, code)) : description.with(fact, value(fact, code));
    }

    private static Range range(Fact fact, String code) {
        Measure measure = fact.measure().orElseThrow();
        Range range = Range.parse(code)
                .orElseThrow(() -> new ProblemException(new Problem(
                        ProblemCode.UNKNOWN_VALUE,
                        Quotes.quote(code) + " is not a value of " + fact.code() + ".",
                        "",
                        measure.help())));
        measure.problem(fact.code(), range, "").ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        return range;
    }

    /** The description with these facts, or every problem with them. */
    static Description description(SituationType<?> type, Map<String, String> facts) {
        List<Problem> problems = new ArrayList<>();
        Description.Builder builder = type.describe();
        facts.forEach((factCode, valueCode) -> {
            try {
                give(builder, fact(type, factCode), valueCode);
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        });
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return builder.build();
    }
}
