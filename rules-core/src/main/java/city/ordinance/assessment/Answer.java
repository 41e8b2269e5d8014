package city.ordinance.assessment;

import java.util.List;
import java.util.function.Function;

/**
 * The answer to a topic such as the fine or the appeal deadline. Absence is a value: where the source does not say, the
 * answer says so, and no accessor yields an amount, a period or a zero in its place. Match on the state with
 * {@link #fold}.
 */
public sealed interface Answer {

    /** The topic's code in the pack's catalog. */
    String topic();

    /** The state. */
    AnswerState state();

    /** The answer as a sentence. */
    String text();

    /** The ids of the claims it rests on; empty only when the topic is not applicable. */
    List<String> cites();

    /** The ids of the rules that gave it; empty only when the topic is not applicable. */
    List<String> rules();

    /** The unknown facts on which the answer, or its being raised, depends, as codes. */
    List<String> dependsOn();

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
     * @param cites the claims
     * @param rules the rules
     * @param dependsOn the facts on which its being raised depends
     */
    record Specified(
            String topic, String text, Value value, List<String> cites, List<String> rules, List<String> dependsOn)
            implements Answer {
        /** Copies the lists. */
        public Specified {
            cites = List.copyOf(cites);
            rules = List.copyOf(rules);
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
     * @param cites the claims
     * @param rules the rules
     * @param dependsOn the facts on which its being raised depends
     */
    record NotSpecified(String topic, String text, List<String> cites, List<String> rules, List<String> dependsOn)
            implements Answer {
        /** Copies the lists. */
        public NotSpecified {
            cites = List.copyOf(cites);
            rules = List.copyOf(rules);
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
     * @param cites the claims that were read for an answer
     * @param rules the rules
     * @param dependsOn the facts on which its being raised depends
     */
    record Silent(String topic, String text, List<String> cites, List<String> rules, List<String> dependsOn)
            implements Answer {
        /** Copies the lists. */
        public Silent {
            cites = List.copyOf(cites);
            rules = List.copyOf(rules);
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
     * @param cites the claims of all of them
     * @param rules the rules of all of them
     * @param dependsOn the facts on which the answer depends
     */
    record Unknown(String topic, String text, List<String> cites, List<String> rules, List<String> dependsOn)
            implements Answer {
        /** Copies the lists. */
        public Unknown {
            cites = List.copyOf(cites);
            rules = List.copyOf(rules);
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
     * @param cites the claims of the rules that say so; empty when no rule raises the topic
     * @param rules the rules that say so; empty when no rule raises the topic
     * @param dependsOn the facts on which its being raised depends
     */
    record NotApplicable(String topic, String text, List<String> cites, List<String> rules, List<String> dependsOn)
            implements Answer {
        /** Copies the lists. */
        public NotApplicable {
            cites = List.copyOf(cites);
            rules = List.copyOf(rules);
            dependsOn = List.copyOf(dependsOn);
        }

        @Override
        public AnswerState state() {
            return AnswerState.NOT_APPLICABLE;
        }
    }
}
