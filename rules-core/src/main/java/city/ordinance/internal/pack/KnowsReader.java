package city.ordinance.internal.pack;

import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.text.Quotes;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which values of its situation types a pack knows, where it does not know all. */
final class KnowsReader {
    private static final String KNOWS = "knows";

    private final Problems problems;

    KnowsReader(Problems problems) {
        this.problems = problems;
    }

    /** These types as the pack sees them. */
    List<SituationType<?>> types(Fields pack, List<SituationType<?>> types) {
        Optional<Fields> knows = pack.map(KNOWS, "what a pack knows");
        if (types.isEmpty() || knows.isEmpty()) {
            return types;
        }
        List<SituationType<?>> seen = types.stream()
                .<SituationType<?>>map(type -> knows.get()
                        .map(type.code(), "what a pack knows of a type")
                        .<SituationType<?>>map(facts -> type(type, facts))
                        .orElse(type))
                .toList();
        knows.get().done();
        return seen;
    }

    private SituationType<?> type(SituationType<?> type, Fields facts) {
        Map<String, List<String>> values = new FactValuesReader(problems).read(type, facts);
        values.values().removeIf(List::isEmpty);
        SituationType<?> seen = type.knowing(values);
        seen.facts().stream()
                .filter(fact -> values.containsKey(fact.code()))
                .forEach(fact -> fact.values().stream()
                        .filter(value -> seen.describe().given(fact, value).buildOrNull() == null)
                        .forEach(value -> noSituation(fact, value, facts)));
        return seen;
    }

    private void noSituation(Fact fact, FactValue value, Fields facts) {
        String message = "Among the values that the pack knows, no situation has " + Quotes.quote(value.code()) + " as "
                + fact.code() + ".";
        String help = "Add the values of other facts that go with it, or leave it out.";
        problems.add("malformed", message, facts.placeOf(fact.code()), help);
    }
}
