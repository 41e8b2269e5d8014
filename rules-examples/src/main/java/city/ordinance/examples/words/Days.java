package city.ordinance.examples.words;

import city.ordinance.problem.AsOf;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.time.LocalDate;

/** Days as people name them. */
public final class Days {
    private Days() {}

    /**
     * The day that an option or a parameter names.
     *
     * @throws ProblemException with code {@code invalid-date}
     */
    public static LocalDate read(String option, String text) {
        return AsOf.dayNamed(text)
                .orElseThrow(() -> new ProblemException(new Problem(
                        ProblemCode.INVALID_DATE,
                        "\"" + text + "\" is not a day.",
                        option,
                        "Write year, month, and day, as in 2026-06-01.")));
    }
}
