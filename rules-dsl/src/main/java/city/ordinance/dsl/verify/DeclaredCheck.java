package city.ordinance.dsl.verify;

import city.ordinance.dsl.property.DeclaredProperty;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What the pack declares of itself holds at every point of which it speaks, and speaks of some point. */
final class DeclaredCheck implements Check {
    @Override
    public void run(Examined edition, Results results) {
        for (DeclaredProperty property : edition.declarations().properties()) {
            edition.spaces().stream()
                    .filter(space -> space.type() == property.type())
                    .forEach(space -> check(edition, space, property, results));
        }
    }

    private static void check(Examined edition, PointSpace space, DeclaredProperty property, Results results) {
        BitSet violated = space.where(
                fired -> property.violation(edition.said().apply(fired)).isPresent());
        BitSet spoken = space.points(
                point -> property.speaksOf(space.type(), space.trial().ordinals(point)));
        violated.and(spoken);
        if (spoken.isEmpty()) {
            add(FindingCode.PROPERTY_EMPTY, property, "speaks of no situation", List.of(), Optional.empty(), results);
        } else if (violated.isEmpty()) {
            results.declaredProved(1);
        } else {
            BitSet fired = space.fired(violated.nextSetBit(0));
            String why = property.violation(edition.said().apply(fired)).orElse("");
            String message = "does not hold in " + violated.cardinality() + " of the " + spoken.cardinality()
                    + " situations it speaks of" + edition.inEdition() + ": " + why;
            Optional<Witness> witness = Witness.around(space.trial(), violated);
            add(FindingCode.PROPERTY_VIOLATED, property, message, edition.ids(fired), witness, results);
        }
    }

    private static void add(
            FindingCode code,
            DeclaredProperty property,
            String message,
            List<String> rules,
            Optional<Witness> witness,
            Results results) {
        results.add(
                code,
                "The property " + property.id() + " (" + property.text() + ") " + message + ".",
                rules,
                property.place().toString(),
                witness);
    }
}
