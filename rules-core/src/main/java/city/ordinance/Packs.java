package city.ordinance;

import city.ordinance.internal.files.PackFiles;
import city.ordinance.internal.pack.Loaders;
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
        return look().find(packId);
    }

    /** The packs that can be loaded by id, in order of their ids. */
    public static List<RulePack> installed() {
        return look().installed();
    }

    /** What keeps packs from being loaded by id: two that differ and have one id, and providers that fail. */
    public static List<Problem> problems() {
        return look().problems();
    }

    /**
     * The pack that is asked when nobody names one: the only one whose place exists.
     *
     * @throws ProblemException with code {@code unknown-pack} when there is none, or several
     */
    public static RulePack usual() {
        return look().usual();
    }

    /**
     * The packs of a place, in order of their ids.
     *
     * @param name its name, such as {@code O'Fallon}
     * @param state its state, in full or by its two letters
     * @throws ProblemException with code {@code unknown-pack} when there is none
     */
    public static List<RulePack> in(String name, String state) {
        return look().in(name, state);
    }

    /**
     * The packs of a place whose state goes without saying, in order of their ids.
     *
     * @throws ProblemException with code {@code unknown-pack} when there is none, and {@code ambiguous-jurisdiction}
     *     when several places have this name
     */
    public static List<RulePack> in(String name) {
        return look().in(name);
    }

    /**
     * The packs that the library's own class loader and the thread's context class loader see now. Each of the methods
     * above looks anew.
     */
    public static InstalledPacks look() {
        return new InstalledPacks(Loaders.usual());
    }

    /** The packs that a class loader sees now, and those that the library's own sees, whichever thread asks. */
    public static InstalledPacks of(ClassLoader loader) {
        return new InstalledPacks(Loaders.with(loader));
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
