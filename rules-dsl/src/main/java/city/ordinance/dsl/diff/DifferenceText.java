package city.ordinance.dsl.diff;

import city.ordinance.dsl.meaning.Change;
import city.ordinance.dsl.meaning.SituationWords;
import city.ordinance.internal.text.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A difference as plain text or Markdown. */
public final class DifferenceText {
    private final boolean markdown;
    private final List<String> lines = new ArrayList<>();

    private DifferenceText(boolean markdown) {
        this.markdown = markdown;
    }

    /** The difference as plain text that reads well aloud. */
    public static String text(PackDifference difference) {
        return new DifferenceText(false).render(difference);
    }

    /** The difference as Markdown. */
    public static String markdown(PackDifference difference) {
        return new DifferenceText(true).render(difference);
    }

    private String render(PackDifference difference) {
        lines.add((markdown ? "# " : "") + "From " + difference.first() + " to " + difference.second());
        lines.add("");
        lines.add(summary(difference));
        only(difference.first(), difference.onlyFirst());
        only(difference.second(), difference.onlySecond());
        difference.types().forEach(type -> type(difference, type));
        return lines.stream().map(Quotes::visible).collect(Collectors.joining("\n")) + "\n";
    }

    private static String summary(PackDifference difference) {
        String compared = count(difference.situations(), "situation");
        if (difference.situations() == 0) {
            return "Nothing was compared: the two are about no type of situation in common.";
        }
        return difference.differing() == 0
                ? "No difference: all " + compared + " were compared, and each has the same outcome."
                : "The outcome differs in " + count(difference.differing(), "situation") + "; all "
                        + number(difference.situations()) + " were compared.";
    }

    private void only(Side side, List<String> types) {
        types.forEach(type -> lines.add("Only " + side.pack() + " is about " + type + "."));
    }

    private void type(PackDifference difference, TypeDifference type) {
        lines.add("");
        lines.add((markdown ? "## " : "") + type.type().code() + ": the outcome differs in " + number(type.differing())
                + " of " + count(type.situations(), "situation"));
        read("first, " + difference.first().pack(), type.readByFirst());
        read("second, " + difference.second().pack(), type.readBySecond());
        known("first, " + difference.first().pack(), type.knownByFirst());
        known("second, " + difference.second().pack(), type.knownBySecond());
        for (Statement statement : type.statements()) {
            lines.add("");
            statement(statement);
        }
    }

    private void read(String side, List<String> facts) {
        if (!facts.isEmpty()) {
            lines.add("Only the " + side + ", has rules that ask about " + String.join(", ", facts) + ".");
        }
    }

    private void known(String side, List<String> values) {
        if (!values.isEmpty()) {
            lines.add("Only the " + side + ", knows " + String.join(", ", values) + "; that was not compared.");
        }
    }

    private void statement(Statement statement) {
        lines.add((markdown ? "**" : "") + "In " + count(statement.situations(), "situation") + ", where"
                + (markdown ? "**" : ""));
        if (markdown) {
            lines.add("");
        }
        for (int i = 0; i < statement.where().size(); i++) {
            Box box = statement.where().get(i);
            String end = i == statement.where().size() - 1 ? ":" : "; or";
            lines.add("- " + (box.values().isEmpty() ? "anything holds" : box.toString()) + end);
        }
        if (markdown) {
            lines.add("");
        }
        for (Change change : statement.changes()) {
            lines.add("  - " + change + ".");
        }
        lines.add("  For example: " + SituationWords.description(statement.witness()) + ".");
    }

    private static String count(long number, String word) {
        return number(number) + " " + word + (number == 1 ? "" : "s");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
