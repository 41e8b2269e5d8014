package city.ordinance.dsl.verify;

import city.ordinance.situation.Description;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects findings, and how many cases were examined for each property. Not thread-safe. */
final class Results {
    private final Set<VerificationFinding> findings = new LinkedHashSet<>();
    private final Map<PackProperty, Long> cases = new EnumMap<>(PackProperty.class);
    private final Set<PackProperty> notApplying = EnumSet.noneOf(PackProperty.class);
    private final Set<PackProperty> sampled = EnumSet.noneOf(PackProperty.class);
    private final LetPass letPass = new LetPass();
    private int declared;

    void add(FindingCode code, String message, List<String> rules, String place, Optional<Witness> witness) {
        findings.add(new VerificationFinding(code, message, rules, place, witness));
    }

    /** Adds a finding unless there is one of its kind: for faults that show in many ways at once. */
    void addFirst(FindingCode code, String message, Description example) {
        if (findings.stream().noneMatch(finding -> finding.code() == code)) {
            add(code, message, List.of(), "", Optional.of(Witness.of(example)));
        }
    }

    void examined(PackProperty property, long number) {
        cases.merge(property, number, Long::sum);
    }

    /** Of the cases for these properties only a sample was examined. */
    void sampledIf(boolean sample, PackProperty... properties) {
        if (sample) {
            sampled.addAll(List.of(properties));
        }
    }

    /** The pack has nothing of which this property speaks. */
    void doesNotApply(PackProperty property) {
        notApplying.add(property);
    }

    /** What waivers let pass. */
    LetPass letPass() {
        return letPass;
    }

    void declaredProved(int number) {
        declared += number;
    }

    /** How many properties, named and declared ones, were proved. */
    int proved() {
        return declared
                + (int) properties().stream()
                        .filter(result -> result.status() == PropertyResult.Status.PROVED)
                        .count();
    }

    List<VerificationFinding> findings() {
        return List.copyOf(findings);
    }

    List<PropertyResult> properties() {
        List<PropertyResult> results = new ArrayList<>();
        for (PackProperty property : PackProperty.values()) {
            List<VerificationFinding> against = findings.stream()
                    .filter(finding -> finding.code().property().equals(Optional.of(property)))
                    .toList();
            boolean applies = !notApplying.contains(property);
            results.add(PropertyResult.of(
                    property,
                    applies,
                    sampled.contains(property),
                    letPass.any(property),
                    cases.getOrDefault(property, 0L),
                    against));
        }
        return results;
    }
}
