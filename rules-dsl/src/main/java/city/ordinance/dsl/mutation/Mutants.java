package city.ordinance.dsl.mutation;

import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the mutants of an edition, in the order of its rules, and then those of its catalog. */
public final class Mutants {
    private final List<Mutant> mutants = new ArrayList<>();
    private final int place;

    private Mutants(int place) {
        this.place = place;
    }

    /** Every mutant of every rule. */
    public static List<Mutant> of(EditionRules edition) {
        Set<String> findings = findings(edition.rules());
        List<Mutant> all = new ArrayList<>();
        for (int i = 0; i < edition.rules().size(); i++) {
            Mutants ofRule = new Mutants(i);
            ofRule.addAll(edition.rules().get(i), edition, findings);
            all.addAll(ofRule.mutants);
        }
        all.addAll(CatalogMutants.of(edition));
        return List.copyOf(all);
    }

    private static Set<String> findings(List<RuleModel> rules) {
        Set<String> codes = new TreeSet<>();
        rules.forEach(rule -> rule.then().forEach(then -> {
            if (then instanceof Consequence.Finds finds) {
                codes.add(finds.code());
            }
        }));
        return codes;
    }

    private void addAll(RuleModel rule, EditionRules edition, Set<String> findings) {
        new ConditionMutants(rule, findings, this).add();
        new ConsequenceMutants(rule, edition.pack().catalog(), findings, this).add();
        for (String claim : rule.cites()) {
            add(MutationKind.CLAIM_DROPPED, Edits.withoutClaim(rule, claim), claim);
        }
        add(MutationKind.RULE_DROPPED, Edits.never(rule), "");
    }

    void add(MutationKind kind, RuleModel changed, String what) {
        mutants.add(new Mutant(kind, place, changed, what, Optional.empty()));
    }
}
