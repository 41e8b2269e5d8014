package city.ordinance.bench.peers;

import city.ordinance.bench.BenchPack;
import city.ordinance.bench.FlatRule;
import city.ordinance.bench.Peer;
import city.ordinance.bench.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: each rule a condition in Java over the point's value ordinals, an action that adds a code. */
public final class EasyRulesPeer implements Peer {
    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private List<String> codes = new ArrayList<>();

    /** Easy Rules with the pack's rules. */
    public EasyRulesPeer(BenchPack pack) {
        for (FlatRule rule : pack.rules()) {
            Rows rows = new Rows(rule);
            rules.register(new RuleBuilder()
                    .name(rule.name())
                    .when(facts -> rows.hold(facts.get("point")))
                    .then(facts -> codes.addAll(rule.codes()))
                    .build());
        }
    }

    @Override
    public Object decide(Question question) {
        return codes(question);
    }

    @Override
    public Collection<String> codes(Question question) {
        codes = new ArrayList<>();
        Facts facts = new Facts();
        facts.put("point", question.ordinals());
        engine.fire(rules, facts);
        return codes;
    }
}
