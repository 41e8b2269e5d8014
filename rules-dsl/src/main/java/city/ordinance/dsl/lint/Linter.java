package city.ordinance.dsl.lint;

import city.ordinance.dsl.property.Declarations;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.pack.PackReader;
import city.ordinance.pack.Edition;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.problem.RulePackException;
import city.ordinance.spi.RulePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a pack's files without running anything of them: {@code pack.yaml}, {@code claims.yaml},
 * {@code properties.yaml}, and every rule against the dialect.
 */
public final class Linter {
    private Linter() {}

    /** All the problems of a pack, each once; when there are none, its rules may be compiled. */
    public static List<Problem> lint(RulePack files) {
        return read(files, true).problems();
    }

    /**
     * Reads a pack for tools that go on to try its rules, at the one language level at which they are compiled. Of
     * {@link #lint} it leaves out only whether a coming default of the engine reads the rules, too, which takes long.
     */
    public static Linted read(RulePack files) {
        return read(files, false);
    }

    private static Linted read(RulePack files, boolean allLevels) {
        try {
            return read(files, PackReader.read(files), allLevels);
        } catch (RulePackException e) {
            return new Linted(e.problems(), Optional.empty());
        }
    }

    private static Linted read(RulePack files, PackInfo pack, boolean allLevels) {
        Problems problems = Problems.ofPack();
        Declarations declarations = Declarations.read(files, pack, problems);
        Set<Problem> all = new LinkedHashSet<>(problems.list());
        Map<List<String>, LintedEdition> byFiles = new HashMap<>();
        List<LintedEdition> editions = new ArrayList<>();
        for (Edition edition : pack.editions()) {
            LintedEdition read = byFiles.computeIfAbsent(
                    edition.rules(), names -> LintedEdition.of(files, edition, pack, allLevels, all));
            editions.add(new LintedEdition(edition, read.texts(), read.rules()));
        }
        return new Linted(List.copyOf(all), Optional.of(new Linted.Contents(files, pack, declarations, editions)));
    }
}
