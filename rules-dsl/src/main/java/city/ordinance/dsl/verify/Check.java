package city.ordinance.dsl.verify;

/** Checks one matter over an examined edition. */
@FunctionalInterface
interface Check {

    /** Adds what it finds and how many cases it examined. */
    void run(Examined edition, Results results);
}
