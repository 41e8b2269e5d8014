package city.ordinance.json;

import static city.ordinance.internal.form.Groups.CODES;
import static city.ordinance.internal.form.Groups.list;
import static city.ordinance.internal.form.Scalars.CODE;
import static city.ordinance.internal.form.Scalars.TEXT;

import city.ordinance.explanation.Explanation;
import city.ordinance.explanation.Holds;
import city.ordinance.explanation.Reason;
import city.ordinance.explanation.Unmet;
import city.ordinance.explanation.UnmetRule;
import city.ordinance.internal.form.Documents;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.ObjectForm;
import city.ordinance.internal.form.Scalars;
import city.ordinance.source.Claim;
import java.util.List;

/** Explanations as JSON. What is {@code null} in a failed condition is a fact that was not given. */
public final class ExplanationJson {
    private static final Form<Reason> REASON = ObjectForm.<Reason>of()
            .with("rule", CODE, Reason::rule)
            .with("text", TEXT, Reason::text)
            .with("facts", GivenForm.BY_FACT, Reason::facts)
            .with(
                    "cites",
                    CODES,
                    reason -> reason.claims().stream().map(Claim::id).toList())
            .writtenOnly();

    private static final Form<Unmet> UNMET = ObjectForm.<Unmet>of()
            .with("fact", CODE, Unmet::fact)
            .with("needs", CODES, Unmet::needs)
            .with("is", Scalars.orNull(GivenForm.GIVEN), Unmet::is)
            .writtenOnly();

    private static final Form<UnmetRule> UNMET_RULE = ObjectForm.<UnmetRule>of()
            .with("rule", CODE, UnmetRule::rule)
            .with("text", TEXT, UnmetRule::text)
            .with("failed", list(UNMET), UnmetRule::failed)
            .writtenOnly();

    static final Form<Explanation> EXPLANATION = ObjectForm.<Explanation>of()
            .with("conclusion", CODE, explanation -> explanation.why().subject())
            .with(
                    "holds",
                    Scalars.codes(Holds.values(), Holds::code),
                    explanation -> explanation.why().holds())
            .with("dependsOn", CODES, explanation -> explanation.why().dependsOn())
            .with("why", list(REASON), explanation -> explanation.why().reasons())
            .with(
                    "whyNot",
                    list(UNMET_RULE),
                    explanation -> explanation.whyNot().rules())
            .with(
                    "changes",
                    list(GivenForm.BY_FACT),
                    explanation -> explanation.whyNot().changes())
            .writtenOnly();

    static final Form<List<Explanation>> CASE = ObjectForm.<List<Explanation>>of()
            .with("explanations", list(EXPLANATION), explanations -> explanations)
            .writtenOnly();

    private ExplanationJson() {}

    /** The explanation as JSON, indented by two spaces, without a line feed at the end. */
    public static String write(Explanation explanation) {
        return Documents.pretty(EXPLANATION, explanation);
    }

    /** The explanations of a case, as JSON under the key {@code explanations}, in their order. */
    public static String writeCase(List<Explanation> explanations) {
        return Documents.pretty(CASE, explanations);
    }
}
