package city.ordinance.assessment;

import city.ordinance.internal.text.JsonText;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.function.Function;

/**
 * The answer to a topic such as the fine or the appeal deadline. Absence is a value: where the source does not say, the
 * answer says so, and no accessor yields an amount, a period or a zero in its place. Match on the state with
 * {@link #fold}.
 */
public sealed interface Answer extends Grounded {

    /** The topic's code in the pack's catalog. */
    String topic();

    /** The state. */
    AnswerState state();

    /** The answer as a sentence. */
    String text();

    /** The unknown facts on which the answer, or its being raised, depends, as codes. */
    List<String> dependsOn();

    /** Whether its claims are the nearest passages that were read for an answer, and no support of one. */
    default boolean nearest() {
        return state() == AnswerState.SILENT;
    }

    /** What documents say of it, as JSON in one line; Jackson, of any version and however set, writes it as this. */
    @JsonValue
    @JsonRawValue
    default String toJson() {
        return JsonText.of(this);
    }

    /** The answer to a topic that no situation that fits raises. */
    static Answer notArising(String topic) {
        return new NotApplicable(topic, "This does not arise in the situation described.", Grounds.NONE, List.of());
    }

    /**
     * Matches on the state.
     *
     * @param <T> the result
     */
    default <T> T fold(
            Function<? super Specified, ? extends T> specified,
            Function<? super NotSpecified, ? extends T> notSpecified,
            Function<? super Silent, ? extends T> silent,
            Function<? super Unknown, ? extends T> unknown,
            Function<? super NotApplicable, ? extends T> notApplicable) {
        if (this instanceof Specified answer) {
            return specified.apply(answer);
        } else if (this instanceof NotSpecified answer) {
            return notSpecified.apply(answer);
        } else if (this instanceof Silent answer) {
            return silent.apply(answer);
        } else if (this instanceof Unknown answer) {
            return unknown.apply(answer);
        }
        return notApplicable.apply((NotApplicable) this);
    }

    /**
     * The source gives a value.
     *
     * @param topic the topic
     * @param text the answer as a sentence, with the value
     * @param value the value
     * @param grounds what it rests on
     * @param dependsOn the facts on which its being raised depends
     */
    record Specified(String topic, String text, Value value, Grounds grounds, List<String> dependsOn)
            implements Answer {
        /** Copies the list. */
        public Specified {
            dependsOn = List.copyOf(dependsOn);
        }

        @Override
        public AnswerState state() {
            return AnswerState.SPECIFIED;
        }
    }

    /**
     * The source itself says that it does not say. This does not mean that there is none.
     *
     * @param topic the topic
     * @param text the answer as a sentence: which page was read, and what to do next
     * @param grounds what it rests on
     * @param dependsOn the facts on which its being raised depends
     */
    record NotSpecified(String topic, String text, Grounds grounds, List<String> dependsOn) implements Answer {
        /** Copies the list. */
        public NotSpecified {
            dependsOn = List.copyOf(dependsOn);
        }

        @Override
        public AnswerState state() {
            return AnswerState.NOT_SPECIFIED;
        }
    }

    /**
     * The source gives no answer. This does not mean that there is none.
     *
     * @param topic the topic
     * @param text the answer as a sentence
     * @param grounds what it rests on
     * @param dependsOn the facts on which its being raised depends
     */
    record Silent(String topic, String text, Grounds grounds, List<String> dependsOn) implements Answer {
        /** Copies the list. */
        public Silent {
            dependsOn = List.copyOf(dependsOn);
        }

        @Override
        public AnswerState state() {
            return AnswerState.SILENT;
        }
    }

    /**
     * The situations that fit have different answers.
     *
     * @param topic the topic
     * @param text the answer as a sentence
     * @param grounds what all of them rest on
     * @param dependsOn the facts on which the answer depends
     */
    record Unknown(String topic, String text, Grounds grounds, List<String> dependsOn) implements Answer {
        /** Copies the list. */
        public Unknown {
            dependsOn = List.copyOf(dependsOn);
        }

        @Override
        public AnswerState state() {
            return AnswerState.UNKNOWN;
        }
    }

    /**
     * The topic does not arise.
     *
     * @param topic the topic
     * @param text the answer as a sentence
     * @param grounds what it rests on
     * @param dependsOn the facts on which its being raised depends
     */
    record NotApplicable(String topic, String text, Grounds grounds, List<String> dependsOn) implements Answer {
        /** Copies the list. */
        public NotApplicable {
            dependsOn = List.copyOf(dependsOn);
        }

        @Override
        public AnswerState state() {
            return AnswerState.NOT_APPLICABLE;
        }
    }
}
