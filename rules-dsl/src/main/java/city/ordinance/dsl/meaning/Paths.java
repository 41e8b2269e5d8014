package city.ordinance.dsl.meaning;

import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds and replaces parts of rules. */
final class Paths {
    private Paths() {}

    static void visit(int pattern, PatternModel.OfSituation situation, List<ConditionPart> into) {
        visit(pattern, List.of(), situation.type(), situation.condition(), into);
    }

    private static void visit(
            int pattern, List<Integer> path, SituationType<?> type, Condition condition, List<ConditionPart> into) {
        if (condition instanceof Condition.OneOf one) {
            into.add(new ConditionPart.OfFact(pattern, path, type, one));
            return;
        }
        List<Condition> parts = parts(condition);
        for (int i = 0; i < parts.size(); i++) {
            List<Integer> longer = new ArrayList<>(path);
            longer.add(i);
            visit(pattern, longer, type, parts.get(i), into);
        }
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all
                ? all.parts()
                : condition instanceof Condition.Any any ? any.parts() : List.of();
    }

    static RuleModel replace(RuleModel rule, ConditionPart.OfFact at, Optional<Condition> by) {
        PatternModel.OfSituation old = (PatternModel.OfSituation) rule.when().get(at.pattern());
        Condition condition = replaced(old.condition(), at.path(), by).orElse(new Condition.All(List.of()));
        return pattern(rule, at.pattern(), new PatternModel.OfSituation(old.quantifier(), old.type(), condition));
    }

    private static Optional<Condition> replaced(Condition condition, List<Integer> path, Optional<Condition> by) {
        if (path.isEmpty()) {
            return by;
        }
        int place = path.get(0);
        List<Condition> parts = new ArrayList<>(parts(condition));
        Optional<Condition> part = replaced(parts.get(place), path.subList(1, path.size()), by);
        if (part.isPresent()) {
            parts.set(place, part.get());
        } else {
            parts.remove(place);
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(condition instanceof Condition.All ? new Condition.All(parts) : new Condition.Any(parts));
    }

    static RuleModel pattern(RuleModel rule, int place, PatternModel pattern) {
        List<PatternModel> when = new ArrayList<>(rule.when());
        when.set(place, pattern);
        return new RuleModel(rule.id(), rule.sentence(), rule.place(), rule.cites(), when, rule.then());
    }
}
