package city.ordinance.internal.pack;

import city.ordinance.assessment.AnswerState;
import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import city.ordinance.pack.Topic;
import city.ordinance.pack.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one topic of a catalog. */
final class TopicReader {
    /** The states that a rule may give. */
    private static final List<AnswerState> STATES =
            List.of(AnswerState.SPECIFIED, AnswerState.NOT_SPECIFIED, AnswerState.SILENT, AnswerState.NOT_APPLICABLE);

    private final List<String> claims;
    private final NewCodes codes;
    private final WordingReader wordings;
    private final Problems problems;

    /** Reads topics that cite these claims; when there are none, they could not be read, and none is missed. */
    TopicReader(List<String> claims, NewCodes codes, WordingReader wordings, Problems problems) {
        this.claims = claims;
        this.codes = codes;
        this.wordings = wordings;
        this.problems = problems;
    }

    Optional<Topic> topic(Fields fields) {
        String code = fields.requiredScalar("code").map(codes::newCode).orElse("");
        String label = fields.requiredText("label");
        String sharedKind = fields.requiredText("kind");
        Map<AnswerState, Wording> texts = fields.requiredMap("texts", "the texts of a topic")
                .map(this::texts)
                .orElse(Map.of());
        Optional<Wording> next = wordings.optional(fields, "next");
        List<ScalarNode> cites = fields.texts("nextCites");
        Optional<String> advice = fields.text("advice");
        checkNext(fields);
        fields.done();
        cites.forEach(this::checkClaim);
        List<String> nextCites = cites.stream().map(ScalarNode::text).toList();
        return Optional.of(new Topic(code, label, sharedKind, texts, next, nextCites, advice));
    }

    private Map<AnswerState, Wording> texts(Fields fields) {
        Map<AnswerState, Wording> texts = new EnumMap<>(AnswerState.class);
        for (MapNode.Entry entry : fields.entries()) {
            Wording words = wordings.read(entry.value(), entry.key());
            state(entry).ifPresent(state -> texts.put(state, words));
        }
        if (fields.entries().isEmpty()) {
            problems.add(
                    "malformed", "The topic has no text.", fields.place(), "Add one for each state a rule gives it.");
        }
        return texts;
    }

    private Optional<AnswerState> state(MapNode.Entry entry) {
        Optional<AnswerState> state = STATES.stream()
                .filter(candidate -> candidate.code().equals(entry.key()))
                .findFirst();
        if (state.isEmpty()) {
            List<String> known = STATES.stream().map(AnswerState::code).toList();
            String message = Quotes.quote(entry.key()) + " is not a state that a rule can give a topic.";
            problems.add("unknown-value", message, entry.keyPlace(), Spelling.help(entry.key(), known));
        }
        return state;
    }

    private void checkNext(Fields fields) {
        if (fields.has("next") && !fields.has("nextCites")) {
            fields.missing("nextCites", "Name the claims that the next step rests on.");
        } else if (fields.has("nextCites") && !fields.has("next")) {
            fields.missing("next", "Say what to do next, or delete nextCites.");
        }
    }

    private void checkClaim(ScalarNode cited) {
        if (!claims.isEmpty() && !claims.contains(cited.text())) {
            NewCodes.unknown("unknown-claim", "a claim of the pack", cited, claims, problems);
        }
    }
}
