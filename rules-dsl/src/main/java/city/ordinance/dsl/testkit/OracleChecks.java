package city.ordinance.dsl.testkit;

import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares the engine with the interpreter, in every situation that the rules can tell apart. */
final class OracleChecks {
    private OracleChecks() {}

    /** One check for each edition and situation type. */
    static List<Check> of(PackUnderTest pack) {
        List<Check> checks = new ArrayList<>();
        for (EditionRun run : pack.editions()) {
            for (SituationType<?> type : pack.info().types()) {
                String name = "edition " + run.edition().id() + ", " + type.code();
                checks.add(new Check(name, () -> disagreements(run, type)));
            }
        }
        return checks;
    }

    private static List<String> disagreements(EditionRun run, SituationType<?> type) {
        List<String> disagreements = new ArrayList<>();
        for (int[] point : run.points(type.describe().build())) {
            Set<String> engine = run.fired(type, point);
            Set<String> oracle = run.firedByOracle(type, point);
            if (!engine.equals(oracle)) {
                disagreements.add("The engine and the interpreter disagree on " + Words.point(type, point) + "."
                        + only("engine", engine, oracle) + only("interpreter", oracle, engine));
            }
        }
        return disagreements;
    }

    private static String only(String who, Set<String> fired, Set<String> other) {
        Set<String> only = new TreeSet<>(fired);
        only.removeAll(other);
        return only.isEmpty() ? "" : " Only the " + who + " fires " + String.join(", ", only) + ".";
    }
}
