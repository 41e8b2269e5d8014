package city.ordinance.internal.table;

import city.ordinance.assessment.Proviso;
import city.ordinance.pack.ProvisoEntry;
import city.ordinance.situation.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The provisos over all cells that fit. A proviso is raised for a subject at a cell that has the subject and the
 * proviso; the facts on which that depends are those along which two fitting cells differ in nothing else, both have
 * the subject, and one of them alone has the proviso.
 */
final class Doubts {
    private final OutcomeTable table;
    private final BitSet qualified = new BitSet();
    private final BitSet unqualified = new BitSet();

    /** For each live fact, the pairs that depend on it; and for each of its values, the pairs of its fitting cells. */
    private final BitSet[] dependent;

    private final BitSet[][] with;
    private final BitSet[][] without;

    private Doubts(OutcomeTable table) {
        this.table = table;
        int places = table.space().dimensions();
        this.dependent = new BitSet[places];
        this.with = new BitSet[places][];
        this.without = new BitSet[places][];
    }

    static Doubts of(OutcomeTable table, Walk walk, List<Outcome> distinct) {
        Doubts doubts = new Doubts(table);
        distinct.forEach(outcome -> doubts.qualified.or(outcome.qualified()));
        distinct.forEach(outcome -> doubts.unqualified.or(outcome.unqualified()));
        if (doubts.qualified.intersects(doubts.unqualified)) {
            for (int place : walk.unknown()) {
                doubts.read(walk, place);
            }
        }
        return doubts;
    }

    private void read(Walk walk, int place) {
        Space space = table.space();
        dependent[place] = new BitSet();
        with[place] = sets(space.size(place));
        without[place] = sets(space.size(place));
        BitSet raised = new BitSet();
        BitSet open = new BitSet();
        walk.forEachLine(place, cell -> {
            raised.clear();
            open.clear();
            for (int value = walk.first(place); value <= walk.last(place); value++) {
                long at = cell + value * space.stride(place);
                if (space.valid(at)) {
                    Outcome outcome = table.at(at);
                    raised.or(outcome.qualified());
                    open.or(outcome.unqualified());
                    with[place][value].or(outcome.qualified());
                    without[place][value].or(outcome.unqualified());
                }
            }
            raised.and(open);
            dependent[place].or(raised);
        });
    }

    private static BitSet[] sets(int count) {
        BitSet[] sets = new BitSet[count];
        for (int i = 0; i < count; i++) {
            sets[i] = new BitSet();
        }
        return sets;
    }

    /** The provisos that reach a subject in some fitting cell, in the order of the catalog. */
    List<Proviso> of(int subject) {
        List<Proviso> provisos = new ArrayList<>();
        List<ProvisoEntry> entries = table.atoms().provisos();
        for (int i = 0; i < entries.size(); i++) {
            int pair = table.atoms().pair(subject, i);
            if (qualified.get(pair)) {
                provisos.add(proviso(entries.get(i), pair));
            }
        }
        return provisos;
    }

    private Proviso proviso(ProvisoEntry entry, int pair) {
        List<String> facts = new ArrayList<>();
        List<String> cases = new ArrayList<>();
        for (int place = 0; place < dependent.length; place++) {
            if (dependent[place] != null && dependent[place].get(pair)) {
                Fact fact = table.space().type().facts().get(table.space().fact(place));
                facts.add(fact.code());
                cases(place, fact, pair, cases);
            }
        }
        return new Proviso(entry.code(), text(entry.text(), facts.isEmpty(), cases), facts);
    }

    /** The values of a fact that alone raise the proviso wherever the subject is. */
    private void cases(int place, Fact fact, int pair, List<String> into) {
        BitSet raising = new BitSet();
        for (int value = 0; value < table.space().size(place); value++) {
            if (with[place][value].get(pair) && !without[place][value].get(pair)) {
                Band band = table.space().band(place, value);
                raising.set(band.first(), band.last() + 1);
            }
        }
        fact.labels(raising).forEach(label -> into.add("the " + fact.label() + " is " + label));
    }

    private static String text(String doubt, boolean always, List<String> cases) {
        if (always) {
            return doubt;
        }
        return (cases.isEmpty() ? "if what is not known makes it so" : "if " + String.join(", or ", cases)) + ": only "
                + doubt;
    }
}
