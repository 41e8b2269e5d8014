package city.ordinance.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What several packs say of the same topics and conclusions, each for itself. It ranks nothing: what one source leaves
 * open stays open in its own answer, whatever another says.
 *
 * @param topics by topic, what each pack says that raises it, the main pack first
 * @param conclusions by the code of a conclusion, the packs that have it as certain or as possible, the main pack first
 * @param prevails what a source itself says about rank, where its pack's answer cites one of these claims
 */
public record SideBySide(
        Map<String, List<OfTopic>> topics, Map<String, List<String>> conclusions, List<OfRank> prevails) {
    /** Copies the collections and keeps their order. */
    public SideBySide {
        topics = copied(topics);
        conclusions = copied(conclusions);
        prevails = List.copyOf(prevails);
    }

    /**
     * What one pack says of a topic.
     *
     * @param pack the pack's id
     * @param state the state of its answer
     * @param value the value, where the state is {@link AnswerState#SPECIFIED}
     * @param cites the claims that support it; none where it is silent, for the nearest passages read are no support
     */
    public record OfTopic(String pack, AnswerState state, Optional<Value> value, List<String> cites) {
        /** Copies the list. */
        public OfTopic {
            cites = List.copyOf(cites);
        }

        private static OfTopic of(String pack, Answer answer) {
            Optional<Value> value =
                    answer instanceof Answer.Specified specified ? Optional.of(specified.value()) : Optional.empty();
            return new OfTopic(pack, answer.state(), value, answer.nearest() ? List.of() : answer.cites());
        }
    }

    /**
     * What a source itself says about its rank.
     *
     * @param pack the pack's id
     * @param cites the claims that say it
     * @param text what they say
     */
    public record OfRank(String pack, List<String> cites, String text) {
        /** Copies the list. */
        public OfRank {
            cites = List.copyOf(cites);
        }
    }

    /** Nothing, as when no other pack was asked. */
    static final SideBySide NONE = new SideBySide(Map.of(), Map.of(), List.of());

    /**
     * These answers side by side.
     *
     * @param answers the main one first
     * @param prevails what is said about rank
     */
    public static SideBySide of(List<? extends AssessmentContent> answers, List<OfRank> prevails) {
        Map<String, List<OfTopic>> topics = new LinkedHashMap<>();
        Map<String, List<String>> conclusions = new LinkedHashMap<>();
        for (AssessmentContent answer : answers) {
            String pack = answer.pack().id();
            answer.answers()
                    .forEach((topic, said) -> topics.computeIfAbsent(topic, any -> new ArrayList<>())
                            .add(OfTopic.of(pack, said)));
            answer.recommendedActions().stream()
                    .map(Conclusion::code)
                    .distinct()
                    .forEach(code -> conclusions
                            .computeIfAbsent(code, any -> new ArrayList<>())
                            .add(pack));
        }
        return new SideBySide(topics, conclusions, prevails);
    }

    private static <T> Map<String, List<T>> copied(Map<String, List<T>> map) {
        Map<String, List<T>> copy = new LinkedHashMap<>();
        map.forEach((key, list) -> copy.put(key, List.copyOf(list)));
        return Collections.unmodifiableMap(copy);
    }
}
