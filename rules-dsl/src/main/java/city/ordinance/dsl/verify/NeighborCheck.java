package city.ordinance.dsl.verify;

import city.ordinance.Packs;
import city.ordinance.dsl.lint.Linted;
import city.ordinance.dsl.lint.LintedEdition;
import city.ordinance.dsl.lint.Linter;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.Decider;
import city.ordinance.internal.table.Space;
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
            Decider own,
            Verifier.Compiler compiler,
            Examiner examiner,
            ExecutorService background) {
        this.beside = background.submit(() -> {
            List<Runnable> neighbors = neighbors(contents, edition, compiler);
            int[] turn = new int[1];
            return examiner.examineAll(contents.pack().types(), (type, ordinals) -> {
                neighbors.get(turn[0]++ % neighbors.size()).run();
                return own.fired(type, ordinals);
            });
        });
    }

    private static List<Runnable> neighbors(
            Linted.Contents contents, LintedEdition edition, Verifier.Compiler compiler) {
        List<Runnable> neighbors = new ArrayList<>();
        for (RulePack other : Packs.installed()) {
            if (!other.id().equals(contents.pack().id())) {
                Linter.read(other).clean().ifPresent(clean -> neighbors.add(turns(clean, compiler)));
            }
        }
        if (neighbors.isEmpty()) {
            neighbors.add(turns(
                    contents.pack().types(),
                    edition.rules(),
                    compiler.compile(renamed(edition.texts()), edition.rules())));
        }
        return neighbors;
    }

    private static Map<String, String> renamed(Map<String, String> texts) {
        Map<String, String> renamed = new LinkedHashMap<>();
        texts.forEach((file, text) -> renamed.put(file, text.replaceFirst("(?m)^package packs", "package neighbors")));
        return renamed;
    }

    private static Runnable turns(Linted.Contents other, Verifier.Compiler compiler) {
        LintedEdition latest = other.editions().get(other.editions().size() - 1);
        return turns(other.pack().types(), latest.rules(), compiler.compile(latest.texts(), latest.rules()));
    }

    /** Decides the next valid point, and begins again after the last. */
    private static Runnable turns(List<SituationType<?>> types, List<RuleModel> rules, Decider decider) {
        List<Space> spaces = new ArrayList<>();
        types.forEach(type -> spaces.add(Space.trial(type, rules)));
        int[] at = new int[2];
        return () -> {
            Space space = spaces.get(at[0] % spaces.size());
            long point = at[1] * 31L % space.cells();
            at[0]++;
            at[1]++;
            if (space.valid(point)) {
                decider.fired(space.type(), space.ordinals(point));
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
