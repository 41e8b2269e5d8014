package city.ordinance.spi;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pack as files: {@code pack.yaml}, {@code claims.yaml}, rule files and {@code scenarios/*.yaml}. Names use
 * {@code /}.
 *
 * @see city.ordinance.Rulebook#load(RulePack)
 */
public interface RulePack {
    /** The name of the compiled form beside the files. It is none of them, and takes no part in the pack's hash. */
    String COMPILED = "pack.bin";

    /** The pack's id. */
    String id();

    /** The names of its files, sorted. */
    List<String> files();

    /**
     * The bytes of a file, or empty when there is none.
     *
     * @throws city.ordinance.problem.RulePackException when it cannot be read, or is longer than a pack's file may be
     */
    Optional<byte[]> read(String file);

    /** Where the file is, for messages: a path, or a name within the pack. */
    default String where(String file) {
        return id() + "/" + file;
    }

    /**
     * The class loader that sees the situation types which come with the pack: by default, that of the class that has
     * its files.
     */
    default @Nullable ClassLoader classLoader() {
        return getClass().getClassLoader();
    }

    /**
     * The compiled form that the build wrote beside the files, if there is one. It is only used when it was made from
     * these very files, and it is only asked for where whoever can change it can change the program as well: on the
     * class path, not in any folder.
     */
    default Optional<byte[]> compiled() {
        return Optional.empty();
    }
}
