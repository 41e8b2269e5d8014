package city.ordinance.dsl.testkit;

import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.PatternModel.Quantifier;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a rule lacks to speak at a point that fits a description. */
final class UnmetCondition {
    private final Description given;
    private final int[] point;

    private UnmetCondition(Description given, int[] point) {
        this.given = given;
        this.point = point;
    }

    /** What the rule lacks, each as a clause. */
    static List<String> of(RuleModel rule, Description given, int[] point) {
        UnmetCondition unmet = new UnmetCondition(given, point);
        List<String> own = rule.when().stream()
                .flatMap(pattern -> unmet.ofSituation(pattern))
                .toList();
        // A finding is missing because another rule is silent: say so only when the rule's own conditions are met.
        return own.isEmpty()
                ? rule.when().stream().flatMap(UnmetCondition::ofFinding).toList()
                : own;
    }

    private Stream<String> ofSituation(PatternModel pattern) {
        if (!(pattern instanceof PatternModel.OfSituation situation)) {
            return Stream.of();
        }
        boolean sameType = situation.type() == given.type();
        if (situation.quantifier() == Quantifier.NOT) {
            return sameType && situation.condition().holds(point)
                    ? Stream.of("the rule excludes this situation")
                    : Stream.of();
        }
        return sameType
                ? ofCondition(situation.condition())
                : Stream.of("the rule is about " + situation.type().code() + ", and this is "
                        + given.type().code());
    }

    private Stream<String> ofCondition(Condition condition) {
        if (condition.holds(point)) {
            return Stream.of();
        } else if (condition instanceof Condition.OneOf one) {
            return Stream.of(is(one.fact()) + ", and the rule needs " + needs(one));
        } else if (condition instanceof Condition.All all) {
            return all.parts().stream().flatMap(this::ofCondition);
        }
        return Stream.of("none of these holds: "
                + ((Condition.Any) condition)
                        .parts().stream().map(UnmetCondition::words).collect(Collectors.joining(", or ")));
    }

    private String is(Fact fact) {
        String value = FileWords.value(fact, point);
        return given.value(fact).isEmpty()
                ? fact.code() + " is not given, and can be " + value
                : fact.code() + " is " + value;
    }

    private static String needs(Condition.OneOf one) {
        return String.join(" or ", one.fact().codes(one.values()));
    }

    private static String words(Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            return one.fact().code() + " is " + needs(one);
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts =
                condition instanceof Condition.All every ? every.parts() : ((Condition.Any) condition).parts();
        return parts.stream().map(UnmetCondition::words).collect(Collectors.joining(all ? " and " : " or "));
    }

    private static Stream<String> ofFinding(PatternModel pattern) {
        return pattern instanceof PatternModel.OfFinding finding
                ? Stream.of("no rule finds \"" + String.join("\" or \"", finding.codes()) + "\"")
                : Stream.of();
    }
}
