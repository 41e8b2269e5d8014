package city.ordinance.internal.explain;

import city.ordinance.internal.table.EditionTables;
import city.ordinance.situation.SituationType;
import java.util.concurrent.ConcurrentHashMap;

/** The explainers of an edition, each made when something about its type of situation is first explained. */
public final class Explainers {
    private final EditionTables tables;
    private final ConcurrentHashMap<SituationType<?>, Explainer> byType = new ConcurrentHashMap<>();

    /** Explainers of what these tables answer. */
    public Explainers(EditionTables tables) {
        this.tables = tables;
    }

    /** What they explain. */
    public EditionTables tables() {
        return tables;
    }

    /** The explainer for a situation type of the pack. */
    public Explainer of(SituationType<?> type) {
        return byType.computeIfAbsent(type, t -> new Explainer(tables.answers(t)));
    }

    /** Whether anything about a situation of this type was ever explained. */
    public boolean explained(SituationType<?> type) {
        return byType.containsKey(type);
    }
}
