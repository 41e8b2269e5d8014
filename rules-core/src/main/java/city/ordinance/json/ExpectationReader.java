package city.ordinance.json;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.internal.tree.Fields;
import city.ordinance.internal.tree.MapNode;
import city.ordinance.internal.tree.Node;
import city.ordinance.internal.tree.Problems;
import city.ordinance.internal.tree.ScalarNode;
import city.ordinance.internal.tree.Texts;
import city.ordinance.pack.PackInfo;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a scenario expects of one answer; every code must be one of the pack. */
final class ExpectationReader {
    private final Fields fields;
    private final PackCodes codes;
    private final Problems problems;

    ExpectationReader(Fields fields, PackInfo info, Problems problems) {
        this.fields = fields;
        this.codes = new PackCodes(info, problems);
        this.problems = problems;
    }

    Expectation read() {
        Map<ConclusionKind, Set<String>> certain = new EnumMap<>(ConclusionKind.class);
        for (ConclusionKind kind : ConclusionKind.values()) {
            list(kind.key(), codes.conclusions(kind)).ifPresent(found -> certain.put(kind, found));
        }
        Optional<Map<ConclusionKind, Map<String, Set<String>>>> possible =
                fields.map("possible", "\"possible\"").map(this::possible);
        Optional<Map<String, AnswerState>> answers =
                fields.map("answers", "\"answers\"").map(this::answers);
        Optional<Set<String>> questions = list("questions", codes.facts());
        Optional<Map<String, Set<String>>> cites =
                fields.map("cites", "\"cites\"").map(map -> lists(map, codes.citing(), codes.claims()));
        Optional<Set<String>> inert = list("inert", codes.facts());
        fields.done();
        return new Expectation(certain, possible, answers, questions.map(List::copyOf), cites, inert);
    }

    private Map<ConclusionKind, Map<String, Set<String>>> possible(Fields kinds) {
        Map<ConclusionKind, Map<String, Set<String>>> possible = new EnumMap<>(ConclusionKind.class);
        for (ConclusionKind kind : ConclusionKind.values()) {
            kinds.map(kind.key(), "\"" + kind.key() + "\"")
                    .map(map -> lists(map, codes.conclusions(kind), codes.facts()))
                    .ifPresent(found -> possible.put(kind, found));
        }
        kinds.done();
        return possible;
    }

    private Map<String, AnswerState> answers(Fields topics) {
        Map<String, AnswerState> answers = new LinkedHashMap<>();
        for (MapNode.Entry entry : topics.entries()) {
            codes.check(entry.key(), entry.keyPlace(), codes.topics());
            Texts.text(entry.value(), entry.key(), problems)
                    .flatMap(word -> Texts.oneOf(word, "answers", AnswerState.values(), AnswerState::code, problems))
                    .ifPresent(state -> answers.put(entry.key(), state));
        }
        return answers;
    }

    private Map<String, Set<String>> lists(Fields map, PackCodes.Known keys, PackCodes.Known items) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        for (MapNode.Entry entry : map.entries()) {
            codes.check(entry.key(), entry.keyPlace(), keys);
            lists.put(entry.key(), set(entry.value(), entry.key(), items));
        }
        return lists;
    }

    private Optional<Set<String>> list(String key, PackCodes.Known known) {
        return fields.node(key).map(node -> set(node, key, known));
    }

    private Set<String> set(Node node, String key, PackCodes.Known known) {
        Set<String> set = new LinkedHashSet<>();
        for (ScalarNode text : Texts.texts(Texts.items(node, key, problems), key, problems)) {
            codes.check(text.text(), text.place(), known);
            set.add(text.text());
        }
        return set;
    }
}
