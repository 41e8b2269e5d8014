package city.ordinance.dsl.verify;

import city.ordinance.Packs;
import city.ordinance.dsl.lint.Linted;
import city.ordinance.dsl.lint.LintedEdition;
import city.ordinance.dsl.lint.Linter;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.TrialPoints;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Deciding in turns with its neighbors, a pack decides as it does alone. Its neighbors are the other installed packs;
 * where there is none, its own rules in a package of another name.
 */
final class NeighborCheck implements Check {
    private final Future<List<PointSpace>> beside;

    /** Begins in the background. */
    NeighborCheck(
            Linted.Contents contents,
            LintedEdition edition,
            PointDecider own,
            PointDecider.Compiler compiler,
            Examiner examiner,
            ExecutorService background) {
        this.beside = background.submit(() -> {
            List<Runnable> neighbors = neighbors(contents, edition, compiler);
            int[] turn = new int[1];
            return examiner.examineAll(contents.pack().types(), situation -> {
                neighbors.get(turn[0]++ % neighbors.size()).run();
                return own.decide(situation);
            });
        });
    }

    private static List<Runnable> neighbors(
            Linted.Contents contents, LintedEdition edition, PointDecider.Compiler compiler) {
        List<Runnable> neighbors = new ArrayList<>();
        for (RulePack other : Packs.installed()) {
            if (!other.id().equals(contents.pack().id())) {
                Linter.read(other).clean().ifPresent(clean -> neighbors.add(turns(clean, compiler)));
            }
        }
        if (neighbors.isEmpty()) {
            neighbors.add(turns(contents.pack().types(), edition.rules(), renamed(edition.texts()), compiler));
        }
        return neighbors;
    }

    private static Map<String, String> renamed(Map<String, String> texts) {
        Map<String, String> renamed = new LinkedHashMap<>();
        texts.forEach((file, text) -> renamed.put(file, text.replaceFirst("(?m)^package packs", "package neighbors")));
        return renamed;
    }

    private static Runnable turns(Linted.Contents other, PointDecider.Compiler compiler) {
        LintedEdition latest = other.editions().get(other.editions().size() - 1);
        return turns(other.pack().types(), latest.rules(), latest.texts(), compiler);
    }

    /** Decides the next valid point, and begins again after the last. */
    private static Runnable turns(
            List<SituationType<?>> types,
            List<RuleModel> rules,
            Map<String, String> texts,
            PointDecider.Compiler compiler) {
        PointDecider decider = compiler.compile(texts, rules);
        List<TrialPoints> points =
                types.stream().map(type -> TrialPoints.of(type, rules)).toList();
        int[] at = new int[1];
        return () -> {
            TrialPoints some = points.get(at[0] % points.size());
            long point = at[0]++ * 31L % some.cells();
            if (some.valid(point)) {
                decider.decide(some.situation(point));
            }
        };
    }

    @Override
    public void run(Examined edition, Results results) {
        List<PointSpace> others = Background.result(beside);
        for (int i = 0; i < others.size(); i++) {
            PointSpace space = edition.spaces().get(i);
            BitSet differs = space.differing(others.get(i));
            results.examined(PackProperty.PACKS_DO_NOT_INTERFERE, space.points());
            if (!differs.isEmpty()) {
                results.add(
                        FindingCode.INTERFERENCE,
                        "Beside other packs, other rules fire in " + differs.cardinality() + " situations"
                                + edition.inEdition() + ".",
                        List.of(),
                        "",
                        Witness.around(space.trial(), differs));
            }
        }
    }
}
