package city.ordinance.noise;

import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that can be said of a situation type. */
public final class AllDescriptions {
    private AllDescriptions() {}

    /** Every description, of nothing, of some facts and of all, that some situation fits. */
    public static List<Description> of(SituationType<?> type) {
        List<Description> all = List.of(type.describe().build());
        for (Fact fact : type.facts()) {
            List<Description> more = new ArrayList<>(all);
            for (Description description : all) {
                for (FactValue value : fact.values()) {
                    if (description.allows(fact, value)) {
                        more.add(description.with(fact, value));
                    }
                }
            }
            all = more;
        }
        return all;
    }

    /** Those of them that one situation alone fits. */
    public static List<Description> complete(SituationType<?> type) {
        return of(type).stream().filter(Description::complete).toList();
    }

    /** The description with these facts. */
    public static Description of(SituationType<?> type, Map<String, String> facts) {
        Description.Builder builder = type.describe();
        facts.forEach((code, value) -> {
            Fact fact = type.fact(code).orElseThrow();
            builder.given(fact, fact.value(value).orElseThrow());
        });
        return builder.build();
    }
}
