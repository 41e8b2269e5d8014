package city.ordinance.dsl.mutation;

import city.ordinance.dsl.meaning.Change;
import city.ordinance.dsl.meaning.SituationWords;
import city.ordinance.situation.Description;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of a mutant.
 *
 * @param mutant the mutant
 * @param verdict what became of it
 * @param killer what noticed it, if anything did
 * @param witness a shortest description in all of whose situations it says something else; empty when it is equivalent
 * @param changes what it says otherwise in the first of those situations
 */
public record MutantResult(
        Mutant mutant, Verdict verdict, Optional<String> killer, Optional<Description> witness, List<Change> changes) {
    /** Copies the list. */
    public MutantResult {
        changes = List.copyOf(changes);
    }

    /** What can become of a mutant. */
    public enum Verdict {
        /** Something noticed it. */
        KILLED,
        /** It says something else somewhere, and nothing noticed. */
        SURVIVED,
        /** It says the same in every situation there is. */
        EQUIVALENT
    }

    /** The result as one line. */
    @Override
    public String toString() {
        String how = changes.stream().map(Change::toString).collect(Collectors.joining("; "));
        return switch (verdict) {
            case KILLED -> mutant + ": killed by " + killer.orElse("");
            case EQUIVALENT -> mutant + ": equivalent";
            case SURVIVED ->
                mutant + ": survived; for "
                        + witness.map(SituationWords::description).orElse("") + ", " + how;
        };
    }
}
