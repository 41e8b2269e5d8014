package city.ordinance.dsl.verify;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Topic;
import city.ordinance.source.Claim;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that a pack writes down is used by some rule of some edition, or says why not. */
final class UseCheck {
    private final PackInfo pack;
    private final Results results;
    private final String packFile;
    private final String claimsFile;
    private final Set<ConclusionId> concluded = new HashSet<>();
    private final Set<String> states = new HashSet<>();
    private final Set<String> raised = new HashSet<>();
    private final Set<String> cited = new HashSet<>();

    UseCheck(List<Examined> editions, Results results) {
        Examined first = editions.get(0);
        this.pack = first.pack();
        this.results = results;
        this.packFile = first.contents().files().where("pack.yaml");
        this.claimsFile = first.contents().files().where("claims.yaml");
        editions.forEach(edition -> edition.rules().forEach(this::use));
        pack.catalog().topics().forEach(topic -> cited.addAll(topic.nextCites()));
    }

    private void use(RuleModel rule) {
        cited.addAll(rule.cites());
        for (Consequence consequence : rule.then()) {
            if (consequence instanceof Consequence.Concludes concludes) {
                concluded.add(concludes.id());
            } else if (consequence instanceof Consequence.Answers answer) {
                raised.add(answer.topic());
                states.add(key(answer.topic(), answer.state()));
            }
        }
    }

    private static String key(String topic, AnswerState state) {
        return topic + " " + state.code();
    }

    void run() {
        pack.catalog().entries().forEach(this::checkEntry);
        pack.catalog().topics().forEach(this::checkTopic);
        pack.claims().forEach(this::checkClaim);
    }

    private void checkEntry(CatalogEntry entry) {
        if (!concluded.contains(entry.id())) {
            unused(FindingCode.UNUSED_CONCLUSION, "No rule concludes " + entry.id() + ", which the catalog has.");
        }
    }

    private void checkTopic(Topic topic) {
        if (!raised.contains(topic.code())) {
            unused(
                    FindingCode.UNUSED_TOPIC,
                    "No rule answers the topic \"" + topic.code() + "\", which the catalog has.");
            return;
        }
        for (AnswerState state : topic.texts().keySet()) {
            if (!states.contains(key(topic.code(), state))) {
                unused(
                        FindingCode.UNUSED_TEXT,
                        "The catalog has a sentence for the topic \"" + topic.code() + "\" when it is " + state.code()
                                + ", and no rule says so.");
            }
        }
    }

    private void checkClaim(Claim claim) {
        boolean used = cited.contains(claim.id());
        if (!used && claim.noRule().isEmpty()) {
            results.add(
                    FindingCode.UNUSED_CLAIM,
                    "No rule and no topic cites the claim " + claim.id() + ", and it does not say why.",
                    List.of(),
                    claimsFile,
                    Optional.empty());
        } else if (used && claim.noRule().isPresent()) {
            results.add(
                    FindingCode.CLAIM_USED_AND_EXCUSED,
                    "The claim " + claim.id() + " says that no rule needs it, and yet it is cited.",
                    List.of(),
                    claimsFile,
                    Optional.empty());
        }
    }

    private void unused(FindingCode code, String message) {
        results.add(code, message, List.of(), packFile, Optional.empty());
    }
}
