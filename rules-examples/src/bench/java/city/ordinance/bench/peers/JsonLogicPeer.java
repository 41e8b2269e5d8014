package city.ordinance.bench.peers;

import city.ordinance.bench.BenchPack;
import city.ordinance.bench.FlatRule;
import city.ordinance.bench.Peer;
import city.ordinance.bench.Question;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** json-logic-java: all rules in one expression, parsed once; its value is the list of codes. */
public final class JsonLogicPeer implements Peer {
    private final JsonLogic engine = new JsonLogic();
    private final String expression;

    /** json-logic-java with the pack's rules. */
    public JsonLogicPeer(BenchPack pack) {
        this.expression = pack.rules().stream()
                .map(rule -> rule(rule, pack.type()))
                .collect(Collectors.joining(",", "{\"merge\":[", "]}"));
    }

    private static String rule(FlatRule rule, SituationType<?> type) {
        String rows = rule.rows().stream().map(row -> row(row, type)).collect(Collectors.joining(","));
        String condition = rule.rows().size() == 1 ? rows : "{\"or\":[" + rows + "]}";
        String codes = rule.codes().stream()
                .map(JsonLogicPeer::quoted)
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"if\":[" + condition + "," + codes + ",[]]}";
    }

    private static String row(Map<Integer, BitSet> row, SituationType<?> type) {
        return row.isEmpty()
                ? "true"
                : row.entrySet().stream()
                        .map(entry -> values(type.facts().get(entry.getKey()), entry.getValue()))
                        .collect(Collectors.joining(",", "{\"and\":[", "]}"));
    }

    private static String values(Fact fact, BitSet values) {
        String name = "{\"var\":" + quoted(fact.component()) + "}";
        List<String> codes = values.stream()
                .mapToObj(value -> quoted(fact.values().get(value).code()))
                .toList();
        return codes.size() == 1
                ? "{\"==\":[" + name + "," + codes.get(0) + "]}"
                : "{\"in\":[" + name + ",[" + String.join(",", codes) + "]]}";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    @Override
    public Object decide(Question question) {
        return codes(question);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Collection<String> codes(Question question) {
        try {
            return (List<String>) engine.apply(expression, question.codes());
        } catch (JsonLogicException e) {
            throw new IllegalStateException(e);
        }
    }
}
