package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.source.Claim;
import city.ordinance.source.Hedge;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The claims that an answer rests on, in the pack's own words. */
final class Claims {
    static final String HEADING = "The claims it rests on";

    private Claims() {}

    /** The claims that some conclusion or topic cites, in the order of the source. */
    static List<Claim> cited(Renderer.Answer answer) {
        Assessment assessment = answer.assessment();
        Set<String> ids = new HashSet<>();
        assessment.recommendedActions().forEach(conclusion -> ids.addAll(conclusion.cites()));
        assessment.answers().values().forEach(topic -> ids.addAll(topic.cites()));
        return answer.pack().claims().stream()
                .filter(claim -> ids.contains(claim.id()))
                .toList();
    }

    /** What a claim says, where, and how. */
    static String text(Claim claim) {
        String modality = switch (claim.modality()) {
            case ASSERTED -> "";
            case HEDGED -> "; hedged: " + claim.hedge().map(Hedge::word).orElse("");
            case NOT_SPECIFIED -> "; the source itself says that it does not specify this";
            case PRESUPPOSED -> "; taken for granted";
            case DANGLING -> "; the source points to something that is not there";
        };
        return Words.sentence(claim.paraphrase()) + " (" + claim.section() + modality + ")";
    }
}
