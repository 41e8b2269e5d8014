package city.ordinance.dsl.mutation;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Value;
import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.PatternModel.Quantifier;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.number.Run;
import city.ordinance.situation.FactValue;
import city.ordinance.spi.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes rules as text that the engine compiles, so that what the interpreter says of a mutant can be held against what
 * the engine says. Class names are written in full, which the dialect does not allow: it is never read back.
 */
public final class MutantText {
    private MutantText() {}

    /** The files of an edition, with one rule replaced in its file; without it when it is the rule that never fires. */
    public static Map<String, String> files(EditionRules edition, Mutant mutant) {
        RuleModel old = edition.rules().get(mutant.place());
        Map<String, String> files = new LinkedHashMap<>(edition.texts());
        files.computeIfPresent(old.place().file(), (file, text) -> spliced(text, old, mutant.changed()));
        return files;
    }

    private static String spliced(String text, RuleModel old, RuleModel changed) {
        int start = text.indexOf("rule \"" + old.id() + ":");
        int end = text.indexOf("\nend", start);
        if (start < 0 || end < 0) {
            throw new IllegalStateException("there is no rule " + old.id() + " in its file");
        }
        String by = Edits.isNever(changed) ? "" : rule(changed);
        return text.substring(0, start) + by + text.substring(end + "\nend".length());
    }

    /** One rule. */
    static String rule(RuleModel rule) {
        String cites = rule.cites().isEmpty() ? "" : "    @Cites( " + quoted(String.join(" ", rule.cites())) + " )\n";
        return "rule \"" + rule.name() + "\"\n" + cites + "when\n"
                + lines(rule.when().stream().map(MutantText::pattern).toList()) + "then\n"
                + lines(rule.then().stream().map(MutantText::call).toList()) + "end";
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }

    private static String pattern(PatternModel pattern) {
        String quantifier = pattern.quantifier() == Quantifier.PLAIN
                ? ""
                : pattern.quantifier() == Quantifier.NOT ? "not " : "exists ";
        if (pattern instanceof PatternModel.OfSituation situation) {
            String condition = condition(situation.condition());
            return quantifier + situation.type().recordClass().getCanonicalName() + "( " + condition + " )";
        }
        String codes = new TreeSet<>(((PatternModel.OfFinding) pattern).codes())
                .stream().map(MutantText::quoted).collect(Collectors.joining(", "));
        return quantifier + Finding.class.getCanonicalName() + "( code in ( " + codes + " ) )";
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            if (one.fact().measured()) {
                return numbers(one);
            }
            String type = one.fact().enumType().getCanonicalName();
            String values = one.values().stream()
                    .mapToObj(one.fact().values()::get)
                    .map(value -> type + "." + ((Enum<?>) value.constant()).name())
                    .collect(Collectors.joining(", "));
            return one.fact().component() + " in ( " + values + " )";
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts =
                condition instanceof Condition.All some ? some.parts() : ((Condition.Any) condition).parts();
        String joined = parts.stream().map(MutantText::condition).collect(Collectors.joining(all ? " && " : " || "));
        return parts.size() < 2 ? joined : "( " + joined + " )";
    }

    private static String numbers(Condition.OneOf one) {
        String fact = one.fact().component();
        List<FactValue> values = one.fact().values();
        List<String> ranges = Run.of(one.values()).stream()
                .map(run -> "( " + fact + " >= " + values.get(run.first()) + " && " + fact + " <= "
                        + values.get(run.end() - 1) + " )")
                .toList();
        return ranges.isEmpty()
                ? "( " + fact + " < 0 && " + fact + " > 0 )"
                : "( " + String.join(" || ", ranges) + " )";
    }

    private static String call(Consequence consequence) {
        if (consequence instanceof Consequence.Concludes concludes) {
            return "conclude." + name(concludes.id().kind()) + "( "
                    + quoted(concludes.id().code()) + " );";
        } else if (consequence instanceof Consequence.Answers answers) {
            return "conclude." + answer(answers) + " );";
        } else if (consequence instanceof Consequence.Qualifies qualifies) {
            return "conclude.proviso( " + quoted(qualifies.proviso()) + " );";
        }
        String code = ((Consequence.Finds) consequence).code();
        return "insert( new " + Finding.class.getCanonicalName() + "( " + quoted(code) + " ) );";
    }

    private static String name(ConclusionKind kind) {
        return switch (kind) {
            case ENFORCER -> "enforcer";
            case SANCTION -> "sanction";
            case REVIEW_ROUTE -> "reviewRoute";
            case STEP -> "step";
        };
    }

    private static String answer(Consequence.Answers answers) {
        String topic = "( " + quoted(answers.topic());
        if (answers.scheduled().isPresent()) {
            return "value" + topic + ", " + quoted(answers.scheduled().get());
        } else if (answers.value().isPresent()) {
            return value(answers.value().get(), topic);
        }
        return (answers.state() == AnswerState.NOT_SPECIFIED
                        ? "notSpecified"
                        : answers.state() == AnswerState.SILENT ? "silent" : "notApplicable")
                + topic;
    }

    private static String value(Value value, String topic) {
        if (value instanceof Value.Text text) {
            return "specified" + topic + ", " + quoted(text.text());
        } else if (value instanceof Value.Money money) {
            return (money.amount().isPresent() ? "amount" : "amountRange")
                    + topic
                    + Stream.of(money.amount(), money.atLeast(), money.atMost())
                            .flatMap(Optional::stream)
                            .map(sum -> ", " + quoted(sum.toPlainString()))
                            .collect(Collectors.joining())
                    + ", " + quoted(money.currency());
        }
        Value.Period period = (Value.Period) value;
        return "period" + topic + ", " + period.length() + ", " + quoted(period.unit());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
