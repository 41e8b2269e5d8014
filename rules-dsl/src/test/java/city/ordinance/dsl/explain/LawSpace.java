package city.ordinance.dsl.explain;

import city.ordinance.dsl.oracle.Interpreter;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.DialectReader;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.pack.PackReader;
import city.ordinance.internal.table.Ordinals;
import city.ordinance.pack.Edition;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A situation type under the newest edition of a pack, written out: every point, what the interpreter concludes there,
 * and every description. Shares no code with the explanations but the interpreter's reading of rules.
 */
final class LawSpace {
    final PackInfo pack;
    final SituationType<?> type;
    final List<RuleModel> rules;
    final List<String> subjects;
    final List<int[]> points = new ArrayList<>();
    final List<BitSet> concluded = new ArrayList<>();
    final List<BitSet> fired = new ArrayList<>();
    private final List<Fact> live;
    private final Map<IntBuffer, List<Integer>> known = new HashMap<>();

    LawSpace(RulePack files, String type, List<String> liveFacts) {
        this.pack = PackReader.read(files);
        this.type = pack.type(type).orElseThrow();
        this.live = liveFacts.stream()
                .map(code -> this.type.fact(code).orElseThrow())
                .toList();
        this.rules = rules(files);
        this.subjects = subjects();
        enumerate();
    }

    private List<RuleModel> rules(RulePack files) {
        Edition edition = pack.editions().get(pack.editions().size() - 1);
        Map<String, String> texts = new LinkedHashMap<>();
        edition.rules()
                .forEach(file -> texts.put(file, new String(files.read(file).orElseThrow(), StandardCharsets.UTF_8)));
        return DialectReader.read(pack, texts).rules();
    }

    private List<String> subjects() {
        TreeSet<String> names = new TreeSet<>();
        pack.catalog().entries().forEach(entry -> names.add(entry.id().toString()));
        pack.catalog().topics().forEach(topic -> names.add("answers/" + topic.code()));
        return List.copyOf(names);
    }

    private void enumerate() {
        Interpreter interpreter = new Interpreter(rules);
        for (int[] partial : partials()) {
            int[] point = partial.clone();
            boolean complete = live.stream().noneMatch(fact -> partial[fact.ordinal()] < 0);
            Arrays.setAll(point, i -> Math.max(0, point[i]));
            if (complete && Ordinals.of(type).valid(point)) {
                points.add(point);
                fired.add(interpreter.fired(type, point));
                concluded.add(names(fired.get(fired.size() - 1)));
            }
        }
    }

    private BitSet names(BitSet rulesFired) {
        BitSet names = new BitSet();
        rulesFired.stream()
                .forEach(rule ->
                        rules.get(rule).then().forEach(then -> name(then).ifPresent(names::set)));
        return names;
    }

    private Optional<Integer> name(Consequence then) {
        if (then instanceof Consequence.Concludes concludes) {
            return Optional.of(subjects.indexOf(concludes.id().toString()));
        }
        return then instanceof Consequence.Answers answers
                ? Optional.of(subjects.indexOf("answers/" + answers.topic()))
                : Optional.empty();
    }

    /** Every combination of the live facts' values, -1 for unknown among them, contradictory ones included. */
    List<int[]> partials() {
        int[] none = new int[type.facts().size()];
        Arrays.fill(none, -1);
        List<int[]> all = List.of(none);
        for (Fact fact : live) {
            List<int[]> longer = new ArrayList<>();
            for (int[] partial : all) {
                for (int value = -1; value < fact.values().size(); value++) {
                    int[] copy = partial.clone();
                    copy[fact.ordinal()] = value;
                    longer.add(copy);
                }
            }
            all = longer;
        }
        return all;
    }

    static boolean fits(int[] partial, int[] point) {
        for (int i = 0; i < partial.length; i++) {
            if (partial[i] >= 0 && partial[i] != point[i]) {
                return false;
            }
        }
        return true;
    }

    /** The numbers of the points that fit; found once for each combination. */
    List<Integer> fitting(int[] partial) {
        return known.computeIfAbsent(IntBuffer.wrap(partial.clone()), key -> find(partial));
    }

    private List<Integer> find(int[] partial) {
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (fits(partial, points.get(i))) {
                fitting.add(i);
            }
        }
        return fitting;
    }

    /** What is concluded at every fitting point; nothing when no point fits. */
    BitSet certain(int[] partial) {
        List<Integer> fitting = fitting(partial);
        BitSet certain = new BitSet();
        if (!fitting.isEmpty()) {
            certain.set(0, subjects.size());
            fitting.forEach(point -> certain.and(concluded.get(point)));
        }
        return certain;
    }

    Description description(int[] partial) {
        Description.Builder builder = type.describe();
        for (Fact fact : type.facts()) {
            if (partial[fact.ordinal()] >= 0) {
                builder.given(fact, fact.values().get(partial[fact.ordinal()]));
            }
        }
        return builder.build();
    }

    /** The combination with these facts, given as codes, set on top. */
    int[] with(int[] partial, Map<String, String> facts) {
        int[] changed = partial.clone();
        facts.forEach((code, value) -> {
            Fact fact = type.fact(code).orElseThrow();
            changed[fact.ordinal()] = fact.value(value).orElseThrow().ordinal();
        });
        return changed;
    }

    Map<String, String> codes(int[] partial) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Fact fact : type.facts()) {
            if (partial[fact.ordinal()] >= 0) {
                codes.put(
                        fact.code(), fact.values().get(partial[fact.ordinal()]).code());
            }
        }
        return codes;
    }
}
