package city.ordinance.internal.table;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Grounds;
import city.ordinance.assessment.Value;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.pack.Topic;
import city.ordinance.pack.Wording;
import city.ordinance.situation.Fact;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the answers of a merged outcome: the topics that some fitting situation raises. */
final class AnswerBuilder {
    private final Merged merged;
    private final Atoms atoms;

    AnswerBuilder(Merged merged) {
        this.merged = merged;
        this.atoms = merged.atoms();
    }

    Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Topic topic : atoms.topics()) {
            if (merged.isPossible(atoms.topic(topic.code()))) {
                answers.put(topic.code(), answer(topic));
            }
        }
        return Collections.unmodifiableMap(answers);
    }

    private Answer answer(Topic topic) {
        List<Outcome.Raised> raised = merged.answers(atoms.topic(topic.code()));
        Support support = raised.stream()
                .map(Outcome.Raised::support)
                .reduce(Support::union)
                .orElseThrow();
        Grounds grounds = merged.grounds(atoms.topic(topic.code()), support);
        List<Fact> facts = merged.dependsOn(atomsOf(topic, raised));
        List<String> dependsOn = ConclusionBuilder.codes(facts);
        if (raised.size() > 1) {
            return new Answer.Unknown(topic.code(), unknownText(topic, raised, facts), grounds, dependsOn);
        }
        boolean tied = dependsOn.isEmpty() && !merged.isCertain(atoms.topic(topic.code()));
        return known(topic, raised.get(0).answer(), tied ? TIED : "", grounds, dependsOn);
    }

    /** What marks a text as advice of the pack, which no source gives. */
    private static final String OUR_ADVICE = "Our own advice, not the source's: ";

    /** For a topic that only some situations raise while no fact alone decides: facts that change only together do. */
    private static final String TIED = "This arises only in some of the situations that fit the description. ";

    private BitSet atomsOf(Topic topic, List<Outcome.Raised> raised) {
        BitSet bits = new BitSet();
        bits.set(atoms.topic(topic.code()));
        raised.forEach(answer -> bits.set(atoms.answer(answer.answer())));
        return bits;
    }

    private Answer known(
            Topic topic, Consequence.Answers answer, String before, Grounds grounds, List<String> dependsOn) {
        String text = before + text(topic, answer);
        return switch (answer.state()) {
            case SPECIFIED ->
                new Answer.Specified(topic.code(), text, answer.value().orElseThrow(), grounds, dependsOn);
            case NOT_SPECIFIED -> new Answer.NotSpecified(topic.code(), text, grounds, dependsOn);
            case SILENT -> new Answer.Silent(topic.code(), text, grounds, dependsOn);
            default -> new Answer.NotApplicable(topic.code(), text, grounds, dependsOn);
        };
    }

    private String text(Topic topic, Consequence.Answers answer) {
        String text = stated(topic, answer.state());
        if (answer.value().isPresent()) {
            return text + " " + sentence(answer.value().get());
        }
        boolean open = answer.state() == AnswerState.NOT_SPECIFIED || answer.state() == AnswerState.SILENT;
        return open ? text + next(topic) : text;
    }

    /** A value as a sentence; a statement is one already. */
    private static String sentence(Value value) {
        String words = value.words();
        return value instanceof Value.Text
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private String stated(Topic topic, AnswerState state) {
        Wording words = topic.texts().get(state);
        return words == null ? "" : words.of(merged.description());
    }

    private String next(Topic topic) {
        String claims = topic.nextCites().isEmpty() ? "" : " (" + String.join(", ", topic.nextCites()) + ")";
        String next = topic.next()
                .map(words -> " " + words.of(merged.description()) + claims)
                .orElse("");
        return next + topic.advice().map(advice -> " " + OUR_ADVICE + advice).orElse("");
    }

    private String unknownText(Topic topic, List<Outcome.Raised> raised, List<Fact> facts) {
        String on = facts.stream().map(Fact::label).collect(Collectors.joining(", "));
        String states = raised.stream()
                .map(Outcome.Raised::answer)
                .sorted(Comparator.comparing(Consequence.Answers::state))
                .map(answer ->
                        answer.value().map(AnswerBuilder::sentence).orElseGet(() -> stated(topic, answer.state())))
                .distinct()
                .collect(Collectors.joining(" Or: "));
        return "The answer depends on: " + on + ". Either: " + states;
    }
}
