package city.ordinance.dsl.diff;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.dsl.meaning.Change;
import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.dsl.meaning.Firings;
import city.ordinance.dsl.meaning.MeaningChanges;
import city.ordinance.dsl.meaning.Meanings;
import city.ordinance.dsl.meaning.Universe;
import city.ordinance.dsl.property.Said;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.Space;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import city.ordinance.source.Hedge;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two editions cell by cell. */
final class EditionComparison {
    private final EditionRules first;
    private final EditionRules second;
    private final Comparing how;
    private final Universe universe;
    private final Meanings before;
    private final Meanings after;
    private final Translated firstInShared;
    private final Translated secondInShared;

    EditionComparison(EditionRules first, EditionRules second, Comparing how, List<SituationType<?>> types) {
        this.first = first;
        this.second = second;
        this.how = how;
        List<RuleModel> rulesOfBoth = new ArrayList<>(first.rules());
        rulesOfBoth.addAll(second.rules());
        this.universe = new Universe(types, rulesOfBoth);
        this.before =
                new Meanings(Firings.of(universe, first.rules()), first.pack().catalog());
        this.after =
                new Meanings(Firings.of(universe, second.rules()), second.pack().catalog());
        this.firstInShared = new Translated(first, second);
        this.secondInShared = new Translated(second, first);
    }

    TypeDifference of(SituationType<?> type) {
        Map<Change, BitSet> changed = new LinkedHashMap<>();
        BitSet differing = new BitSet();
        universe.valid(type).stream()
                .forEach(cell -> changes(type, cell).forEach(change -> {
                    changed.computeIfAbsent(change, one -> new BitSet()).set(cell);
                    differing.set(cell);
                }));
        return new TypeDifference(
                type,
                universe.points(type),
                differing.cardinality() * universe.pointsPerCell(type),
                statements(type, changed),
                readOnlyBy(first, second, type),
                readOnlyBy(second, first, type),
                knownOnlyBy(first, type),
                knownOnlyBy(second, type));
    }

    private List<Change> changes(SituationType<?> type, int cell) {
        Said one = before.at(type, cell);
        Said two = after.at(type, cell);
        if (how.byKind()) {
            one = firstInShared.of(one);
            two = secondInShared.of(two);
        }
        List<Change> changes = new ArrayList<>(MeaningChanges.between(one, two, how.claims()));
        for (ConclusionId id : one.conclusions().keySet()) {
            if (two.conclusions().containsKey(id)) {
                hedge(id).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private Optional<Change> hedge(ConclusionId id) {
        String one = hedge(first, id);
        String two = hedge(second, id);
        return one.equals(two)
                ? Optional.empty()
                : Optional.of(new Change(Change.Kind.HEDGE, id.toString(), Optional.of(one), Optional.of(two)));
    }

    private static String hedge(EditionRules edition, ConclusionId id) {
        return edition.pack()
                .catalog()
                .entry(id)
                .flatMap(CatalogEntry::hedge)
                .map(Hedge::toString)
                .orElse("no hedge");
    }

    /** Changes in the same situations are one statement; the most situations come first. */
    private List<Statement> statements(SituationType<?> type, Map<Change, BitSet> changed) {
        Map<BitSet, List<Change>> groups = new LinkedHashMap<>();
        changed.forEach((change, cells) ->
                groups.computeIfAbsent(cells, some -> new ArrayList<>()).add(change));
        List<Statement> statements = new ArrayList<>();
        groups.forEach((cells, changes) -> statements.add(statement(type, cells, changes)));
        statements.sort(Comparator.comparingLong(Statement::situations)
                .reversed()
                .thenComparing(statement -> statement.changes().get(0).toString()));
        return statements;
    }

    private Statement statement(SituationType<?> type, BitSet cells, List<Change> changes) {
        Cover.Covered covered = Cover.of(universe, type, cells);
        return new Statement(
                changes,
                covered.boxes(),
                covered.fewest(),
                cells.cardinality() * universe.pointsPerCell(type),
                universe.shortest(type, cells).orElseThrow());
    }

    /** The values that the type as both know it lacks, each after its fact. */
    private static List<String> knownOnlyBy(EditionRules knower, SituationType<?> type) {
        return knower.pack().type(type.code()).orElseThrow().facts().stream()
                .flatMap(fact -> type.facts().get(fact.ordinal()).leftOut().stream()
                        .filter(value -> fact.value(value.code()).isPresent())
                        .map(value -> fact.code() + " " + value.code()))
                .toList();
    }

    private static List<String> readOnlyBy(EditionRules reader, EditionRules other, SituationType<?> type) {
        Space read = Space.of(type, reader.rules());
        Space alsoRead = Space.of(type, other.rules());
        return type.facts().stream()
                .filter(fact -> read.place(fact.ordinal()) >= 0 && alsoRead.place(fact.ordinal()) < 0)
                .map(Fact::code)
                .toList();
    }
}
