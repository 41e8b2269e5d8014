package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Contradiction;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the type of situation lets one say about the facts given: which are open, and which follow from others. */
final class Facts {
    private final Optional<Description> description;
    private final Assessment assessment;
    private final Words words;

    Facts(PackInfo pack, Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
        this.description =
                pack.type(assessment.situation().type()).flatMap(type -> described(type, assessment.situation()));
    }

    private static Optional<Description> described(SituationType<?> type, GivenFacts given) {
        Description.Builder builder = type.describe();
        for (var entry : given.facts().entrySet()) {
            Optional<Fact> fact = type.fact(entry.getKey());
            Optional<FactValue> value = fact.flatMap(found -> found.value(entry.getValue()));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            builder.given(fact.orElseThrow(), value.get());
        }
        return builder.contradiction("").isPresent() ? Optional.empty() : Optional.of(builder.build());
    }

    /** The facts as described, and which others there are. */
    Section described(String notGiven) {
        List<Item> given = given(assessment.situation(), words);
        Block first = given.isEmpty() ? new Paragraph("Nothing was given but the type of situation.") : Items.of(given);
        Block rest = new Paragraph(notGiven + ": " + Words.joined(open()) + ".");
        return new Section("facts", "The facts as described", open().isEmpty() ? List.of(first) : List.of(first, rest));
    }

    /** The facts given, each with its value. */
    static List<Item> given(GivenFacts situation, Words words) {
        return situation.facts().entrySet().stream()
                .map(fact -> Item.plain(
                        Words.capital(words.fact(fact.getKey())), words.value(fact.getKey(), fact.getValue())))
                .toList();
    }

    /** The labels of the facts that were not given and that the others do not settle. */
    private List<String> open() {
        return description
                .map(found -> found.unknown().stream()
                        .filter(fact -> fact.measured()
                                || fact.values().stream()
                                                .filter(value -> found.allows(fact, value))
                                                .count()
                                        > 1)
                        .filter(fact -> !found.gives(fact))
                        .map(Fact::label)
                        .toList())
                .orElse(List.of());
    }

    /** Whether the given fact can have no other value beside the others. */
    boolean forced(String factCode) {
        return description
                .flatMap(found -> found.type().fact(factCode).map(fact -> !free(found, fact)))
                .orElse(false);
    }

    /** Whether in some situation that fits, the fact can have another value and all others stay. */
    private static boolean free(Description found, Fact fact) {
        Optional<Fact> tied = found.type().contradictions().stream()
                .flatMap(contradiction -> contradiction.parts().stream())
                .map(Contradiction.Part::fact)
                .filter(part -> !part.equals(fact) && found.value(part).isEmpty())
                .findFirst();
        return tied.isPresent()
                ? values(found, tied.get()).anyMatch(value -> free(found.with(tied.get(), value), fact))
                : values(found, fact).limit(2).count() > 1;
    }

    private static Stream<FactValue> values(Description found, Fact fact) {
        return fact.values().stream().filter(value -> found.allows(fact, value));
    }
}
