package city.ordinance;

import city.ordinance.internal.text.Names;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
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
        return new ProblemException(new Problem(
                ProblemCode.UNKNOWN_VALUE,
                "The pack " + pack.id() + " has no rules about the situation type \"" + code + "\".",
                "",
                Names.suggest(code, codes)));
    }

    static Fact fact(SituationType<?> type, String code) {
        List<String> codes = type.facts().stream().map(Fact::code).toList();
        return type.fact(code)
                .orElseThrow(() -> new ProblemException(new Problem(
                        ProblemCode.UNKNOWN_FACT,
                        "\"" + code + "\" is not a fact of " + type.code() + ".",
                        "",
                        Names.suggest(code, codes))));
    }

    static FactValue value(Fact fact, String code) {
        List<String> codes = fact.values().stream().map(FactValue::code).toList();
        return fact.value(code)
                .orElseThrow(() -> new ProblemException(new Problem(
                        ProblemCode.UNKNOWN_VALUE,
                        "\"" + code + "\" is not a value of " + fact.code() + ".",
                        "",
                        Names.suggest(code, codes))));
    }

    /** The description with these facts, or every problem with them. */
    static Description description(SituationType<?> type, Map<String, String> facts) {
        List<Problem> problems = new ArrayList<>();
        Description.Builder builder = type.describe();
        facts.forEach((factCode, valueCode) -> {
            try {
                Fact fact = fact(type, factCode);
                builder.given(fact, value(fact, valueCode));
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
