package city.ordinance.pack;

import city.ordinance.assessment.AnswerState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question that a pack's rules may raise and answer.
 *
 * @param code its code
 * @param label what is asked
 * @param sharedKind a word that packs share, such as {@code money} or {@code time}
 * @param texts the sentence for each state that a rule may give
 * @param next what to do where the source does not say
 * @param nextCites the claims that {@code next} rests on
 * @param advice what to do where the source does not say, as the pack's own advice, which no source gives
 */
public record Topic(
        String code,
        String label,
        String sharedKind,
        Map<AnswerState, Wording> texts,
        Optional<Wording> next,
        List<String> nextCites,
        Optional<String> advice) {
    /** Copies the collections. */
    public Topic {
        texts = Map.copyOf(texts);
        nextCites = List.copyOf(nextCites);
    }
}
