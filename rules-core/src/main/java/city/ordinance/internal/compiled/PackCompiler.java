package city.ordinance.internal.compiled;

import city.ordinance.internal.table.EditionTables;
import city.ordinance.internal.table.TableLimit;
import city.ordinance.pack.Edition;
import city.ordinance.spi.RulePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compiles a pack: reads and checks its files, and has the engine decide every point. */
public final class PackCompiler {
    /** The most cells of one situation type that are worth a file. */
    static final long MAX_CELLS = 1L << 20;

    private PackCompiler() {}

    /**
     * The compiled form.
     *
     * @throws city.ordinance.problem.RulePackException with every problem of the pack's files
     * @throws city.ordinance.problem.ProblemException with code {@code too-large} when a space has too many cells
     */
    public static byte[] compile(RulePack files) {
        FreshPack fresh = FreshPack.read(files, TableLimit.refusing(MAX_CELLS));
        List<CompiledEdition> editions = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (Edition edition : fresh.pack().editions()) {
            EditionTables tables = Objects.requireNonNull(fresh.tables().get(edition));
            editions.add(CompiledEdition.of(fresh.pack(), tables));
            edition.rules().forEach(name -> names.put(files.where(name), name));
        }
        return new CompiledPack(fresh.pack(), editions).bytes(names);
    }
}
