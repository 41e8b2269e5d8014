package city.ordinance.dsl.diff;

import city.ordinance.dsl.meaning.Change;
import city.ordinance.situation.Description;
import java.util.List;

/**
 * What changes together, in exactly these situations.
 *
 * @param changes what changes, at least one thing
 * @param where the situations, as boxes of which each holds some; a situation can be in several
 * @param fewest whether no fewer boxes could name them
 * @param situations how many situations they are
 * @param witness a shortest description of some of them
 */
public record Statement(List<Change> changes, List<Box> where, boolean fewest, long situations, Description witness) {
    /** Copies the lists. */
    public Statement {
        changes = List.copyOf(changes);
        where = List.copyOf(where);
    }

    /** Whether it speaks of a complete description. */
    public boolean speaksOf(Description complete) {
        return where.stream().anyMatch(box -> box.type() == complete.type() && box.contains(complete));
    }
}
