package city.ordinance.internal.table;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Question;
import city.ordinance.situation.Description;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What all descriptions with the same fitting cells have in common: conclusions, answers, questions, inert live facts.
 * Parts that not every caller reads are made when first read.
 */
public final class SharedAnswer {
    /** How much room there is for {@link #keep}. */
    public static final int KEPT = 8;

    private final AnswerCache cache;
    private final Merger merger;
    private final Merged merged;
    private final Map<ConclusionKind, List<Conclusion>> conclusions;
    private final Map<String, Answer> answers;
    private volatile @Nullable List<Question> questions;
    private volatile @Nullable BitSet inertLive;

    private final AtomicReferenceArray<Object> kept = new AtomicReferenceArray<>(KEPT);

    SharedAnswer(AnswerCache cache, Merger merger, Merged merged) {
        this.cache = cache;
        this.merger = merger;
        this.merged = merged;
        ConclusionBuilder builder = new ConclusionBuilder(merged);
        this.conclusions = builder.conclusions();
        this.answers = new AnswerBuilder(merged).answers();
    }

    /** The conclusions of a kind, in catalog order. */
    public List<Conclusion> conclusions(ConclusionKind kind) {
        return conclusions.getOrDefault(kind, List.of());
    }

    /** The answers, in catalog order. */
    public Map<String, Answer> answers() {
        return answers;
    }

    /** The questions, most decisive first. */
    public List<Question> questions() {
        List<Question> known = questions;
        if (known == null) {
            known = new Questioner(cache).questions(this);
            questions = known;
        }
        return known;
    }

    /** The ordinals of the given live facts that are inert. */
    public BitSet inertLive() {
        BitSet known = inertLive;
        if (known == null) {
            known = merger.inertGiven(merged.description());
            inertLive = known;
        }
        return known;
    }

    /** Whether the fact with this ordinal, if it is given, is inert. */
    public boolean inert(int factOrdinal) {
        return space().place(factOrdinal) < 0 || inertLive().get(factOrdinal);
    }

    /** The situations that the rules tell apart. */
    public Space space() {
        return cache.table().space();
    }

    /** Whether every fitting situation concludes the subject. */
    public boolean certain(Subject subject) {
        return merged.isCertain(subject.atom());
    }

    /** Whether some fitting situation concludes the subject. */
    public boolean possible(Subject subject) {
        return merged.isPossible(subject.atom());
    }

    /** The facts not given on which the subject depends, as codes. */
    public List<String> dependsOn(Subject subject) {
        BitSet self = new BitSet();
        self.set(subject.atom());
        return ConclusionBuilder.codes(merged.dependsOn(self));
    }

    /** The rules that conclude the subject in some fitting situation, as places among the rules. */
    public BitSet rules(Subject subject) {
        return merged.rules(subject.atom());
    }

    /** The rules that raise a proviso that reaches the subject where it holds, as places among the rules. */
    public BitSet doubting(Subject subject) {
        return merged.doubting(subject.atom());
    }

    /** The rules that fire in some situation that fits, as places among the edition's rules. */
    public BitSet fired() {
        BitSet fired = new BitSet();
        merged.distinct().forEach(outcome -> fired.or(outcome.fired()));
        return fired;
    }

    /** The rules that fire in every situation that fits, as places among the edition's rules. */
    public BitSet firedEverywhere() {
        BitSet fired = fired();
        merged.distinct().forEach(outcome -> fired.and(outcome.fired()));
        return fired;
    }

    /**
     * How many conclusions are only possible, and how many topics are raised or answered in only some fitting
     * situations.
     */
    int unsettled() {
        return merged.unsettled();
    }

    /** Whether nothing is open: no conclusion is only possible, and every topic that arises has one answer. */
    public boolean settled() {
        return unsettled() == 0;
    }

    /** The next question of an interview in which these facts, as codes, are not known and not asked for. */
    public Optional<Question> next(Set<String> declined) {
        return new Questioner(cache).next(this, declined);
    }

    /** Whether some answer is that the source says that it does not say. */
    public boolean anyNotSpecified() {
        return answers.values().stream().anyMatch(answer -> answer.state() == AnswerState.NOT_SPECIFIED);
    }

    /** Whether nothing is concluded and no topic arises in any situation that fits. */
    public boolean unanswered() {
        return answers.isEmpty() && conclusions.values().stream().allMatch(List::isEmpty);
    }

    /** Whether in some situation that fits no rule speaks. */
    public boolean someSilence() {
        return merged.someSilence();
    }

    /** What another layer made of this answer and left here, if it has. */
    public @Nullable Object kept(int place) {
        return kept.get(place);
    }

    /** Keeps what another layer made of this answer, for as long as the answer is remembered. */
    public void keep(int place, Object made) {
        kept.set(place, made);
    }

    /** Takes leave to keep something large here; false when the answers of this type have kept enough. */
    public boolean mayKeep() {
        return cache.mayKeep();
    }

    Merged merged() {
        return merged;
    }

    /** A description with the same fitting situations, as far as rules and words tell them apart. */
    public Description description() {
        return merged.description();
    }
}
