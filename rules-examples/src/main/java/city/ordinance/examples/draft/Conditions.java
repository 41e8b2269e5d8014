package city.ordinance.examples.draft;

import city.ordinance.assessment.Grounded;
import city.ordinance.assessment.Proviso;
import city.ordinance.dsl.figures.PlainText;
import city.ordinance.examples.draft.reading.Clause;
import city.ordinance.examples.draft.reading.Clause.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The conditions that a draft names anywhere, since an "if" that a list shares is said once.
 *
 * @param named the words that carry each of them
 * @param draft the draft, in lower case and with plain marks
 */
record Conditions(List<Set<String>> named, String draft) {
    private static final int SHARED = 2;

    static Conditions of(List<Clause> clauses, String draft) {
        return new Conditions(
                clauses.stream()
                        .filter(clause -> clause.role() == Role.CONDITION
                                || clause.tokens().stream()
                                        .anyMatch(token -> token.is("if", "whether", "assuming", "provided")))
                        .map(Support::content)
                        .toList(),
                draft);
    }

    /** Whether a doubt that reaches this is not said; one that depends on facts not given need not be. */
    boolean lost(Grounded grounded) {
        return grounded.provisos().stream()
                .filter(proviso -> proviso.dependsOn().isEmpty())
                .anyMatch(doubt -> !said(doubt));
    }

    /** Whether the answers name the condition that a clause names, as a doubt or otherwise. */
    boolean known(Clause clause, Bench bench) {
        Set<String> content = Support.content(clause);
        boolean doubt = bench.said().doubts().anyMatch(proviso -> both(content, words(proviso)) >= SHARED);
        return doubt || bench.support().says(clause);
    }

    private boolean said(Proviso proviso) {
        return draft.contains(PlainText.of(proviso.text()))
                || named.stream().anyMatch(condition -> both(condition, words(proviso)) >= SHARED);
    }

    private static Set<String> words(Proviso proviso) {
        return Support.content(Arrays.asList(proviso.text().split("[^\\p{L}']+")));
    }

    private static long both(Set<String> condition, Set<String> words) {
        return condition.stream().filter(words::contains).count();
    }
}
