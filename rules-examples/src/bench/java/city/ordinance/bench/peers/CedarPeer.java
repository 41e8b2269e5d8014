package city.ordinance.bench.peers;

import city.ordinance.bench.BenchPack;
import city.ordinance.bench.FlatRule;
import city.ordinance.bench.Peer;
import city.ordinance.bench.Question;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** cedar-java: a policy for each rule; the policies that permit the request are the rules that hold. Native code. */
public final class CedarPeer implements Peer {
    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
    private final EntityUID someone =
            EntityTypeName.parse("City").orElseThrow().of("someone");
    private final Map<String, List<String>> codes = new HashMap<>();
    private final PolicySet policies;

    /** Cedar with the pack's rules. */
    public CedarPeer(BenchPack pack) {
        Set<Policy> all = new HashSet<>();
        for (FlatRule rule : pack.rules()) {
            String id = "p" + codes.size();
            codes.put(id, rule.codes());
            all.add(new Policy(policy(rule, pack.type()), id));
        }
        this.policies = new PolicySet(all);
        try {
            policies.cache();
        } catch (com.cedarpolicy.model.exception.CacheException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String policy(FlatRule rule, SituationType<?> type) {
        return rule.rows().stream()
                .map(row -> row(row, type))
                .collect(Collectors.joining(" || ", "permit(principal, action, resource) when { ", " };"));
    }

    private static String row(Map<Integer, BitSet> row, SituationType<?> type) {
        return row.isEmpty()
                ? "true"
                : row.entrySet().stream()
                        .map(entry -> values(type.facts().get(entry.getKey()), entry.getValue()))
                        .collect(Collectors.joining(" && ", "(", ")"));
    }

    private static String values(Fact fact, BitSet values) {
        return values.stream()
                .mapToObj(value -> "context." + fact.component() + " == \""
                        + fact.values().get(value).code() + "\"")
                .collect(Collectors.joining(" || ", "(", ")"));
    }

    @Override
    public Object decide(Question question) {
        return codes(question);
    }

    @Override
    public Collection<String> codes(Question question) {
        Map<String, Value> context = new HashMap<>();
        question.codes().forEach((fact, value) -> context.put(fact, new PrimString((String) value)));
        try {
            var response = engine.isAuthorized(
                    new AuthorizationRequest(someone, someone, someone, context), policies, Set.of());
            List<String> said = new ArrayList<>();
            response.success.orElseThrow().getReason().forEach(id -> said.addAll(codes.get(id)));
            return said;
        } catch (AuthException e) {
            throw new IllegalStateException(e);
        }
    }
}
