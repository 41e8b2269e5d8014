package city.ordinance.examples.desk.page;

import city.ordinance.Assessment;
import city.ordinance.Interview;
import city.ordinance.Rulebook;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.InterviewState;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.render.Lists;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Topic;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A state with the answer for it, and what its codes are called.
 *
 * @param state the state
 * @param rulebook the pack
 * @param asOf the day
 * @param interview what is known, and what is asked next
 * @param assessment the answer
 */
record View(State state, Rulebook rulebook, AsOf asOf, Interview interview, Assessment assessment) {

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
        Interview interview = rulebook.resume(
                new InterviewState(rulebook.pack().id(), asOf, new GivenFacts(state.type(), given), notKnown));
        state.option(State.ASK).ifPresent(interview::takeBack);
        state.option(State.ASKED).ifPresent(interview::takeBack);
        return new View(state, rulebook, asOf, interview, interview.assessment());
    }

    PackInfo pack() {
        return rulebook.pack();
    }

    SituationType<?> type() {
        return interview.type();
    }

    String fact(String code) {
        return type().fact(code).map(Fact::label).orElse(code);
    }

    String value(String fact, String code) {
        return type().fact(fact)
                .flatMap(found -> found.value(code))
                .map(FactValue::label)
                .orElse(code);
    }

    String topic(String code) {
        return pack().catalog().topic(code).map(Topic::label).orElse(code);
    }

    /** The facts by name. */
    String facts(List<String> codes) {
        return Lists.joined(codes.stream().map(this::fact).toList());
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What a person calls conclusions of a kind. */
    static String kind(ConclusionKind kind) {
        return switch (kind) {
            case ENFORCER -> "offices that enforce";
            case SANCTION -> "measures";
            case REVIEW_ROUTE -> "ways to challenge a decision";
            case STEP -> "next steps";
        };
    }
}
