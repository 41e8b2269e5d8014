package city.ordinance.bench;

import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One situation in every form that an engine may want it in, made beforehand so that no engine pays for it.
 *
 * @param description for the library
 * @param situation for engines that match objects
 * @param index its place among the points
 * @param codes the facts as codes, for engines that match text
 */
public record Question(Description description, Record situation, long index, Map<String, Object> codes) {

    static Question of(SituationType<?> type, long index) {
        Description.Builder builder = type.describe();
        Map<String, Object> codes = new LinkedHashMap<>();
        for (Fact fact : type.facts()) {
            var value = fact.values().get(type.ordinalAt(index, fact.ordinal()));
            builder.given(fact, value);
            codes.put(fact.component(), value.code());
        }
        return new Question(builder.build(), type.situation(index), index, codes);
    }
}
