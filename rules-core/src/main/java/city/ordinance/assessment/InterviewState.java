package city.ordinance.assessment;

import city.ordinance.problem.AsOf;
import java.util.List;

/**
 * An interview as data alone, from which it can be resumed.
 *
 * @param pack the pack's id
 * @param asOf the day for which the answer is wanted, and whether an expired pack may give it
 * @param situation the situation type, and the facts known so far
 * @param notKnown the facts answered with "I do not know", as codes
 * @param also the ids of the packs whose questions are asked as well
 * @see city.ordinance.Rulebook#resume
 */
public record InterviewState(String pack, AsOf asOf, GivenFacts situation, List<String> notKnown, List<String> also) {
    /** Copies the lists. */
    public InterviewState {
        notKnown = List.copyOf(notKnown);
        also = List.copyOf(also);
    }
}
