package city.ordinance.dsl.verify;

/** Is told how far a verification has come. Calls come from one thread. */
@FunctionalInterface
public interface Progress {
    /** Listens to nothing. */
    Progress NONE = (phase, done, total) -> {};

    /**
     * Some work is done.
     *
     * @param phase what is being done, in a few words
     * @param done how many of its parts are done
     * @param total how many parts it has, at least one
     */
    void at(String phase, long done, long total);
}
