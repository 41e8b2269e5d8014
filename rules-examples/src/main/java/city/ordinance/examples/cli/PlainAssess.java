package city.ordinance.examples.cli;

import city.ordinance.problem.ProblemException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The plainest use of the command line, {@code assess --format json FILE}, read without the parser of arguments, which
 * takes longer to start than the answer to give. Anything else is left to that parser.
 */
final class PlainAssess {
    private PlainAssess() {}

    /** Runs the command and gives its exit code; empty when the arguments are not as plain as that. */
    static OptionalInt run(Console console, String... arguments) throws Exception {
        if (arguments.length != 4 || !arguments[0].equals("assess") || !arguments[1].equals("--format")) {
            return OptionalInt.empty();
        }
        Optional<Format> format = json(arguments[2]);
        String file = arguments[3];
        if (format.isEmpty() || (file.startsWith("-") && !file.equals("-")) || file.startsWith("@")) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(new Assess(console, format.get(), file).call());
        } catch (ProblemException e) {
            return OptionalInt.of(Ordinance.refused(console, e));
        }
    }

    private static Optional<Format> json(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "json" -> Optional.of(Format.JSON);
            case "jsonl" -> Optional.of(Format.JSONL);
            default -> Optional.empty();
        };
    }
}
