package city.ordinance.examples.render;

import city.ordinance.assessment.GivenFacts;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a matter stands: the stage given, and the order received. Both have happened, so a change of them is another
 * situation, and no way to reach anything from this one.
 *
 * @param type the type of situation
 * @param given the facts given
 */
public record Standing(SituationType<?> type, GivenFacts given) {
    private static final String STAGE = "stage";

    /** Whether an order of this code is the measure of that code. */
    public static boolean orders(String order, String measure) {
        return measure.startsWith(order.equals("remove") ? "removal" : order);
    }

    /** The changes that leave what has happened as it is. */
    public List<Map<String, String>> kept(List<Map<String, String>> changes) {
        return changes.stream().filter(change -> !undone(change)).toList();
    }

    /** The other changes, to be told as other situations; none where an order was received. */
    public List<Map<String, String>> elsewhere(List<Map<String, String>> changes) {
        return ordered() ? List.of() : changes.stream().filter(this::undone).toList();
    }

    /** What is to be said in place of, or before, changes that would undo what has happened; empty without such. */
    public Optional<String> said(List<Map<String, String>> changes) {
        if (changes.stream().noneMatch(this::undone)) {
            return Optional.empty();
        }
        return Optional.of(
                ordered()
                        ? order().map(label -> "The order received is \"" + label + "\". ")
                                        .orElse("An order has been received. ")
                                + "The rules take it as it is, and propose no measure beside it."
                        : "The stage is \"" + label(STAGE).orElseThrow()
                                + "\". It is so in other situations, at another stage:");
    }

    private boolean undone(Map<String, String> change) {
        return (change.containsKey(STAGE) && label(STAGE).isPresent())
                || (ordered()
                        && type.echo()
                                .filter(order -> change.containsKey(order.fact().code()))
                                .isPresent());
    }

    /** Whether the facts given leave no situation without an order. */
    private boolean ordered() {
        Description.Builder facts = type.describe();
        given.facts()
                .forEach((code, value) ->
                        type.fact(code).ifPresent(fact -> fact.value(value).ifPresent(one -> facts.given(fact, one))));
        Description known = facts.build();
        return type.echo()
                .filter(order -> known.value(order.fact())
                        .map(value -> !value.equals(order.unless()))
                        .orElseGet(() -> !known.allows(order.fact(), order.unless())))
                .isPresent();
    }

    private Optional<String> order() {
        return type.echo().flatMap(order -> label(order.fact().code()));
    }

    private Optional<String> label(String fact) {
        return type.fact(fact)
                .flatMap(known -> known.value(given.facts().getOrDefault(fact, "")))
                .map(value -> value.label());
    }
}
