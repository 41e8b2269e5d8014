package city.ordinance.dsl.verify;

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
                        Witness.around(space.trial(), differs));
            }
            results.examined(PackProperty.INERT_FACTS_INERT, space.points());
        }
    }

    private static BitSet differing(PointSpace space) {
        int[] first = new int[(int) space.live().cells()];
        Arrays.fill(first, -1);
        return space.points(point -> {
            int cell = (int) space.live().cell(space.trial().ordinals(point));
            if (first[cell] < 0) {
                first[cell] = point;
            }
            return !space.fired(first[cell]).equals(space.fired(point));
        });
    }
}
