package city.ordinance.internal.engine;

import city.ordinance.assessment.Value;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.DialectCode;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.engine.Recorder.Call;
import city.ordinance.problem.Problem;
import city.ordinance.problem.RulePackException;
import city.ordinance.spi.Conclude;
import city.ordinance.spi.Finding;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Global;
import org.kie.api.definition.rule.Rule;

/** Holds what the engine compiled, and what it then does, against the rules as they were read and checked. */
final class AsRead {
    private final Map<String, RuleModel> rules = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<Call>> calls = new HashMap<>();
    private final Map<String, Value> schedule = new HashMap<>();
    private final Set<Class<?>> facts = new LinkedHashSet<>();

    AsRead(List<RuleModel> read) {
        for (RuleModel rule : read) {
            rules.put(rule.name(), rule);
            places.put(rule.name(), places.size());
            rule.when().forEach(when -> {
                if (when instanceof PatternModel.OfSituation situation) {
                    facts.add(situation.type().recordClass());
                }
            });
            rule.then().forEach(then -> {
                if (then instanceof Consequence.Answers answers
                        && answers.scheduled().isPresent()) {
                    schedule.put(answers.scheduled().get(), answers.value().orElseThrow());
                }
            });
            calls.put(
                    rule.name(),
                    rule.then().stream()
                            .filter(then -> !(then instanceof Consequence.Finds))
                            .map(then -> new Call(rule.name(), then))
                            .toList());
        }
        facts.add(Finding.class);
    }

    /** The values that the rules name by their codes. */
    Map<String, Value> schedule() {
        return schedule;
    }

    /** The loader that sees the situation types of all the rules, whichever thread asks. */
    ClassLoader classLoader() {
        List<ClassLoader> loaders = facts.stream().map(Class::getClassLoader).toList();
        return loaders.stream()
                .filter(loader -> facts.stream().allMatch(fact -> sees(loader, fact)))
                .findFirst()
                .orElse(loaders.get(0));
    }

    private static boolean sees(ClassLoader loader, Class<?> fact) {
        try {
            return loader.loadClass(fact.getName()) == fact;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * Checks that there are just the rules that were read, with their claims, and nothing beside them.
     *
     * @throws RulePackException with the first difference
     */
    void requireSame(KieBase compiled) {
        Set<String> missing = new HashSet<>(rules.keySet());
        for (KiePackage part : compiled.getKiePackages()) {
            part.getRules().forEach(rule -> {
                if (!missing.remove(rule.getName()) || !sameClaims(rule)) {
                    throw differs(rule.getName());
                }
            });
            if (!part.getFunctionNames().isEmpty()
                    || !part.getFactTypes().stream().allMatch(type -> facts.contains(type.getFactClass()))
                    || !part.getProcesses().isEmpty()
                    || !part.getQueries().isEmpty()
                    || !part.getGlobalVariables().stream().allMatch(AsRead::conclude)) {
                throw differs(part.getName());
            }
        }
        missing.forEach(name -> {
            throw differs(name);
        });
    }

    private boolean sameClaims(Rule rule) {
        RuleModel read = rules.get(rule.getName());
        Object cites = rule.getMetaData().get("Cites");
        List<String> cited = cites == null
                ? List.of()
                : List.of(String.valueOf(cites).replace("\"", "").strip().split("\\s+"));
        return read != null && cited.equals(read.cites());
    }

    private static boolean conclude(Global global) {
        return global.getName().equals("conclude") && global.getType().equals(Conclude.class.getName());
    }

    /**
     * The rules that fired, as places among those that were read.
     *
     * @throws RulePackException with the first rule that did anything but what it says
     */
    BitSet fired(Recorder did) {
        BitSet fired = new BitSet();
        int at = 0;
        for (String name : did.fired()) {
            List<Call> read = calls.getOrDefault(name, List.of());
            int end = at + read.size();
            Integer place = places.get(name);
            if (place == null
                    || end > did.calls().size()
                    || !did.calls().subList(at, end).equals(read)) {
                throw differs(name);
            }
            fired.set(place);
            at = end;
        }
        if (at < did.calls().size()) {
            throw differs(did.calls().get(at).rule());
        }
        return fired;
    }

    private RulePackException differs(String name) {
        RuleModel rule = rules.get(name);
        return new RulePackException(List.of(new Problem(
                DialectCode.COMPILED_DIFFERS.code(),
                "What the rule compiler made of \"" + name + "\" is not what was read and checked.",
                rule == null ? "" : rule.place().toString(),
                "Write the rule with plain letters, and report this.")));
    }
}
