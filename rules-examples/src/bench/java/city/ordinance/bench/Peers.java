package city.ordinance.bench;

import city.ordinance.bench.peers.CamundaPeer;
import city.ordinance.bench.peers.CedarPeer;
import city.ordinance.bench.peers.DroolsPeer;
import city.ordinance.bench.peers.EasyRulesPeer;
import city.ordinance.bench.peers.EvretePeer;
import city.ordinance.bench.peers.JavaPeer;
import city.ordinance.bench.peers.JsonLogicPeer;
import city.ordinance.bench.peers.OrdinancePeer;
import java.util.HashSet;
import java.util.Set;

/** Engines by name. None is timed that does not agree with the library at every point. */
final class Peers {
    private Peers() {}

    /** The engine with the pack's rules, proven. */
    static Peer proven(String name, BenchPack pack) {
        Peer peer = of(name, pack);
        if (peer instanceof OrdinancePeer) {
            return peer;
        }
        long[] compared = new long[1];
        pack.points().forEach(question -> {
            Set<String> expected = BenchPack.codes(pack.rulebook().assess(question.description(), pack.day()));
            Set<String> said = new HashSet<>(peer.codes(question));
            // A proviso that reaches nothing here says nothing.
            said.removeIf(code -> code.startsWith("provisos/") && !expected.contains(code));
            if (!said.equals(expected)) {
                throw new IllegalStateException(
                        name + " differs at " + question.description() + ": " + said + ", not " + expected);
            }
            compared[0]++;
        });
        if (compared[0] == 0) {
            throw new IllegalStateException("nothing was compared");
        }
        return peer;
    }

    private static Peer of(String name, BenchPack pack) {
        return switch (name) {
            case "ordinance" -> new OrdinancePeer(pack);
            case "java" -> new JavaPeer(pack);
            case "drools-fresh" -> DroolsPeer.fresh(pack);
            case "drools-pooled" -> DroolsPeer.pooled(pack);
            case "drools-model" -> DroolsPeer.executableModel(pack);
            case "easy-rules" -> new EasyRulesPeer(pack);
            case "evrete" -> new EvretePeer(pack);
            case "json-logic" -> new JsonLogicPeer(pack);
            case "cedar" -> new CedarPeer(pack);
            case "camunda-dmn" -> new CamundaPeer(pack);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
