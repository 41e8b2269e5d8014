package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.assessment.Conclusion;
import city.ordinance.explanation.Difference;
import city.ordinance.pack.PackInfo;
import city.ordinance.source.Claim;
import city.ordinance.source.Hedge;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The claims that an answer cites, in the pack's own words. */
final class Claims {
    static final String HEADING = "The claims it cites";

    private Claims() {}

    /** The claims that some conclusion or topic cites, in the order of the source. */
    static List<Claim> cited(Renderer.Answer answer) {
        Assessment assessment = answer.assessment();
        Set<String> ids = new HashSet<>();
        assessment.recommendedActions().forEach(conclusion -> ids.addAll(conclusion.cites()));
        assessment.answers().values().forEach(topic -> ids.addAll(topic.cites()));
        return named(ids, answer.pack());
    }

    /** The claims that something cites that differs, in the order of the source. */
    static List<Claim> cited(Compared compared) {
        Difference difference = compared.difference();
        Set<String> ids = new HashSet<>();
        Stream.of(
                        difference.added(),
                        difference.removed(),
                        difference.nowCertain(),
                        difference.nowPossible(),
                        difference.restated())
                .flatMap(List::stream)
                .forEach(conclusion -> ids.addAll(conclusion.cites()));
        for (Conclusion before : compared.before().recommendedActions()) {
            if (difference.restated().stream().anyMatch(after -> after.id().equals(before.id()))) {
                ids.addAll(before.cites());
            }
        }
        difference.answers().forEach(changed -> {
            ids.addAll(changed.before().cites());
            ids.addAll(changed.after().cites());
        });
        return named(ids, compared.pack());
    }

    private static List<Claim> named(Set<String> ids, PackInfo pack) {
        return pack.claims().stream().filter(claim -> ids.contains(claim.id())).toList();
    }

    /** What a claim says, where, and how. */
    static String text(Claim claim) {
        String modality = switch (claim.modality()) {
            case ASSERTED -> "";
            case HEDGED -> "; hedged: " + claim.hedge().map(Hedge::word).orElse("");
            case NOT_SPECIFIED -> "; the source itself says that it does not specify this";
            case PRESUPPOSED -> "; taken for granted";
            case DANGLING -> "; the source points to something that is not there";
            case SILENT -> "; nothing in what was read says it";
        };
        return Words.sentence(claim.paraphrase()) + " (" + claim.section() + modality + ")";
    }
}
