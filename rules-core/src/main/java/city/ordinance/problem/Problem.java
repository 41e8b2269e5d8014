package city.ordinance.problem;

import city.ordinance.internal.text.Quotes;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * One thing that is wrong with an input, said so that the person who wrote it can mend it. Control and other invisible
 * characters, which an input may bring, stand in its texts as {@linkplain #visible escapes}.
 *
 * @param code a stable code in kebab-case, see {@link ProblemCode}
 * @param message what is wrong, in one sentence that quotes the offending text
 * @param where the place: {@code file:line:column}, a JSON pointer, or both; empty when the input has no places
 * @param help what to do about it, in one sentence; the nearest valid spelling where there is one
 */
@JsonPropertyOrder({"code", "message", "where", "help"})
public record Problem(String code, String message, String where, String help) {
    /** Makes the texts safe to print. */
    public Problem {
        message = visible(message);
        where = visible(where);
        help = visible(help);
    }

    /** The problem, with this place where it has none of its own. */
    public Problem orAt(String place) {
        return where.isEmpty() ? new Problem(code, message, place, help) : this;
    }

    /** The text in one line, with all that could steer a terminal, or turn text around, as escapes. */
    public static String visible(String text) {
        return Quotes.visible(text);
    }

    /** The problem as one line: place, code, message and help. */
    @Override
    public String toString() {
        return (where.isEmpty() ? "" : where + ": ") + code + ": " + message + (help.isEmpty() ? "" : " " + help);
    }
}
