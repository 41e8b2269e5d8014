package city.ordinance.dsl.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Value;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.AccessRequest.Citation;
import city.ordinance.situation.AccessRequest.Stage;
import city.ordinance.situation.AccessRequest.Target;
import city.ordinance.situation.Description;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A pack whose comments, names and texts end in characters of which the last byte, in some charset, takes what follows
 * with it: a quotation mark, a backslash, an end of line. In another charset than UTF-8 the texts would make a file.
 */
final class HostileTexts {
    static final String CANARY = "canary";

    private static final Path TOWN = Path.of("src/test/resources/broken-packs/example-town");
    private static final String CODE =
            "\"); new java.io.FileOutputStream(new String(new char[]{99,97,110,97,114,121})).close(); //";

    /** Of two, three and four bytes, with last bytes that are lead bytes somewhere; both alignments of pairs. */
    private static final List<String> ENDS = List.of(
            "\u00e9",
            "\u00e9\u00df",
            "\u20ac",
            "\u20ac\u20ac,",
            "\u4e2d",
            "\u3042\u00e9",
            "\uff71",
            "\ud55c\uae00",
            "\ud83d\ude00",
            "\u201c",
            "\u00a7 \u0416",
            "\u0100");

    private HostileTexts() {}

    /** Writes the pack into a folder of this name. */
    static void write(Path folder) throws IOException {
        for (String file : List.of("pack.yaml", "claims.yaml", "review.drl", "sanctions.drl")) {
            Files.copy(TOWN.resolve(file), folder.resolve(file));
        }
        String steps = Files.readString(TOWN.resolve("steps.drl"), UTF_8);
        StringBuilder rules = new StringBuilder(steps.substring(0, steps.indexOf("rule \"T-FORM-010")));
        for (int i = 0; i < ENDS.size(); i++) {
            rules.append(rule(i));
        }
        Files.writeString(folder.resolve("steps.drl"), rules, UTF_8);
    }

    private static String rule(int i) {
        String end = ENDS.get(i);
        return String.format(
                "rule \"T-FORM-%03d: a form %s\" /* %s*/ @Cites( \"C8\" )%nwhen AccessRequest( stage == Stage.%s, // %s%n"
                        + "target == Target.%s )%nthen conclude.specified( \"form\", \"%s\\%s\" ); end%n",
                (i + 1) * 10, end, end, stage(i), end, target(i), end, CODE);
    }

    private static Stage stage(int i) {
        return Stage.values()[i / 2];
    }

    private static Target target(int i) {
        return Target.values()[i % 2];
    }

    /** Asks the pack in the folder named, in the charset of this process; ends with 1 when an answer is wrong. */
    public static void main(String[] arguments) {
        Rulebook book = Rulebook.load(Packs.inFolder(Path.of(arguments[0])));
        boolean right = true;
        for (int i = 0; i < Stage.values().length * 2; i++) {
            Description description = AccessRequest.describe()
                    .stage(stage(i))
                    .target(target(i))
                    .citesDates(Citation.GIVEN)
                    .citesLocations(Citation.GIVEN)
                    .build();
            Assessment assessment = book.assess(description, AsOf.day(LocalDate.of(2026, 6, 1)));
            right &= i < ENDS.size()
                    ? says(assessment, i)
                    : !assessment.answers().containsKey("form");
        }
        System.exit(right ? 0 : 1);
    }

    private static boolean says(Assessment assessment, int i) {
        return assessment.topic("form") instanceof Answer.Specified form
                && form.value().equals(new Value.Text(ENDS.get(i) + CODE))
                && form.rules().equals(List.of(String.format("T-FORM-%03d", (i + 1) * 10)));
    }
}
