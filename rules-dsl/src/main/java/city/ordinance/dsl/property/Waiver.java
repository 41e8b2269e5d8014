package city.ordinance.dsl.property;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.internal.document.Place;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a pack does without a general property, and why.
 *
 * @param property the property
 * @param conclusions the conclusions for which it is waived
 * @param types the situation types for which it is waived; empty for all
 * @param reason why
 * @param place where it stands
 */
public record Waiver(
        Waivable property, List<ConclusionId> conclusions, List<SituationType<?>> types, String reason, Place place) {
    /** Copies the lists. */
    public Waiver {
        conclusions = List.copyOf(conclusions);
        types = List.copyOf(types);
    }

    /** Whether it speaks of situations of this type. */
    public boolean speaksOf(SituationType<?> type) {
        return types.isEmpty() || types.contains(type);
    }

    /** All that it names, each of which must need it. */
    public List<String> names() {
        return Stream.concat(
                        conclusions.stream().map(ConclusionId::toString),
                        types.stream().map(SituationType::code))
                .toList();
    }
}
