package city.ordinance.internal.pack;

import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads lists of values by the fact whose they are. A measured fact has no such list. */
final class FactValuesReader {
    private final Problems problems;

    FactValuesReader(Problems problems) {
        this.problems = problems;
    }

    /** The codes of the values named, by the code of the fact; what else stands in the map is a problem. */
    Map<String, List<String>> read(SituationType<?> type, Fields facts) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Fact fact : type.facts()) {
            if (!fact.measured() && facts.node(fact.code()).isPresent()) {
                values.put(fact.code(), values(fact, facts.requiredTexts(fact.code())));
            }
        }
        facts.done();
        return values;
    }

    private List<String> values(Fact fact, List<ScalarNode> named) {
        List<String> codes = fact.values().stream().map(FactValue::code).toList();
        NewCodes once = new NewCodes("a value of " + fact.code(), problems);
        named.forEach(once::once);
        named.stream()
                .filter(value -> !codes.contains(value.text()))
                .forEach(value ->
                        NewCodes.unknown("unknown-value", "a value of " + fact.code(), value, codes, problems));
        return named.stream().map(ScalarNode::text).filter(codes::contains).toList();
    }
}
