package city.ordinance;

import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.InterviewState;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.WithOthers;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks for facts, one at a time and the most decisive first, until nothing more can change. "I do not know" is always
 * an answer. Immutable: each answer gives a new interview, so that any of them can be kept and taken up again.
 *
 * <pre>{@code
 * Interview interview = rulebook.interview("device-deployment", asOf);
 * while (interview.next().isPresent()) {
 *     Question question = interview.next().get();
 *     interview = interview.answer(question.fact(), ask(question));   // or interview.doNotKnow(question.fact())
 * }
 * interview.assessment();
 * }</pre>
 */
public final class Interview {
    private final Rulebook rulebook;
    private final AsOf asOf;
    private final Description description;
    private final Set<Fact> notKnown;
    private final OtherPacks others;

    private Interview(Rulebook rulebook, AsOf asOf, Description description, Set<Fact> notKnown, OtherPacks others) {
        this.rulebook = rulebook;
        this.others = others;
        this.asOf = asOf;
        this.description = description;
        this.notKnown = Set.copyOf(notKnown);
    }

    static Interview begin(Rulebook rulebook, Description given, AsOf asOf) {
        Description own = rulebook.own(given);
        rulebook.assess(own, asOf);
        return new Interview(rulebook, asOf, own, Set.of(), OtherPacks.NONE);
    }

    static Interview resume(Rulebook rulebook, InterviewState state) {
        SituationType<?> type =
                GivenCodes.type(rulebook.pack(), state.situation().type());
        Description given = GivenCodes.description(type, state.situation().facts());
        Interview interview = begin(rulebook, given, state.asOf()).asking(OtherPacks.installed(state.also()));
        for (String fact : state.notKnown()) {
            interview = interview.doNotKnow(fact);
        }
        return interview;
    }

    /**
     * The interview that asks what these packs need to know as well, once nothing can change the answer of the first.
     * They take the place of those asked before.
     *
     * @throws ProblemException with code {@code malformed} when the interview's own pack is one of them
     */
    public Interview asking(OtherPacks also) {
        also.requireWithout(rulebook.pack());
        return new Interview(rulebook, asOf, description, notKnown, also);
    }

    /** The kind of situation that it asks about. */
    public SituationType<?> type() {
        return description.type();
    }

    /** What is known so far. */
    public Description description() {
        return description;
    }

    /** The facts answered with "I do not know", as codes, in the order of the type's facts. */
    public List<String> notKnown() {
        return type().facts().stream()
                .filter(notKnown::contains)
                .map(Fact::code)
                .toList();
    }

    /**
     * The most decisive question not yet answered, and what it decides beside what is not known; empty when no answer
     * still to be given can change anything.
     */
    public Optional<Question> next() {
        Set<String> declined = Set.copyOf(notKnown());
        return all().flatMap(answer -> answer.answered().next(declined).stream())
                .map(this::known)
                .filter(question -> !question.values().isEmpty())
                .findFirst();
    }

    /** The question without the values that this pack does not know, and another asks for. */
    private Question known(Question asked) {
        Fact fact = fact(asked.fact());
        List<String> values = asked.values().stream()
                .filter(value -> fact.notKnown(value, "").isEmpty())
                .toList();
        return new Question(asked.fact(), asked.text(), values, asked.decides());
    }

    /**
     * The interview with this answer, in place of any earlier one about the fact.
     *
     * @param factCode any fact of the type, asked for or not
     * @param valueCode one of its values; of a measured fact a number, or a range as
     *     {@link city.ordinance.situation.Range} writes it
     * @throws ProblemException with code {@code unknown-fact} or {@code unknown-value}, or {@code contradiction} when
     *     no situation has this beside the other answers
     */
    public Interview answer(String factCode, String valueCode) {
        Fact fact = fact(factCode);
        return with(GivenCodes.with(description, fact, valueCode), without(fact));
    }

    /**
     * The interview with this answer to the fact that it is a value of, in place of any earlier one.
     *
     * @throws ProblemException with code {@code contradiction} when no situation has this beside the other answers
     * @throws IllegalArgumentException when it is a value of no fact of the type, or of several
     */
    public Interview answer(Enum<?> value) {
        Description answered = description.with(value);
        Set<Fact> skipped = new LinkedHashSet<>(notKnown);
        skipped.removeIf(fact -> answered.gives(fact));
        return with(answered, skipped);
    }

    /**
     * The interview in which this fact is not known and is not asked for, whatever was said of it before; a range that
     * is known of it stays.
     *
     * @throws ProblemException with code {@code unknown-fact}
     */
    public Interview doNotKnow(String factCode) {
        Fact fact = fact(factCode);
        Set<Fact> more = new LinkedHashSet<>(notKnown);
        more.add(fact);
        boolean ranged = description.range(fact).isPresent();
        return with(ranged ? description : description.without(fact), more);
    }

    /**
     * The interview as if this fact had never been answered.
     *
     * @throws ProblemException with code {@code unknown-fact}
     */
    public Interview takeBack(String factCode) {
        Fact fact = fact(factCode);
        return with(description.without(fact), without(fact));
    }

    /** The answer for what is known so far. */
    public Assessment assessment() {
        return live();
    }

    /** The answer for what is known so far, and beside it those of the packs that are asked as well. */
    public WithOthers<Assessment> assessmentWithOthers() {
        return rulebook.assessWith(description, others, asOf);
    }

    /**
     * Whether nothing is open: every conclusion is certain, and every topic has one answer, of each pack that answers.
     */
    public boolean settled() {
        return all().allMatch(answer -> answer.answered().settled());
    }

    private Stream<RulebookAssessment> all() {
        return Stream.concat(Stream.of(live()), others.live(description, asOf));
    }

    /** All of it as data. */
    public InterviewState state() {
        return new InterviewState(
                rulebook.pack().id(),
                asOf,
                new GivenFacts(type().code(), description.given()),
                notKnown(),
                others.ids());
    }

    private RulebookAssessment live() {
        return rulebook.live(description, asOf);
    }

    private Fact fact(String code) {
        return GivenCodes.fact(type(), code);
    }

    private Set<Fact> without(Fact fact) {
        Set<Fact> fewer = new LinkedHashSet<>(notKnown);
        fewer.remove(fact);
        return fewer;
    }

    private Interview with(Description changed, Set<Fact> skipped) {
        return new Interview(rulebook, asOf, changed, skipped, others);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interview that
                && rulebook == that.rulebook
                && others.equals(that.others)
                && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }
}
