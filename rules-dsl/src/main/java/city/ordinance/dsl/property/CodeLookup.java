package city.ordinance.dsl.property;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Place;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.ProvisoEntry;
import city.ordinance.pack.Topic;
import city.ordinance.problem.Problem;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.Measure;
import city.ordinance.situation.Range;
import city.ordinance.situation.SituationType;
import city.ordinance.source.Claim;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Looks up the codes that a pack knows; an unknown one is a problem with the nearest spelling. */
final class CodeLookup {
    private final PackInfo pack;
    private final Problems problems;

    CodeLookup(PackInfo pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    Optional<ConclusionId> conclusion(ScalarNode scalar) {
        return known(
                ConclusionId.parse(scalar.text())
                        .filter(id -> pack.catalog().entry(id).isPresent()),
                scalar,
                "a conclusion of the catalog",
                pack.catalog().entries().stream()
                        .map(CatalogEntry::id)
                        .map(ConclusionId::toString)
                        .toList());
    }

    Optional<String> topic(String code, Place place) {
        List<String> topics = pack.catalog().topics().stream().map(Topic::code).toList();
        return known(pack.catalog().topic(code).map(Topic::code), code, place, "a topic of the catalog", topics);
    }

    Optional<String> claim(ScalarNode scalar) {
        List<String> claims = pack.claims().stream().map(Claim::id).toList();
        return known(pack.claim(scalar.text()).map(Claim::id), scalar, "a claim of the pack", claims);
    }

    Optional<String> proviso(ScalarNode scalar) {
        List<String> provisos =
                pack.catalog().provisos().stream().map(ProvisoEntry::code).toList();
        return known(
                pack.catalog().proviso(scalar.text()).map(ProvisoEntry::code),
                scalar,
                "a proviso of the catalog",
                provisos);
    }

    Optional<SituationType<?>> type(ScalarNode scalar) {
        List<String> types = pack.types().stream().map(SituationType::code).toList();
        return known(pack.type(scalar.text()), scalar, "a situation type of the pack", types);
    }

    Optional<Fact> fact(SituationType<?> type, String code, Place place) {
        List<String> facts = type.facts().stream().map(Fact::code).toList();
        return known(type.fact(code), code, place, "a fact of " + type.code(), facts);
    }

    Optional<FactValue> value(Fact fact, ScalarNode scalar) {
        List<String> values = fact.values().stream().map(FactValue::code).toList();
        return known(fact.value(scalar.text()), scalar, "a value of \"" + fact.code() + "\"", values);
    }

    /** The numbers that a node says of a measured fact, as ordinals. */
    Optional<BitSet> range(Fact fact, Node node) {
        Measure measure = fact.measure().orElseThrow();
        Optional<Range> range = node instanceof ScalarNode scalar ? Range.parse(scalar.text()) : Optional.empty();
        if (range.isEmpty()) {
            String message = "This is not a number or a range of \"" + fact.code() + "\".";
            String help = "Write one, such as " + measure.from() + ", at least " + measure.from() + ", or "
                    + measure.from() + " to " + measure.to() + ".";
            problems.add("unknown-value", message, node.place(), help);
        }
        Optional<Problem> problem = range.flatMap(
                found -> measure.problem(fact.code(), found, node.place().toString()));
        problem.ifPresent(found -> problems.add(found.code(), found.message(), node.place(), found.help()));
        return range.filter(found -> problem.isEmpty()).map(found -> fact.ordinals(found.toString()));
    }

    private <T> Optional<T> known(Optional<T> found, ScalarNode scalar, String what, Collection<String> all) {
        return known(found, scalar.text(), scalar.place(), what, all);
    }

    private <T> Optional<T> known(Optional<T> found, String text, Place place, String what, Collection<String> all) {
        if (found.isEmpty()) {
            String message = Quotes.quote(text) + " is not " + what + ".";
            problems.add("unknown-value", message, place, Spelling.help(text, all));
        }
        return found;
    }
}
