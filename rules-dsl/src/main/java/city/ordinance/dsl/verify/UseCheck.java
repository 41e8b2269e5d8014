package city.ordinance.dsl.verify;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.dsl.property.Said;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.ProvisoEntry;
import city.ordinance.pack.Topic;
import city.ordinance.source.Claim;
import java.util.BitSet;
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
    private final Set<String> provisos = new HashSet<>();
    private final Set<String> reached = new HashSet<>();
    private final Set<String> values = new HashSet<>();

    UseCheck(List<Examined> editions, Results results) {
        Examined first = editions.get(0);
        this.pack = first.pack();
        this.results = results;
        this.packFile = first.contents().files().where("pack.yaml");
        this.claimsFile = first.contents().files().where("claims.yaml");
        editions.forEach(edition -> edition.rules().forEach(this::use));
        editions.forEach(this::reach);
        pack.catalog().topics().forEach(topic -> cited.addAll(topic.nextCites()));
        pack.catalog().entries().stream()
                .flatMap(entry -> entry.value().stream())
                .forEach(value -> values.add(value.code()));
        pack.catalog().schedule().forEach(value -> cited.addAll(value.claims()));
        pack.prevails().forEach(said -> cited.addAll(said.cites()));
    }

    private void use(RuleModel rule) {
        cited.addAll(rule.cites());
        for (Consequence consequence : rule.then()) {
            if (consequence instanceof Consequence.Concludes concludes) {
                concluded.add(concludes.id());
            } else if (consequence instanceof Consequence.Answers answer) {
                raised.add(answer.topic());
                answer.scheduled().ifPresent(values::add);
                states.add(key(answer.topic(), answer.state()));
            } else if (consequence instanceof Consequence.Qualifies qualifies) {
                provisos.add(qualifies.proviso());
            }
        }
    }

    /** Notes what each proviso reaches somewhere. */
    private void reach(Examined edition) {
        for (PointSpace space : edition.spaces()) {
            for (BitSet fired : space.sets()) {
                Said said = edition.said().apply(fired);
                said.conclusions()
                        .forEach((id, ground) -> ground.provisos().forEach(proviso -> {
                            reached.add(key(proviso, id.code()));
                            reached.add(key(proviso, id.kind().key()));
                        }));
                said.answers()
                        .keySet()
                        .forEach(topic -> said.ground(topic)
                                .ifPresent(ground -> ground.provisos().forEach(proviso -> {
                                    reached.add(key(proviso, topic));
                                    reached.add(key(proviso, ProvisoEntry.ANSWERS));
                                })));
            }
        }
    }

    private static String key(String one, String other) {
        return one + " " + other;
    }

    private static String key(String topic, AnswerState state) {
        return key(topic, state.code());
    }

    void run() {
        pack.catalog().entries().forEach(this::checkEntry);
        pack.catalog().topics().forEach(this::checkTopic);
        pack.catalog().provisos().forEach(this::checkProviso);
        pack.claims().forEach(this::checkClaim);
        pack.catalog().schedule().stream()
                .filter(value -> !values.contains(value.code()))
                .forEach(value -> unused(
                        FindingCode.UNUSED_VALUE,
                        "No rule and no entry of the catalog names the value \"" + value.code()
                                + "\", which the schedule has."));
    }

    private void checkProviso(ProvisoEntry proviso) {
        if (!provisos.contains(proviso.code())) {
            unused(
                    FindingCode.UNUSED_PROVISO,
                    "No rule raises the proviso \"" + proviso.code() + "\", which the catalog has.");
            return;
        }
        proviso.reaches().stream()
                .filter(subject -> !reached.contains(key(proviso.code(), subject)))
                .forEach(subject -> unused(
                        FindingCode.PROVISO_REACHES_NOTHING,
                        "Wherever the proviso \"" + proviso.code() + "\" is raised, nothing is said of \"" + subject
                                + "\", which it should reach."));
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
                    "Nothing cites the claim " + claim.id() + ", and it does not say why.",
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
