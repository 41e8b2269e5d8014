package city.ordinance.assessment;

import city.ordinance.internal.text.JsonText;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A pack's answer, and beside it the answers of other packs about the same situation. Nothing is merged and nothing
 * overrides: each answer is what its pack says when it is asked alone, with a receipt of its own.
 *
 * @param <A> the kind of assessment
 * @param main the answer of the pack that was asked first
 * @param also what came of asking the others, in the order in which they were named; empty when none was asked
 * @param sideBySide what they say of the same topics and conclusions
 */
public record WithOthers<A extends AssessmentContent>(A main, List<OtherAnswer<A>> also, SideBySide sideBySide) {
    /** Copies the list. */
    public WithOthers {
        also = List.copyOf(also);
    }

    /**
     * An answer beside which no other pack was asked.
     *
     * @param <A> the kind of assessment
     */
    public static <A extends AssessmentContent> WithOthers<A> alone(A main) {
        return new WithOthers<>(main, List.of(), SideBySide.NONE);
    }

    /** Whether no other pack was asked. */
    public boolean isAlone() {
        return also.isEmpty();
    }

    /** The answers, the main one first. */
    public List<A> assessments() {
        return Stream.concat(Stream.of(main), also.stream().flatMap(other -> other.assessment().stream()))
                .toList();
    }

    /**
     * The facts that any of the packs needs to know, in the words of the first that asks: the main pack's questions,
     * then those that only others ask. Each decides what it decides for any of them.
     */
    public List<Question> questions() {
        Map<String, Question> questions = new LinkedHashMap<>();
        for (A assessment : assessments()) {
            assessment.questions().forEach(question -> questions.merge(question.fact(), question, WithOthers::both));
        }
        return List.copyOf(questions.values());
    }

    private static Question both(Question first, Question other) {
        List<String> decides = Stream.concat(first.decides().stream(), other.decides().stream())
                .distinct()
                .toList();
        return new Question(first.fact(), first.text(), first.values(), decides);
    }

    /**
     * The same, with another kind of assessment.
     *
     * @param <B> that kind
     */
    public <B extends AssessmentContent> WithOthers<B> map(Function<? super A, ? extends B> change) {
        return new WithOthers<>(
                change.apply(main),
                also.stream().<OtherAnswer<B>>map(other -> other.map(change)).toList(),
                sideBySide);
    }

    /** What documents say of it, as JSON in one line; Jackson, of any version and however set, writes it as this. */
    @JsonValue
    @JsonRawValue
    public String toJson() {
        return JsonText.of(this);
    }
}
