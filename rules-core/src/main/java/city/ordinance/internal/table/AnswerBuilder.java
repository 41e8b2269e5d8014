package city.ordinance.internal.table;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.pack.Topic;
import city.ordinance.situation.Fact;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
        List<String> cites = ConclusionBuilder.claims(atoms, support);
        List<String> rules = ConclusionBuilder.rules(atoms, support);
        List<Fact> facts = merged.dependsOn(atomsOf(topic, raised));
        List<String> dependsOn = ConclusionBuilder.codes(facts);
        if (raised.size() > 1) {
            return new Answer.Unknown(topic.code(), unknownText(topic, raised, facts), cites, rules, dependsOn);
        }
        boolean tied = dependsOn.isEmpty() && !merged.isCertain(atoms.topic(topic.code()));
        return known(topic, raised.get(0).answer(), tied ? TIED : "", cites, rules, dependsOn);
    }

    /** For a topic that only some situations raise while no fact alone decides: facts that change only together do. */
    private static final String TIED = "This arises only in some of the situations that fit the description. ";

    private BitSet atomsOf(Topic topic, List<Outcome.Raised> raised) {
        BitSet bits = new BitSet();
        bits.set(atoms.topic(topic.code()));
        raised.forEach(answer -> bits.set(atoms.answer(answer.answer())));
        return bits;
    }

    private static Answer known(
            Topic topic,
            Consequence.Answers answer,
            String before,
            List<String> cites,
            List<String> rules,
            List<String> dependsOn) {
        String text = before + text(topic, answer);
        return switch (answer.state()) {
            case SPECIFIED ->
                new Answer.Specified(topic.code(), text, answer.value().orElseThrow(), cites, rules, dependsOn);
            case NOT_SPECIFIED -> new Answer.NotSpecified(topic.code(), text, cites, rules, dependsOn);
            case SILENT -> new Answer.Silent(topic.code(), text, cites, rules, dependsOn);
            default -> new Answer.NotApplicable(topic.code(), text, cites, rules, dependsOn);
        };
    }

    private static String text(Topic topic, Consequence.Answers answer) {
        String text = topic.texts().getOrDefault(answer.state(), "");
        if (answer.value().isPresent()) {
            return text + " " + ValueWords.of(answer.value().get());
        }
        boolean open = answer.state() == AnswerState.NOT_SPECIFIED || answer.state() == AnswerState.SILENT;
        return open ? text + next(topic) : text;
    }

    private static String next(Topic topic) {
        String claims = topic.nextCites().isEmpty() ? "" : " (" + String.join(", ", topic.nextCites()) + ")";
        return topic.next().map(next -> " " + next + claims).orElse("");
    }

    private static String unknownText(Topic topic, List<Outcome.Raised> raised, List<Fact> facts) {
        String on = facts.stream().map(Fact::label).collect(Collectors.joining(", "));
        String states = raised.stream()
                .map(answer -> answer.answer()
                        .value()
                        .map(ValueWords::of)
                        .orElseGet(
                                () -> topic.texts().getOrDefault(answer.answer().state(), "")))
                .distinct()
                .collect(Collectors.joining(" Or: "));
        return "The answer depends on: " + on + ". Either: " + states;
    }
}
