package city.ordinance.dsl.verify;

import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.source.Claim;
import city.ordinance.source.Hedge;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A conclusion carries one of the hedges of the claims that each rule cites for it; without hedges it carries none. */
final class HedgeCheck implements Check {
    @Override
    public void run(Examined edition, Results results) {
        for (RuleModel rule : edition.rules()) {
            Set<Hedge> hedges = rule.cites().stream()
                    .flatMap(id -> edition.pack().claim(id).stream())
                    .map(Claim::hedge)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            for (Consequence consequence : rule.then()) {
                if (consequence instanceof Consequence.Concludes concludes) {
                    edition.pack()
                            .catalog()
                            .entry(concludes.id())
                            .ifPresent(entry -> check(rule, entry, hedges, results));
                    results.examined(PackProperty.HEDGE_KEPT, 1);
                }
            }
        }
    }

    private static void check(RuleModel rule, CatalogEntry entry, Set<Hedge> hedges, Results results) {
        Optional<Hedge> kept = entry.hedge();
        if (kept.isPresent() && hedges.isEmpty()) {
            String message = "The catalog hedges " + entry.id() + " with \"" + kept.get()
                    + "\", and no claim of the rule " + rule.id() + " is hedged.";
            add(FindingCode.HEDGE_INVENTED, message, rule, results);
        } else if (!hedges.isEmpty() && kept.filter(hedges::contains).isEmpty()) {
            String words = hedges.stream().map(hedge -> "\"" + hedge + "\"").collect(Collectors.joining(" or "));
            String message = "The claims of the rule " + rule.id() + " hedge " + entry.id() + " with " + words
                    + ", and the catalog "
                    + kept.map(hedge -> "with \"" + hedge + "\"").orElse("does not") + ".";
            add(FindingCode.HEDGE_LOST, message, rule, results);
        }
    }

    private static void add(FindingCode code, String message, RuleModel rule, Results results) {
        results.add(code, message, List.of(rule.id()), rule.place().toString(), Optional.empty());
    }
}
