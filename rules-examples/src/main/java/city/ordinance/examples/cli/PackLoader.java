package city.ordinance.examples.cli;

import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.spi.RulePack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Loads packs, each once, whichever thread asks: by id, and from a folder only when the command line itself names that
 * folder.
 */
final class PackLoader implements Function<String, Rulebook> {
    private final Optional<String> folder;
    private final Map<String, Rulebook> loaded = new HashMap<>();

    /**
     * A loader.
     *
     * @param named the pack that the command line names, an id or a folder; a folder is written with a slash
     */
    PackLoader(Optional<String> named) {
        this.folder = named.filter(PackLoader::isFolder);
    }

    /** Whether a pack is named by its folder, which is written with a slash. */
    private static boolean isFolder(String name) {
        return name.matches(".*[/\\\\].*") && Files.isDirectory(Path.of(name));
    }

    /** The files of the pack in a folder written with a slash, or of an installed pack. */
    static RulePack named(String idOrFolder) {
        return isFolder(idOrFolder) ? inFolder(idOrFolder) : Packs.find(idOrFolder);
    }

    /**
     * The files of an installed pack, or of the pack in a folder.
     *
     * @throws city.ordinance.problem.ProblemException when there is neither
     */
    static RulePack files(String idOrFolder) {
        boolean installed =
                Packs.installed().stream().anyMatch(pack -> pack.id().equals(idOrFolder));
        return !installed && Files.isDirectory(Path.of(idOrFolder)) ? inFolder(idOrFolder) : Packs.find(idOrFolder);
    }

    /** The pack in a folder. */
    static RulePack inFolder(String folder) {
        return Packs.inFolder(Path.of(folder).toAbsolutePath().normalize());
    }

    /** Loads a pack and answers with it from now on when its id is named. */
    synchronized Rulebook know(RulePack files) {
        Rulebook rulebook = Rulebook.load(files);
        loaded.put(rulebook.pack().id(), rulebook);
        return rulebook;
    }

    @Override
    public synchronized Rulebook apply(String idOrFolder) {
        Rulebook known = loaded.get(idOrFolder);
        if (known != null) {
            return known;
        }
        Rulebook rulebook = folder.filter(idOrFolder::equals)
                .map(path -> Rulebook.load(inFolder(path)))
                .orElseGet(() -> Rulebook.load(idOrFolder));
        loaded.put(idOrFolder, rulebook);
        return rulebook;
    }
}
