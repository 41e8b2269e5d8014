package city.ordinance.internal.dialect;

import city.ordinance.internal.dialect.PatternModel.Quantifier;
import city.ordinance.internal.text.Names;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads the patterns of a rule. */
final class WhenReader {
    private final PackInfo pack;
    private final Header header;
    private final String file;
    private final String text;
    private final Lint lint;

    WhenReader(PackInfo pack, Header header, String file, String text, Lint lint) {
        this.pack = pack;
        this.header = header;
        this.file = file;
        this.text = text;
        this.lint = lint;
    }

    List<PatternModel> read(RuleDescr rule, RulePlace place) {
        List<PatternModel> patterns = new ArrayList<>();
        List<? extends BaseDescr> elements =
                rule.getLhs() == null ? List.of() : rule.getLhs().getDescrs();
        if (elements.isEmpty()) {
            lint.add(
                    "no-condition",
                    place,
                    "The rule has no condition.",
                    "Name the situation type it speaks of, for example DeviceDeployment( ).");
        }
        for (BaseDescr element : elements) {
            element(element).ifPresent(patterns::add);
        }
        return patterns;
    }

    private Optional<PatternModel> element(BaseDescr element) {
        if (element instanceof PatternDescr pattern) {
            return pattern(pattern, Quantifier.PLAIN);
        } else if (element instanceof NotDescr not) {
            return quantified(not, not.getDescrs(), Quantifier.NOT);
        } else if (element instanceof ExistsDescr exists) {
            return quantified(exists, exists.getDescrs(), Quantifier.EXISTS);
        } else if (element instanceof EvalDescr) {
            lint.add(
                    "eval",
                    place(element),
                    "The rule uses eval, which is not allowed.",
                    "Write a condition on a fact.");
        } else if (element instanceof ConditionalElementDescr) {
            nested(element);
        } else {
            lint.add("element", place(element), "This kind of condition is not allowed.", ELEMENT_HELP);
        }
        return Optional.empty();
    }

    private static final String ELEMENT_HELP =
            "Write patterns one below the other; not and exists take one flat pattern; use || inside a pattern.";

    private Optional<PatternModel> quantified(BaseDescr element, List<?> inner, Quantifier quantifier) {
        if (inner.size() == 1 && inner.get(0) instanceof PatternDescr pattern) {
            return pattern(pattern, quantifier);
        }
        nested(element);
        return Optional.empty();
    }

    private void nested(BaseDescr element) {
        lint.add(
                "nested-element",
                place(element),
                "Conditions are nested: and, or, not, exists, forall inside another.",
                ELEMENT_HELP);
    }

    private Optional<PatternModel> pattern(PatternDescr pattern, Quantifier quantifier) {
        if (!plain(pattern)) {
            return Optional.empty();
        }
        String name = pattern.getObjectType();
        if (Finding.class.equals(header.imports().get(name))) {
            return finding(pattern, quantifier);
        }
        Optional<SituationType<?>> type = pack.types().stream()
                .filter(candidate ->
                        candidate.recordClass().equals(header.imports().get(name)))
                .<SituationType<?>>map(candidate -> candidate)
                .findFirst();
        if (type.isEmpty()) {
            lint.add(
                    "unknown-type",
                    place(pattern),
                    "\"" + name + "\" is not an imported situation type.",
                    Names.suggest(
                            name,
                            pack.types().stream()
                                    .map(t -> t.recordClass().getSimpleName())
                                    .toList()));
            return Optional.empty();
        }
        SituationType<?> found = type.get();
        List<Condition> parts = new ArrayList<>();
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            constraint(constraint, found).ifPresent(parts::add);
        }
        Condition condition = parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
        return Optional.of(new PatternModel.OfSituation(quantifier, found, condition));
    }

    private boolean plain(PatternDescr pattern) {
        boolean plain = true;
        if (pattern.getIdentifier() != null && !pattern.getIdentifier().isEmpty()) {
            lint.add(
                    "binding",
                    place(pattern),
                    "The pattern is bound to " + pattern.getIdentifier() + ".",
                    "Remove the variable.");
            plain = false;
        }
        if (pattern.getObjectType() == null
                || pattern.getSource() != null
                || !pattern.getBehaviors().isEmpty()) {
            lint.add(
                    "from",
                    place(pattern),
                    "The pattern takes its facts from elsewhere (from, over, accumulate, a path).",
                    ELEMENT_HELP);
            plain = false;
        }
        if (!pattern.getAnnotations().isEmpty()) {
            lint.add("element", place(pattern), "The pattern has an annotation, which is not allowed.", ELEMENT_HELP);
            plain = false;
        }
        if (pattern.isQuery()) {
            lint.add("element", place(pattern), "A query is called, which is not allowed.", ELEMENT_HELP);
            plain = false;
        }
        return plain;
    }

    private Optional<Condition> constraint(BaseDescr constraint, SituationType<?> type) {
        if (constraint instanceof ExprConstraintDescr expression
                && expression.getType() == ExprConstraintDescr.Type.NAMED) {
            return new ConstraintReader(type, header, place(constraint), lint).read(expression.getExpression());
        }
        lint.add("constraint", place(constraint), "This constraint is not allowed.", ConstraintReader.HELP);
        return Optional.empty();
    }

    private Optional<PatternModel> finding(PatternDescr pattern, Quantifier quantifier) {
        if (quantifier == Quantifier.NOT) {
            lint.add(
                    "not-finding",
                    place(pattern),
                    "The rule depends on the absence of a finding, so it would depend on the order of rules.",
                    "Write the condition on the situation's own facts.");
            return Optional.empty();
        }
        List<? extends BaseDescr> constraints = pattern.getConstraint().getDescrs();
        if (constraints.size() == 1 && constraints.get(0) instanceof ExprConstraintDescr expression) {
            return FindingReader.codes(expression.getExpression(), place(pattern), lint)
                    .map(codes -> new PatternModel.OfFinding(quantifier, codes));
        }
        lint.add(
                "constraint",
                place(pattern),
                "A finding is matched by its code alone.",
                "Write Finding( code == \"...\" ).");
        return Optional.empty();
    }

    private RulePlace place(BaseDescr descr) {
        int offset = descr.getStartCharacter();
        return offset >= 0
                ? Offsets.place(file, text, offset)
                : new RulePlace(file, descr.getLine(), descr.getColumn() + 1);
    }
}
