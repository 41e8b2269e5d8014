package city.ordinance.dsl.meaning;

import city.ordinance.internal.dialect.Consequence;
import city.ordinance.source.Basis;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is said of one conclusion or topic at a point.
 *
 * @param answers the answers to the topic, more than one when rules contradict each other; none for a conclusion
 * @param claims the claims cited
 * @param basis interpreted when interpreted rules alone say it
 */
public record Said(Set<Consequence.Answers> answers, Set<String> claims, Basis basis) {
    /** Copies the sets. */
    public Said {
        answers = Set.copyOf(answers);
        claims = Set.copyOf(claims);
    }

    Said and(Said other) {
        Set<Consequence.Answers> both = new LinkedHashSet<>(answers);
        both.addAll(other.answers);
        Set<String> cited = new TreeSet<>(claims);
        cited.addAll(other.claims);
        boolean stated = basis == Basis.STATED || other.basis == Basis.STATED;
        return new Said(both, cited, stated ? Basis.STATED : Basis.INTERPRETED);
    }
}
