package city.ordinance.bench;

import city.ordinance.internal.table.Space;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One situation in every form that an engine may want it in, made beforehand so that no engine pays for it.
 *
 * @param description for the library
 * @param situation for engines that match objects
 * @param ordinals its value ordinals, one per fact
 * @param codes the facts as codes, for engines that match text
 */
public record Question(Description description, Record situation, int[] ordinals, Map<String, Object> codes) {

    static Question of(Space points, long index) {
        int[] ordinals = points.ordinals(index);
        Map<String, Object> codes = new LinkedHashMap<>();
        for (Fact fact : points.type().facts()) {
            codes.put(
                    fact.component(), fact.values().get(ordinals[fact.ordinal()]).code());
        }
        return new Question(points.description(index), points.situation(index), ordinals, codes);
    }
}
