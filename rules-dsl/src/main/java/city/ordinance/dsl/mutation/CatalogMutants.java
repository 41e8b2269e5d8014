package city.ordinance.dsl.mutation;

import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.internal.dialect.Consequence.Concludes;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.Catalog;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.ScheduledValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The mutants of the values that a catalog gives conclusions, each with the first rule that concludes it. */
final class CatalogMutants {
    private CatalogMutants() {}

    static List<Mutant> of(EditionRules edition) {
        List<Mutant> mutants = new ArrayList<>();
        Catalog catalog = edition.pack().catalog();
        for (CatalogEntry entry : catalog.entries()) {
            IntStream.range(0, edition.rules().size())
                    .filter(place -> concludes(edition.rules().get(place), entry))
                    .limit(1)
                    .forEach(place -> entry.value()
                            .ifPresent(value -> others(value, catalog)
                                    .map(other -> mutant(edition, place, entry, value, other))
                                    .forEach(mutants::add)));
        }
        return mutants;
    }

    private static boolean concludes(RuleModel rule, CatalogEntry entry) {
        return rule.then().stream()
                .anyMatch(then ->
                        then instanceof Concludes concludes && concludes.id().equals(entry.id()));
    }

    /** The other values of the schedule, and this one changed. */
    private static Stream<ScheduledValue> others(ScheduledValue value, Catalog catalog) {
        return Stream.concat(
                catalog.schedule().stream().filter(other -> !other.equals(value)),
                OtherValues.of(value.value()).stream()
                        .map(changed -> new ScheduledValue(value.code() + "-changed", value.claims(), changed)));
    }

    private static Mutant mutant(
            EditionRules edition, int place, CatalogEntry entry, ScheduledValue value, ScheduledValue other) {
        return new Mutant(
                MutationKind.OTHER_CONCLUSION_VALUE,
                place,
                edition.rules().get(place),
                entry.id() + ": " + value.value().words() + " becomes "
                        + other.value().words(),
                Optional.of(edition.pack().catalog().giving(entry.id(), other)));
    }
}
