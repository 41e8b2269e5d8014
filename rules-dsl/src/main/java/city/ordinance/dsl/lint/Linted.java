package city.ordinance.dsl.lint;

import city.ordinance.dsl.property.Declarations;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.spi.RulePack;
import java.util.List;
import java.util.Optional;

/**
 * A pack as read by the linter.
 *
 * @param problems its problems
 * @param contents what was read; empty when {@code pack.yaml} or {@code claims.yaml} has problems
 */
public record Linted(List<Problem> problems, Optional<Contents> contents) {
    /** Copies the list. */
    public Linted {
        problems = List.copyOf(problems);
    }

    /**
     * A pack's content; only without problems may its rules be compiled.
     *
     * @param files its files
     * @param pack all but its rules
     * @param declarations what it declares of itself
     * @param editions the rules of each edition
     */
    public record Contents(RulePack files, PackInfo pack, Declarations declarations, List<LintedEdition> editions) {
        /** Copies the list. */
        public Contents {
            editions = List.copyOf(editions);
        }
    }

    /** The content of a pack without problems. */
    public Optional<Contents> clean() {
        return problems.isEmpty() ? contents : Optional.empty();
    }
}
