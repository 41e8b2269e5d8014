package city.ordinance.internal.document;

import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import city.ordinance.problem.RulePackException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with some files, so that all of it can be said at once. Not thread-safe. */
public final class Problems {
    private static final String PACK_PREFIX = "pack-";

    private final boolean ofPack;
    private final List<String> files = new ArrayList<>();
    private final List<Placed> all = new ArrayList<>();

    private record Placed(Problem problem, int file, Place place) {}

    private Problems(boolean ofPack) {
        this.ofPack = ofPack;
    }

    /** For a document that describes situations. */
    public static Problems ofDocument() {
        return new Problems(false);
    }

    /** For the files of a pack: codes begin with {@code pack-}. */
    public static Problems ofPack() {
        return new Problems(true);
    }

    /** Whether these are a pack's. */
    public boolean arePacks() {
        return ofPack;
    }

    /** Puts the file after those begun or named before. */
    public void begin(String file) {
        if (!files.contains(file)) {
            files.add(file);
        }
    }

    /** Adds a problem; the code is written without {@code pack-}. */
    public void add(String code, String message, Place place, String help) {
        add(new Problem((ofPack ? PACK_PREFIX : "") + code, message, place.toString(), help), place);
    }

    /** Adds all that others hold. */
    public void addAll(Problems others) {
        others.all.forEach(placed -> add(placed.problem(), placed.place()));
    }

    /** Adds a finished problem at this place. */
    public void add(Problem problem, Place place) {
        begin(place.file());
        all.add(new Placed(problem, files.indexOf(place.file()), place));
    }

    /** Whether none was found. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The problems in the order of the input. */
    public List<Problem> list() {
        return all.stream()
                .sorted(Comparator.comparingInt(Placed::file)
                        .thenComparingInt(placed -> placed.place().line())
                        .thenComparingInt(placed -> placed.place().column()))
                .map(Placed::problem)
                .toList();
    }

    /**
     * Throws all the problems, if there are any.
     *
     * @throws RulePackException for a pack
     * @throws ProblemException for a document
     */
    public void throwIfAny() {
        if (!all.isEmpty()) {
            throw ofPack ? new RulePackException(list()) : new ProblemException(list());
        }
    }
}
