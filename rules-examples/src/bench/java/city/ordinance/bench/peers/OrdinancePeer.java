package city.ordinance.bench.peers;

import city.ordinance.problem.AsOf;
import city.ordinance.Rulebook;
import city.ordinance.bench.BenchPack;
import city.ordinance.bench.Peer;
import city.ordinance.bench.Question;
import java.util.Collection;

/** The library, through its facade. */
public final class OrdinancePeer implements Peer {
    private final Rulebook rulebook;
    private final AsOf day;

    /** The library with this pack. */
    public OrdinancePeer(BenchPack pack) {
        this.rulebook = pack.rulebook();
        this.day = pack.day();
    }

    @Override
    public Object decide(Question question) {
        return rulebook.assess(question.description(), day);
    }

    @Override
    public Collection<String> codes(Question question) {
        return BenchPack.codes(rulebook.assess(question.description(), day));
    }
}
