package city.ordinance.dsl.diff;

import city.ordinance.dsl.meaning.Universe;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Covers cells by few boxes: exactly these cells, and of those the ones that are easiest to say. A search for the best
 * choice goes on from a greedy one until nothing better is left or the effort is spent.
 */
final class Cover {
    private static final int MAX_STEPS = 200_000;
    private static final int BOX = 10_000;

    private final Grid grid;
    private final List<Implicant> boxes;
    private List<Implicant> best = List.of();
    private int bestCost = Integer.MAX_VALUE;
    private int steps;

    private Cover(Grid grid, List<Implicant> boxes) {
        this.grid = grid;
        this.boxes = boxes;
    }

    /**
     * A cover.
     *
     * @param boxes the boxes; a cell may be in several
     * @param fewest whether no fewer boxes could cover the cells
     */
    record Covered(List<Box> boxes, boolean fewest) {}

    /** Covers valid cells of a universe, at least one. */
    static Covered of(Universe universe, SituationType<?> type, BitSet cells) {
        Grid grid = Grid.of(universe, type, cells);
        Implicants.Found found = Implicants.of(grid);
        List<Implicant> boxes = new ArrayList<>(found.boxes());
        boxes.sort(Comparator.comparingInt((Implicant box) -> -box.covers().cardinality())
                .thenComparingInt(box -> box.length(grid)));
        Cover cover = new Cover(grid, boxes);
        cover.greedy();
        cover.search((BitSet) grid.on().clone(), new ArrayList<>(), 0);
        boolean fewest = cover.best.size() == 1 || (found.all() && cover.steps < MAX_STEPS);
        return new Covered(cover.best.stream().map(box -> box.box(grid)).toList(), fewest);
    }

    private void greedy() {
        BitSet left = (BitSet) grid.on().clone();
        List<Implicant> chosen = new ArrayList<>();
        int cost = 0;
        while (!left.isEmpty()) {
            Implicant next = boxes.get(0);
            int most = -1;
            for (Implicant box : boxes) {
                int covers = common(box, left);
                if (covers > most) {
                    most = covers;
                    next = box;
                }
            }
            chosen.add(next);
            cost += cost(next);
            left.andNot(next.covers());
        }
        best = List.copyOf(chosen);
        bestCost = cost;
    }

    private static int common(Implicant box, BitSet left) {
        BitSet common = (BitSet) left.clone();
        common.and(box.covers());
        return common.cardinality();
    }

    private int cost(Implicant box) {
        return BOX + box.length(grid);
    }

    /** Tries every box over the cell that fewest boxes hold. */
    private void search(BitSet left, List<Implicant> chosen, int cost) {
        if (left.isEmpty()) {
            if (cost < bestCost) {
                best = List.copyOf(chosen);
                bestCost = cost;
            }
            return;
        }
        if (cost + BOX >= bestCost || ++steps >= MAX_STEPS) {
            return;
        }
        int cell = hardest(left);
        for (Implicant box : boxes) {
            if (box.covers().get(cell)) {
                BitSet rest = (BitSet) left.clone();
                rest.andNot(box.covers());
                chosen.add(box);
                search(rest, chosen, cost + cost(box));
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private int hardest(BitSet left) {
        return left.stream()
                .boxed()
                .min(Comparator.comparingLong((Integer cell) ->
                        boxes.stream().filter(box -> box.covers().get(cell)).count()))
                .orElseThrow();
    }
}
