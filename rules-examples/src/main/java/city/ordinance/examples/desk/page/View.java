package city.ordinance.examples.desk.page;

import city.ordinance.Assessment;
import city.ordinance.Interview;
import city.ordinance.Rulebook;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.InterviewState;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.render.Words;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.SituationType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A state with the answer for it, and what its codes are called.
 *
 * @param state the state
 * @param rulebook the pack
 * @param asOf the day
 * @param interview what is known, and what is asked next
 * @param assessment the answer
 * @param beside those of the packs that could be asked beside it that are offered and have rules about the type
 */
record View(
        State state, Rulebook rulebook, AsOf asOf, Interview interview, Assessment assessment, List<PackInfo> beside) {

    /**
     * The view of a state that names a pack and a type.
     *
     * @throws city.ordinance.problem.ProblemException when it names what is not there, or answers that contradict each
     *     other
     */
    static View of(State state, DeskLibrary library) {
        Rulebook rulebook = library.apply(state.pack());
        AsOf asOf = library.asOf(state.asOf(), state.allowExpired());
        Map<String, String> given = new LinkedHashMap<>(state.facts());
        given.values().removeIf(String::isEmpty);
        List<String> notKnown = state.facts().entrySet().stream()
                .filter(fact -> fact.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        Interview interview = rulebook.resume(new InterviewState(
                rulebook.pack().id(), asOf, new GivenFacts(state.type(), given), notKnown, List.of()));
        state.option(State.ASK).ifPresent(interview::takeBack);
        state.option(State.ASKED).ifPresent(interview::takeBack);
        List<PackInfo> beside = library.packs().stream()
                .filter(pack -> rulebook.pack().beside().contains(pack.id()))
                .filter(pack -> pack.type(state.type()).isPresent())
                .toList();
        return new View(state, rulebook, asOf, interview, interview.assessment(), beside);
    }

    PackInfo pack() {
        return rulebook.pack();
    }

    SituationType<?> type() {
        return interview.type();
    }

    /** What the codes are called. */
    Words words() {
        return new Words(pack(), type().code());
    }
}
