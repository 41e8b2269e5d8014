package city.ordinance.dsl.packs;

import city.ordinance.internal.text.Quotes;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a new pack: files that load and pass verification as they stand, with a TODO wherever somebody must read a
 * source and write what it says. Until then every answer of the pack says that it is a skeleton.
 */
public final class PackSkeleton {
    private static final List<String> FILES = List.of(
            "pack.yaml",
            "claims.yaml",
            "complaints.drl",
            "source.md",
            "CHANGELOG.md",
            "scenarios/01-a-complaint-about-a-device.yaml");

    private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*+";

    private PackSkeleton() {}

    /**
     * Writes a new pack that speaks from today on.
     *
     * @param folder the folder in which the pack's own folder is made, named as the id
     * @param id the pack's id, such as {@code us-xx-springfield}
     * @param name the city's name
     * @param state its state
     * @return the pack's folder
     * @throws ProblemException when the id cannot be one, a name is blank, or the pack's folder is there already; then
     *     nothing is written
     */
    public static Path write(Path folder, String id, String name, String state) {
        return write(folder, id, name, state, LocalDate.now());
    }

    /** Writes a new pack that speaks from a day on; otherwise as {@link #write(Path, String, String, String)}. */
    public static Path write(Path folder, String id, String name, String state, LocalDate from) {
        List<Problem> problems = new ArrayList<>();
        checkId(id, problems);
        checkText("name of the city", name, problems);
        checkText("name of the state", state, problems);
        if (problems.isEmpty()) {
            checkFree(folder.resolve(id), problems);
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return write(folder.resolve(id), new SkeletonText(id, name, state, from));
    }

    private static Path write(Path pack, SkeletonText text) {
        try {
            Files.createDirectories(pack.resolve("scenarios"));
            for (String file : FILES) {
                Files.writeString(pack.resolve(file), text.of(file));
            }
            return pack;
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    ProblemCode.MALFORMED,
                    "The pack cannot be written to " + Quotes.quote(pack.toString()) + ".",
                    "",
                    "Name a folder in which you may write."));
        }
    }

    private static void checkId(String id, List<Problem> problems) {
        if (!id.matches(ID) || !id.matches(".*[a-z].*")) {
            problems.add(new Problem(
                    ProblemCode.MALFORMED,
                    Quotes.quote(id) + " cannot be the id of a pack.",
                    "",
                    "Write country, state and city in lower-case letters, joined by hyphens, such as us-mo-ofallon."));
        }
    }

    private static void checkText(String what, String text, List<Problem> problems) {
        if (text.isBlank() || text.indexOf('\uFFFD') >= 0 || !text.equals(Problem.visible(text))) {
            problems.add(new Problem(
                    ProblemCode.MALFORMED,
                    "The " + what + " is missing, or is not one line of text.",
                    "",
                    "Write it as the city does."));
        }
    }

    private static void checkFree(Path pack, List<Problem> problems) {
        if (Files.exists(pack)) {
            problems.add(new Problem(
                    "pack-exists",
                    "There is a file or folder " + Quotes.quote(pack.toString()) + " already.",
                    "",
                    "Choose another id or another folder. Nothing was written."));
        }
    }
}
