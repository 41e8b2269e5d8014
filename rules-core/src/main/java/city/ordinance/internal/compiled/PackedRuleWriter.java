package city.ordinance.internal.compiled;

import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.form.ValueForm;
import city.ordinance.internal.number.Run;
import java.util.Map;
import java.util.TreeSet;

/** Writes rules as read. {@link PackedRuleReader} reads them in the same order. */
final class PackedRuleWriter {
    private final PackedWriter out;
    private final Map<String, String> names;

    /**
     * A writer.
     *
     * @param names a file's name in the pack, by the name that messages use
     */
    PackedRuleWriter(PackedWriter out, Map<String, String> names) {
        this.out = out;
        this.names = names;
    }

    void rule(RuleModel rule) {
        out.text(rule.id()).text(rule.sentence());
        String file = rule.place().file();
        out.text(names.getOrDefault(file, file));
        out.number(rule.place().line()).number(rule.place().column());
        out.texts(rule.cites());
        out.list(rule.when(), this::pattern).list(rule.then(), this::consequence);
    }

    private void pattern(PatternModel pattern) {
        out.code(pattern.quantifier());
        if (pattern instanceof PatternModel.OfSituation situation) {
            out.number(0).text(situation.type().code());
            condition(situation.condition());
        } else if (pattern instanceof PatternModel.OfFinding finding) {
            out.number(1).texts(new TreeSet<>(finding.codes()));
        }
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.OneOf one && one.fact().measured()) {
            out.number(3).number(one.fact().ordinal());
            out.list(Run.of(one.values()), this::numbers);
        } else if (condition instanceof Condition.OneOf one) {
            out.number(0).number(one.fact().ordinal()).bits(one.values());
        } else if (condition instanceof Condition.All all) {
            out.number(1).list(all.parts(), this::condition);
        } else if (condition instanceof Condition.Any any) {
            out.number(2).list(any.parts(), this::condition);
        }
    }

    /** Numbers that follow each other as the first of them, and how many more there are. */
    private void numbers(Run run) {
        out.number(run.first()).number(run.end() - 1 - run.first());
    }

    private void consequence(Consequence consequence) {
        if (consequence instanceof Consequence.Concludes concludes) {
            out.number(0).code(concludes.id().kind()).text(concludes.id().code());
        } else if (consequence instanceof Consequence.Answers answers) {
            out.number(1).text(answers.topic()).code(answers.state());
            out.optional(answers.value().map(ValueForm::json), out::text).optional(answers.scheduled(), out::text);
        } else if (consequence instanceof Consequence.Finds finds) {
            out.number(2).text(finds.code());
        } else if (consequence instanceof Consequence.Qualifies qualifies) {
            out.number(3).text(qualifies.proviso());
        }
    }
}
