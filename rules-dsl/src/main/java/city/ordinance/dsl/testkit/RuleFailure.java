package city.ordinance.dsl.testkit;

import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What went wrong with a rule in a situation, said to the person who keeps the rules. */
final class RuleFailure {
    private final RuleModel rule;
    private final Description given;

    RuleFailure(RuleModel rule, Description given) {
        this.rule = rule;
        this.given = given;
    }

    /** The rule is silent at a point, and should do something. */
    AssertionError silent(String what, int[] point) {
        return error(
                rule.id() + " should " + what + ", and is silent.",
                "  Because:  " + String.join("\n            ", UnmetCondition.of(rule, given, point)));
    }

    /** The rule speaks at a point, and should be silent. */
    AssertionError speaks(int[] point) {
        Set<String> unknown = new TreeSet<>();
        rule.when().forEach(pattern -> {
            if (pattern instanceof PatternModel.OfSituation situation && situation.type() == given.type()) {
                unknown(situation.condition(), point, unknown);
            }
        });
        String when = unknown.isEmpty() ? "" : "  If:       " + String.join(", ", unknown) + "\n";
        return error(rule.id() + " should stay silent, and speaks.", when + says());
    }

    private void unknown(Condition condition, int[] point, Set<String> into) {
        if (condition instanceof Condition.OneOf one) {
            Fact fact = one.fact();
            if (given.value(fact).isEmpty()) {
                into.add(fact.code() + ": " + FileWords.value(fact, point));
            }
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> unknown(part, point, into));
        } else {
            ((Condition.Any) condition).parts().forEach(part -> unknown(part, point, into));
        }
    }

    /** The rule speaks, and says something else. */
    AssertionError says(String what) {
        return error(rule.id() + " speaks, and should " + what + ".", says());
    }

    /** The rule speaks, and cites other claims. */
    AssertionError cites(String wanted) {
        return error(
                rule.id() + " speaks, and should cite " + wanted + ".",
                "  It cites: " + rule.cites().stream().collect(Collectors.joining(", ")));
    }

    private String says() {
        return "  It says:  " + FileWords.consequences(rule.then());
    }

    private AssertionError error(String first, String last) {
        return new AssertionError(first + "\n  The rule: " + rule.sentence() + " (" + place() + ")\n  Given:    "
                + FileWords.given(given) + "\n" + last);
    }

    private String place() {
        String file = rule.place().file().replace('\\', '/');
        return file.substring(file.lastIndexOf('/') + 1) + ", line "
                + rule.place().line();
    }
}
