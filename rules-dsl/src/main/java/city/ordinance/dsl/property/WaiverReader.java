package city.ordinance.dsl.property;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.Texts;
import city.ordinance.situation.SituationType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the waivers of {@code properties.yaml}. */
final class WaiverReader {
    private final CodeLookup codes;
    private final Problems problems;

    WaiverReader(CodeLookup codes, Problems problems) {
        this.codes = codes;
        this.problems = problems;
    }

    Optional<Waiver> read(Fields fields) {
        Optional<Waivable> property = fields.requiredScalar("property").flatMap(this::property);
        List<ScalarNode> named = fields.requiredTexts("conclusions");
        List<SituationType<?>> types = fields.texts("types").stream()
                .<SituationType<?>>flatMap(type -> codes.type(type).stream())
                .toList();
        String reason = fields.requiredText("reason");
        fields.done();
        return property.map(waived -> new Waiver(waived, conclusions(named, waived), types, reason, fields.place()));
    }

    private Optional<Waivable> property(ScalarNode scalar) {
        Optional<Waivable> found = Arrays.stream(Waivable.values())
                .filter(property -> property.code().equals(scalar.text()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> all =
                    Arrays.stream(Waivable.values()).map(Waivable::code).toList();
            Texts.unknownValue(scalar, "a property that can be waived", all, problems);
        }
        return found;
    }

    private List<ConclusionId> conclusions(List<ScalarNode> named, Waivable property) {
        return named.stream()
                .flatMap(scalar -> codes.conclusion(scalar).filter(id -> spokenOf(id, property, scalar)).stream())
                .toList();
    }

    private boolean spokenOf(ConclusionId id, Waivable property, ScalarNode scalar) {
        boolean spokenOf = property.speaksOf(id.kind());
        if (!spokenOf) {
            String message = "The property " + property.code() + " demands nothing beside " + id + ".";
            problems.add("malformed", message, scalar.place(), "Delete it.");
        }
        return spokenOf;
    }
}
