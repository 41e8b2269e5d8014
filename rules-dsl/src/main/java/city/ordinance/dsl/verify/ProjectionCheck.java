package city.ordinance.dsl.verify;

import city.ordinance.internal.table.Space;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Facts that no rule reads and no contradiction mentions change nothing: all points of a cell fire the same rules. */
final class ProjectionCheck implements Check {
    @Override
    public void run(Examined edition, Results results) {
        for (PointSpace space : edition.spaces()) {
            BitSet differs = differing(space);
            if (!differs.isEmpty()) {
                results.add(
                        FindingCode.PROJECTION_FAULT,
                        "A fact that no rule reads changes the outcome in " + differs.cardinality() + " situations"
                                + edition.inEdition() + ".",
                        List.of(),
                        "",
                        Witness.around(space.type(), differs));
            }
            results.examined(PackProperty.INERT_FACTS_INERT, space.points());
        }
    }

    private static BitSet differing(PointSpace space) {
        int[] first = new int[(int) space.live().cells()];
        Arrays.fill(first, -1);
        BitSet differs = new BitSet();
        for (int point = space.valid().nextSetBit(0);
                point >= 0;
                point = space.valid().nextSetBit(point + 1)) {
            int cell = cell(space.live(), point);
            if (first[cell] < 0) {
                first[cell] = point;
            }
            differs.set(point, !space.fired(first[cell]).equals(space.fired(point)));
        }
        return differs;
    }

    /** The cell of a point: its values of the live facts as digits. */
    static int cell(Space live, long point) {
        int cell = 0;
        for (int place = 0; place < live.dimensions(); place++) {
            cell = cell * live.size(place) + live.type().ordinalAt(point, live.fact(place));
        }
        return cell;
    }
}
