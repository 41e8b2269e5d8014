package city.ordinance.dsl.property;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One thing that a declared property demands of what is said. */
public sealed interface Demand {

    /** Why what is said does not meet the demand; empty when it does. */
    Optional<String> failure(Said said);

    /**
     * A conclusion stands.
     *
     * @param id the conclusion
     */
    record Concludes(ConclusionId id) implements Demand {
        @Override
        public Optional<String> failure(Said said) {
            return said.conclusions().containsKey(id) ? Optional.empty() : Optional.of(id + " is missing");
        }
    }

    /**
     * A conclusion does not stand.
     *
     * @param id the conclusion
     */
    record Never(ConclusionId id) implements Demand {
        @Override
        public Optional<String> failure(Said said) {
            return said.conclusions().containsKey(id) ? Optional.of(id + " stands there") : Optional.empty();
        }
    }

    /**
     * The conclusions of a kind are these and no others.
     *
     * @param kind the kind
     * @param codes the codes
     */
    record Exactly(ConclusionKind kind, Set<String> codes) implements Demand {
        @Override
        public Optional<String> failure(Said said) {
            Set<String> missing = new TreeSet<>(codes);
            missing.removeAll(said.codes(kind));
            Set<String> extra = new TreeSet<>(said.codes(kind));
            extra.removeAll(codes);
            return missing.isEmpty() && extra.isEmpty()
                    ? Optional.empty()
                    : Optional.of("the " + kind.key() + words(" lack ", missing)
                            + (missing.isEmpty() || extra.isEmpty() ? "" : " and") + words(" have besides ", extra));
        }

        private static String words(String verb, Set<String> codes) {
            return codes.isEmpty() ? "" : verb + String.join(", ", codes);
        }
    }

    /**
     * A topic is answered in one state.
     *
     * @param topic the topic
     * @param state the state's word
     */
    record Answered(String topic, String state) implements Demand {
        @Override
        public Optional<String> failure(Said said) {
            Set<String> states = said.states(topic);
            return states.equals(Set.of(state))
                    ? Optional.empty()
                    : Optional.of("the topic " + topic + " is "
                            + (states.isEmpty() ? "not raised" : String.join(" and ", states)) + ", not " + state);
        }
    }

    /**
     * A topic is answered with one value, or a conclusion is drawn with it.
     *
     * @param subject the topic, or the conclusion by its kind and code
     * @param value the value in words, as {@link ValueText} gives it
     */
    record Valued(String subject, String value) implements Demand {
        @Override
        public Optional<String> failure(Said said) {
            Set<String> values = said.values(subject);
            return values.equals(Set.of(value))
                    ? Optional.empty()
                    : Optional.of(subject + " has "
                            + (values.isEmpty() ? "no value" : "the value " + String.join(" and ", values)) + ", not "
                            + value);
        }
    }

    /**
     * The topics raised are these and no others.
     *
     * @param topics the topics
     */
    record Raises(Set<String> topics) implements Demand {
        @Override
        public Optional<String> failure(Said said) {
            Set<String> raised = said.answers().keySet();
            return raised.equals(topics)
                    ? Optional.empty()
                    : Optional.of("the topics raised are " + String.join(", ", raised));
        }
    }

    /**
     * A topic is not raised.
     *
     * @param topic the topic
     */
    record Unraised(String topic) implements Demand {
        @Override
        public Optional<String> failure(Said said) {
            return said.states(topic).isEmpty() ? Optional.empty() : Optional.of("the topic " + topic + " is raised");
        }
    }

    /**
     * A conclusion rests on these claims and no others.
     *
     * @param id the conclusion
     * @param claims the claims
     */
    record ConclusionCites(ConclusionId id, Set<String> claims) implements Demand {
        @Override
        public Optional<String> failure(Said said) {
            return unlike(id + " rests on ", "nothing", said.ground(id).map(Said.Ground::claims), claims);
        }
    }

    /**
     * The answer to a topic rests on these claims and no others.
     *
     * @param topic the topic
     * @param claims the claims
     */
    record AnswerCites(String topic, Set<String> claims) implements Demand {
        @Override
        public Optional<String> failure(Said said) {
            String start = "the answer on " + topic + " rests on ";
            return unlike(start, "nothing", said.ground(topic).map(Said.Ground::claims), claims);
        }
    }

    /**
     * A conclusion stands, and these provisos and no others reach it; none means that it is stated.
     *
     * @param id the conclusion
     * @param provisos the codes of the provisos
     */
    record ConclusionDoubted(ConclusionId id, Set<String> provisos) implements Demand {
        @Override
        public Optional<String> failure(Said said) {
            return said.ground(id).isEmpty()
                    ? Optional.of(id + " is missing")
                    : unlike(
                            id + " is reached by ",
                            "no proviso",
                            said.ground(id).map(Said.Ground::provisos),
                            provisos);
        }
    }

    /**
     * These provisos and no others reach each conclusion of a kind that stands.
     *
     * @param kind the kind
     * @param provisos the codes of the provisos
     */
    record KindDoubted(ConclusionKind kind, Set<String> provisos) implements Demand {
        @Override
        public Optional<String> failure(Said said) {
            return said.codes(kind).stream()
                    .flatMap(code ->
                            new ConclusionDoubted(new ConclusionId(kind, code), provisos).failure(said).stream())
                    .findFirst();
        }
    }

    /**
     * A topic is raised, and these provisos and no others reach its answer; none means that it is stated.
     *
     * @param topic the topic
     * @param provisos the codes of the provisos
     */
    record AnswerDoubted(String topic, Set<String> provisos) implements Demand {
        @Override
        public Optional<String> failure(Said said) {
            String start = "the answer on " + topic + " is reached by ";
            return said.ground(topic).isEmpty()
                    ? Optional.of("the topic " + topic + " is not raised")
                    : unlike(start, "no proviso", said.ground(topic).map(Said.Ground::provisos), provisos);
        }
    }

    private static Optional<String> unlike(String start, String none, Optional<Set<String>> found, Set<String> wanted) {
        Set<String> there = found.orElse(Set.of());
        return there.equals(wanted)
                ? Optional.empty()
                : Optional.of(start + (there.isEmpty() ? none : String.join(", ", there)));
    }
}
