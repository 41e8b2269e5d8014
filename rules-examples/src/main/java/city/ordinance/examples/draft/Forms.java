package city.ordinance.examples.draft;

import city.ordinance.examples.draft.reading.Clause;
import city.ordinance.examples.draft.reading.Mention;
import java.util.List;

/** Forms, portals and the like, said to exist or to be needed. */
final class Forms implements Judge {
    @Override
    public void judge(Clause clause, Bench bench) {
        if (clause.told()
                || (clause.negative() && !clause.has("obligation"))
                || bench.support().says(clause)) {
            return;
        }
        clause.first("form-word").filter(form -> !known(form, clause, bench)).ifPresent(form -> {
            boolean open = !bench.said().answers("form").isEmpty();
            bench.add(
                    FindingKind.FORM,
                    open ? Verdict.UNSUPPORTED : Verdict.INVENTED,
                    clause,
                    form,
                    "The answer names no such form.",
                    bench.topics(List.of("form")));
        });
    }

    /** A form by its number, as in "Form R-2", that the answer names. */
    private static boolean known(Mention form, Clause clause, Bench bench) {
        return form.to() < clause.to()
                && bench.support()
                        .has("form " + clause.sentence().tokens().get(form.to()).word());
    }
}
