package city.ordinance.bench.peers;

import city.ordinance.bench.BenchPack;
import city.ordinance.bench.FlatRule;
import city.ordinance.bench.Peer;
import city.ordinance.bench.Question;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The DMN engine of Camunda 7: one decision table that collects codes, parsed once. */
public final class CamundaPeer implements Peer {
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;

    /** The DMN engine with the pack's rules. */
    public CamundaPeer(BenchPack pack) {
        byte[] xml = xml(pack).getBytes(StandardCharsets.UTF_8);
        this.decision = engine.parseDecision("d", new ByteArrayInputStream(xml));
    }

    private static String xml(BenchPack pack) {
        StringBuilder xml = new StringBuilder("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" "
                + "id=\"x\" name=\"x\" namespace=\"x\"><decision id=\"d\" name=\"d\">"
                + "<decisionTable id=\"t\" hitPolicy=\"COLLECT\">");
        for (Fact fact : pack.type().facts()) {
            String name = fact.component();
            xml.append("<input id=\"i_" + name + "\"><inputExpression id=\"e_" + name + "\" typeRef=\"string\"><text>"
                    + name + "</text></inputExpression></input>");
        }
        xml.append("<output id=\"o\" name=\"code\" typeRef=\"string\"/>");
        int number = 0;
        for (FlatRule rule : pack.rules()) {
            for (Map<Integer, BitSet> row : rule.rows()) {
                for (String code : rule.codes()) {
                    xml.append(row(number++, row, code, pack.type()));
                }
            }
        }
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private static String row(int number, Map<Integer, BitSet> row, String code, SituationType<?> type) {
        StringBuilder xml = new StringBuilder("<rule id=\"r" + number + "\">");
        for (Fact fact : type.facts()) {
            String test = row.containsKey(fact.ordinal()) ? test(fact, row.get(fact.ordinal())) : "";
            xml.append("<inputEntry id=\"r" + number + "_" + fact.ordinal() + "\"><text>" + test
                    + "</text></inputEntry>");
        }
        return xml.append("<outputEntry id=\"o" + number + "\"><text>\"" + code + "\"</text></outputEntry></rule>")
                .toString();
    }

    private static String test(Fact fact, BitSet values) {
        return values.stream()
                .mapToObj(value -> "\"" + fact.values().get(value).code() + "\"")
                .collect(Collectors.joining(","));
    }

    @Override
    public Object decide(Question question) {
        return engine.evaluateDecisionTable(decision, question.codes());
    }

    @Override
    public Collection<String> codes(Question question) {
        return engine.evaluateDecisionTable(decision, question.codes()).collectEntries("code");
    }
}
