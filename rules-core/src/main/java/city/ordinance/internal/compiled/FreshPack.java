package city.ordinance.internal.compiled;

import city.ordinance.internal.dialect.DialectReader;
import city.ordinance.internal.pack.PackReader;
import city.ordinance.internal.pack.RuleTexts;
import city.ordinance.internal.table.EditionTables;
import city.ordinance.internal.table.LazyEngine;
import city.ordinance.internal.table.TableLimit;
import city.ordinance.pack.Edition;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.problem.RulePackException;
import city.ordinance.spi.RulePack;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A pack read from its files, checked, and decided by the engine when it is asked.
 *
 * @param pack all of the pack but its rules
 * @param tables the tables of each edition, empty
 */
public record FreshPack(PackInfo pack, Map<Edition, EditionTables> tables) {

    /**
     * Reads a pack. Its rules are checked against the dialect before anything else is done with them.
     *
     * @throws RulePackException with every problem of the pack's files
     * @throws city.ordinance.problem.ProblemException with code {@code too-large} when the limit refuses a space
     */
    public static FreshPack read(RulePack files, TableLimit limit) {
        PackInfo pack = PackReader.read(files);
        Set<Problem> problems = new LinkedHashSet<>();
        Map<List<String>, EditionTables> byFiles = new HashMap<>();
        Map<Edition, EditionTables> tables = new HashMap<>();
        for (Edition edition : pack.editions()) {
            tables.put(edition, byFiles.computeIfAbsent(edition.rules(), names -> {
                Map<String, String> texts = RuleTexts.of(files, edition);
                DialectReader.Result read = DialectReader.read(pack, texts);
                problems.addAll(read.problems());
                return EditionTables.within(limit, pack, read.rules(), new LazyEngine(texts, read.rules()));
            }));
        }
        if (!problems.isEmpty()) {
            throw new RulePackException(List.copyOf(problems));
        }
        return new FreshPack(pack, tables);
    }
}
