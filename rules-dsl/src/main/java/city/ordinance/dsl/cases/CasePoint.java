package city.ordinance.dsl.cases;

import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;

/** The description of one situation, with every fact given. */
final class CasePoint {
    private CasePoint() {}

    static Description at(SituationType<?> type, long index) {
        Description.Builder builder = type.describe();
        for (Fact fact : type.facts()) {
            builder.given(fact, fact.values().get(type.ordinalAt(index, fact.ordinal())));
        }
        return builder.build();
    }
}
