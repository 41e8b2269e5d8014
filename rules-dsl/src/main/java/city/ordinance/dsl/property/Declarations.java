package city.ordinance.dsl.property;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.internal.document.Problems;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.util.List;

/**
 * What a pack declares of itself in {@code properties.yaml}; nothing when it has no such file.
 *
 * @param properties its properties
 * @param exclusive pairs of conclusions that may not stand together
 * @param mitigating values that may never add a sanction
 * @param waivers where it does without a general property
 */
public record Declarations(
        List<DeclaredProperty> properties,
        List<Exclusive> exclusive,
        List<Mitigating> mitigating,
        List<Waiver> waivers) {
    /** The file's name. */
    public static final String FILE = "properties.yaml";

    /** Copies the lists. */
    public Declarations {
        properties = List.copyOf(properties);
        exclusive = List.copyOf(exclusive);
        mitigating = List.copyOf(mitigating);
        waivers = List.copyOf(waivers);
    }

    /** The waivers of a property that speak of situations of a type. */
    public List<Waiver> waivers(Waivable property, SituationType<?> type) {
        return waivers.stream()
                .filter(waiver -> waiver.property() == property && waiver.speaksOf(type))
                .toList();
    }

    /**
     * Two conclusions that may not stand together.
     *
     * @param one one
     * @param other the other
     */
    public record Exclusive(ConclusionId one, ConclusionId other) {}

    /**
     * A value of a fact that may never add a sanction in place of any other value.
     *
     * @param type the situation type
     * @param fact the fact
     * @param value the value
     */
    public record Mitigating(SituationType<?> type, Fact fact, FactValue value) {}

    /**
     * Reads them.
     *
     * @param files the pack's files
     * @param pack the pack
     * @param problems receives what is wrong with the file
     */
    public static Declarations read(RulePack files, PackInfo pack, Problems problems) {
        return new DeclarationsReader(pack, problems).read(files);
    }
}
