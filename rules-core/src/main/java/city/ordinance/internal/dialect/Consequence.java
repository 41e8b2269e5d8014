package city.ordinance.internal.dialect;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.Value;
import java.util.Optional;

/** One call in a rule's consequence. */
public sealed interface Consequence {

    /**
     * A conclusion.
     *
     * @param id its kind and code
     */
    record Concludes(ConclusionId id) implements Consequence {}

    /**
     * An answer to a topic.
     *
     * @param topic the topic's code
     * @param state the state, never unknown
     * @param value the value, exactly when the state is specified
     * @param scheduled the code of the value in the pack's schedule; empty where the rule writes the value itself
     */
    record Answers(String topic, AnswerState state, Optional<Value> value, Optional<String> scheduled)
            implements Consequence {
        /** An answer whose value, if it has one, the rule writes itself. */
        public Answers(String topic, AnswerState state, Optional<Value> value) {
            this(topic, state, value, Optional.empty());
        }
    }

    /**
     * A proviso.
     *
     * @param proviso its code
     */
    record Qualifies(String proviso) implements Consequence {}

    /**
     * A finding for other rules.
     *
     * @param code what was found
     */
    record Finds(String code) implements Consequence {}
}
