package city.ordinance.json;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Value;
import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.Texts;
import city.ordinance.internal.form.Reading;
import city.ordinance.internal.form.ValueForm;
import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.ProblemCode;
import city.ordinance.source.Basis;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what a scenario expects of one answer; every code must be one of the pack. */
final class ExpectationReader {
    private final Fields fields;
    private final PackCodes codes;
    private final Map<String, Optional<PackInfo>> others;
    private final Problems problems;

    /** Reads what is expected of this pack, and under {@code also} of these others, as far as they are known. */
    ExpectationReader(Fields fields, PackInfo info, Map<String, Optional<PackInfo>> others, Problems problems) {
        this.fields = fields;
        this.others = others;
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
        Optional<Map<String, AnswerState>> answers = fields.map("answers", "\"answers\"")
                .map(map -> codes(map, codes.topics(), AnswerState.values(), AnswerState::code));
        Optional<Set<String>> questions = list("questions", codes.facts());
        Optional<Map<String, Set<String>>> cites =
                fields.map("cites", "\"cites\"").map(map -> lists(map, codes.citing(), codes.claims()));
        Optional<Map<String, Value>> values = fields.map("values", "\"values\"").map(this::values);
        Optional<Map<String, Basis>> basis =
                fields.map("basis", "\"basis\"").map(map -> codes(map, codes.citing(), Basis.values(), Basis::code));
        Optional<Map<String, Set<String>>> provisos =
                fields.map("provisos", "\"provisos\"").map(map -> lists(map, codes.citing(), codes.provisos()));
        Optional<Set<String>> inert = list("inert", codes.facts());
        Map<String, Expectation.OfOther> also = others.isEmpty()
                ? Map.of()
                : fields.map("also", "\"also\"").map(this::also).orElse(Map.of());
        fields.done();
        return new Expectation(
                certain, possible, answers, questions.map(List::copyOf), cites, values, basis, provisos, inert, also);
    }

    private Map<String, Expectation.OfOther> also(Fields packs) {
        Map<String, Expectation.OfOther> also = new LinkedHashMap<>();
        for (MapNode.Entry entry : packs.entries()) {
            Optional<PackInfo> info = others.getOrDefault(entry.key(), Optional.empty());
            if (!others.containsKey(entry.key())) {
                String message = Quotes.quote(entry.key()) + " is not a pack of \"also\".";
                problems.add(
                        ProblemCode.UNKNOWN_VALUE,
                        message,
                        entry.keyPlace(),
                        Spelling.help(entry.key(), others.keySet()));
            }
            Fields.of(entry.value(), "what is expected", problems)
                    .ifPresent(expected -> also.put(entry.key(), other(expected, info)));
        }
        return also;
    }

    private Expectation.OfOther other(Fields expected, Optional<PackInfo> info) {
        if (expected.has(ScenarioDocument.ERROR)) {
            return new Expectation.OfOther(ScenarioDocument.error(expected, problems), Optional.empty());
        }
        return new Expectation.OfOther(
                Optional.empty(), info.map(pack -> new ExpectationReader(expected, pack, Map.of(), problems).read()));
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

    private <T> Map<String, T> codes(Fields map, PackCodes.Known keys, T[] all, Function<T, String> code) {
        Map<String, T> found = new LinkedHashMap<>();
        for (MapNode.Entry entry : map.entries()) {
            codes.check(entry.key(), entry.keyPlace(), keys);
            Texts.text(entry.value(), entry.key(), problems)
                    .flatMap(word -> Texts.oneOf(word, entry.key(), all, code, problems))
                    .ifPresent(value -> found.put(entry.key(), value));
        }
        return found;
    }

    private Map<String, Value> values(Fields subjects) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (MapNode.Entry entry : subjects.entries()) {
            codes.check(entry.key(), entry.keyPlace(), codes.citing());
            values.put(entry.key(), ValueForm.VALUE.read(entry.value(), new Reading(problems)));
        }
        return values;
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
