package city.ordinance;

import city.ordinance.internal.files.PackFiles;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import city.ordinance.spi.RulePack;
import java.nio.file.Path;
import java.util.List;

/** Finds packs: those that are offered on the class path or module path, and those in a folder or among resources. */
public final class Packs {
    private Packs() {}

    /**
     * An installed pack's files.
     *
     * @param packId such as {@code us-mo-ofallon}
     * @throws ProblemException with code {@code unknown-pack}, {@code ambiguous-jurisdiction}, or
     *     {@code duplicate-pack} when two packs that differ have this id
     */
    public static RulePack find(String packId) {
        return InstalledPacks.look().find(packId);
    }

    /** The packs that can be loaded by id, in order of their ids. */
    public static List<RulePack> installed() {
        return InstalledPacks.look().packs();
    }

    /** What keeps packs from being loaded by id: two that differ and have one id, and providers that fail. */
    public static List<Problem> problems() {
        return InstalledPacks.look().problems();
    }

    /** A pack in a folder; its id is the folder's name. */
    public static RulePack inFolder(Path folder) {
        return PackFiles.ofFolder(folder);
    }

    /**
     * A pack among the resources of a class path or of a module.
     *
     * @param owner a class of the module, jar or folder that holds it
     * @param root the folder, such as {@code packs/us-mo-ofallon}; its last name is the id
     * @throws IllegalArgumentException when there is no {@code pack.yaml} in it
     */
    public static RulePack inResources(Class<?> owner, String root) {
        return PackFiles.ofResources(owner, root);
    }
}
