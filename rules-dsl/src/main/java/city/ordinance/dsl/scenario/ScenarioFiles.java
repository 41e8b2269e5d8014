package city.ordinance.dsl.scenario;

import city.ordinance.internal.document.TreeReader;
import city.ordinance.json.ScenarioDocument;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds scenario files, in folders and in packs, and reads them. */
public final class ScenarioFiles {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    private ScenarioFiles() {}

    /**
     * The file itself, or every YAML and JSON file in the folder and the folders in it, in the order of their names.
     *
     * @throws ProblemException with code {@code malformed} when there is no such file or folder
     */
    public static List<Path> find(Path fileOrFolder) {
        if (!Files.exists(fileOrFolder)) {
            String message = "There is no file or folder \"" + fileOrFolder + "\".";
            throw problem(message, fileOrFolder, "Check the spelling, and the folder you are in.");
        }
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> walk = Files.walk(fileOrFolder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(path -> isScenario(path.toString()))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw problem("The folder cannot be read.", fileOrFolder, "Check that you may read it.");
        }
    }

    /**
     * Reads a scenario file.
     *
     * @throws ProblemException when it cannot be read, or is no scenario
     */
    public static ScenarioDocument read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return ScenarioDocument.parse(in.readNBytes(TreeReader.MAX_BYTES + 1), file.toString());
        } catch (IOException e) {
            throw problem("The file cannot be read.", file, "Check that you may read it.");
        }
    }

    /**
     * The scenarios of a pack, in the order of their file names.
     *
     * @throws ProblemException when one of them is no scenario
     */
    public static List<ScenarioDocument> of(RulePack pack) {
        return names(pack).stream().map(name -> read(pack, name)).toList();
    }

    /** The names of a pack's scenario files, in order. */
    static List<String> names(RulePack pack) {
        return pack.files().stream()
                .filter(file -> file.startsWith("scenarios/") && isScenario(file))
                .toList();
    }

    /** Reads one of them. */
    static ScenarioDocument read(RulePack pack, String name) {
        return ScenarioDocument.parse(pack.read(name).orElseThrow(), pack.where(name));
    }

    private static boolean isScenario(String name) {
        return ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    private static ProblemException problem(String message, Path where, String help) {
        return new ProblemException(new Problem(ProblemCode.MALFORMED, message, where.toString(), help));
    }
}
