package city.ordinance.assessment;

import city.ordinance.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of asking another pack about the same situation: its own answer, whole, or why it gives none.
 *
 * @param <A> the kind of assessment
 */
public sealed interface OtherAnswer<A extends AssessmentContent> {

    /** The id of the pack; of one that was not found, what was asked for. */
    String pack();

    /** The pack's answer, when it gives one. */
    Optional<A> assessment();

    /** Why it gives none; empty when it gives one. */
    List<Problem> problems();

    /**
     * The same, with another kind of assessment.
     *
     * @param <B> that kind
     */
    <B extends AssessmentContent> OtherAnswer<B> map(Function<? super A, ? extends B> change);

    /**
     * An answer.
     *
     * @param <A> the kind of assessment
     * @param given the answer
     */
    record Given<A extends AssessmentContent>(A given) implements OtherAnswer<A> {
        @Override
        public String pack() {
            return given.pack().id();
        }

        @Override
        public Optional<A> assessment() {
            return Optional.of(given);
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }

        @Override
        public <B extends AssessmentContent> OtherAnswer<B> map(Function<? super A, ? extends B> change) {
            return new Given<>(change.apply(given));
        }
    }

    /**
     * No answer.
     *
     * @param <A> the kind of assessment
     * @param pack the id of the pack, or what was asked for
     * @param problems why
     */
    record Refused<A extends AssessmentContent>(String pack, List<Problem> problems) implements OtherAnswer<A> {
        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public Optional<A> assessment() {
            return Optional.empty();
        }

        @Override
        public <B extends AssessmentContent> OtherAnswer<B> map(Function<? super A, ? extends B> change) {
            return new Refused<>(pack, problems);
        }
    }
}
