package city.ordinance.dsl.verify;

import city.ordinance.dsl.oracle.Interpreter;
import java.util.BitSet;
import java.util.List;

/** The engine and the interpreter of the rules fire the same rules at every point. */
final class OracleCheck implements Check {
    @Override
    public void run(Examined edition, Results results) {
        Interpreter oracle = new Interpreter(edition.rules());
        for (PointSpace space : edition.spaces()) {
            BitSet differs = space.points(point -> !fired(oracle, space, point).equals(space.fired(point)));
            if (!differs.isEmpty()) {
                report(edition, space, differs, oracle, results);
            }
        }
    }

    private static BitSet fired(Interpreter oracle, PointSpace space, int point) {
        return oracle.fired(space.type(), space.trial().ordinals(point));
    }

    private static void report(
            Examined edition, PointSpace space, BitSet differs, Interpreter oracle, Results results) {
        int first = differs.nextSetBit(0);
        BitSet rules = fired(oracle, space, first);
        rules.xor(space.fired(first));
        List<String> ids = edition.ids(rules);
        results.add(
                FindingCode.ORACLE_DISAGREES,
                "The engine and the interpreter of the rules disagree about the rules " + String.join(", ", ids)
                        + " in " + differs.cardinality() + " situations" + edition.inEdition() + ".",
                ids,
                "",
                Witness.around(space.trial(), differs));
    }
}
