package city.ordinance.dsl.diff;

import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.situation.SituationType;
import java.util.List;

/**
 * Exactly the situations in which two editions, versions or cities say something else. Every situation of every type
 * that both are about and know is compared, so no difference found means that there is none.
 *
 * @param first one
 * @param second the other
 * @param how how they were compared
 * @param types the difference for each type that both are about
 * @param onlyFirst the codes of the types that only the first is about
 * @param onlySecond the codes of the types that only the second is about
 */
public record PackDifference(
        Side first,
        Side second,
        Comparing how,
        List<TypeDifference> types,
        List<String> onlyFirst,
        List<String> onlySecond) {
    /** Copies the lists. */
    public PackDifference {
        types = List.copyOf(types);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }

    /** The difference by codes, without claims. */
    public static PackDifference between(EditionRules first, EditionRules second) {
        return between(first, second, Comparing.OUTCOMES);
    }

    /**
     * The difference.
     *
     * @throws IllegalArgumentException when a type has too many situations to look at each
     */
    public static PackDifference between(EditionRules first, EditionRules second, Comparing how) {
        List<SituationType<?>> shared = SharedSituations.types(first.pack(), second.pack());
        EditionComparison comparison = new EditionComparison(
                SharedSituations.rules(first, shared), SharedSituations.rules(second, shared), how, shared);
        return new PackDifference(
                Side.of(first),
                Side.of(second),
                how,
                shared.stream().map(comparison::of).toList(),
                missing(first, shared),
                missing(second, shared));
    }

    private static List<String> missing(EditionRules from, List<SituationType<?>> shared) {
        return from.pack().types().stream()
                .filter(type -> shared.stream().noneMatch(other -> other.shared() == type.shared()))
                .map(SituationType::code)
                .toList();
    }

    /** How many situations were compared. */
    public long situations() {
        return types.stream().mapToLong(TypeDifference::situations).sum();
    }

    /** In how many situations the outcome differs. */
    public long differing() {
        return types.stream().mapToLong(TypeDifference::differing).sum();
    }

    /** Whether situations were compared, and no outcome differs, and both are about the same types and values. */
    public boolean none() {
        return situations() > 0
                && differing() == 0
                && onlyFirst.isEmpty()
                && onlySecond.isEmpty()
                && types.stream()
                        .allMatch(type -> type.knownByFirst().isEmpty()
                                && type.knownBySecond().isEmpty());
    }
}
