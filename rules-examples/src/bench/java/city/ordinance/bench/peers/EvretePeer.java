package city.ordinance.bench.peers;

import city.ordinance.bench.BenchPack;
import city.ordinance.bench.FlatRule;
import city.ordinance.bench.Peer;
import city.ordinance.bench.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: a stateless session for each question, conditions in Java over the point's value ordinals. */
public final class EvretePeer implements Peer {
    private final Knowledge knowledge;
    private List<String> codes = new ArrayList<>();

    /** A situation as a bean. */
    public static final class Point {
        private final int[] ordinals;

        Point(int[] ordinals) {
            this.ordinals = ordinals;
        }

        /** The value ordinals. */
        public int[] getOrdinals() {
            return ordinals;
        }
    }

    /** Evrete with the pack's rules. */
    public EvretePeer(BenchPack pack) {
        RuleSetBuilder<Knowledge> builder = new KnowledgeService().newKnowledge().builder();
        for (FlatRule rule : pack.rules()) {
            Rows rows = new Rows(rule);
            builder.newRule(rule.name())
                    .forEach("$s", Point.class)
                    .where((Object[] values) -> rows.hold((int[]) values[0]), "$s.ordinals")
                    .execute(context -> codes.addAll(rule.codes()));
        }
        this.knowledge = builder.build();
    }

    @Override
    public Object decide(Question question) {
        return codes(question);
    }

    @Override
    public Collection<String> codes(Question question) {
        codes = new ArrayList<>();
        StatelessSession session = knowledge.newStatelessSession();
        session.insertAndFire(new Point(question.ordinals()));
        return codes;
    }
}
