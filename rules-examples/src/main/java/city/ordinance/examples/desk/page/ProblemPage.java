package city.ordinance.examples.desk.page;

import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.http.Failure;
import city.ordinance.examples.desk.http.Reply;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page that says what is wrong, and how to go on. */
final class ProblemPage {
    private ProblemPage() {}

    /** The page for a failure. */
    static Reply of(Failure failure) {
        return of(failure, List.of());
    }

    /** The page for a state that cannot be answered, with the ways out of it. */
    static Reply of(ProblemException e, State state, DeskLibrary library) {
        Failure failure = Failure.of(e);
        return of(failure, waysOut(state, library));
    }

    private static Reply of(Failure failure, List<Link> ways) {
        String title = title(failure);
        return PageLayout.page(failure.status(), "Error: " + title, main -> {
            main.in("div.card error-summary", List.of("role", "alert", "aria-labelledby", "problem"), box -> {
                box.el("h1#problem", title);
                if (failure.problems().isEmpty()) {
                    box.el("p", failure.detail());
                }
                box.in(
                        "ul",
                        list -> failure.problems()
                                .forEach(problem -> list.el("li", problem.message() + " " + problem.help())));
            });
            if (!ways.isEmpty()) {
                main.el("h2", "How to go on");
                main.in("ul.choices", list -> ways.forEach(way -> list.in("li", li -> li.link(way.url(), way.text()))));
            }
            main.in("p", p -> p.link("/", "Begin again"));
        });
    }

    /** What is wrong, as a person would say it. */
    private static String title(Failure failure) {
        String code =
                failure.problems().isEmpty() ? "" : failure.problems().get(0).code();
        return switch (code) {
            case "" -> failure.title();
            case ProblemCode.CONTRADICTION -> "These answers contradict each other";
            case ProblemCode.NO_COVERAGE -> "There is no answer for that day";
            case ProblemCode.EXPIRED -> "The reading of this source has expired";
            case ProblemCode.AMBIGUOUS_JURISDICTION -> "There are several cities of that name";
            default -> "The address of this page holds something that is not known here";
        };
    }

    /**
     * A way out.
     *
     * @param url where it leads
     * @param text what it does
     */
    private record Link(String url, String text) {}

    /** Every answer without which the rest can be answered. */
    private static List<Link> waysOut(State state, DeskLibrary library) {
        List<Link> ways = new ArrayList<>();
        State expired = state.plain().with(State.EXPIRED, "true");
        if (!state.allowExpired() && answerable(expired, library).isPresent()) {
            ways.add(new Link(expired.url(), "Show the answer all the same, with a warning"));
        }
        for (String fact : state.facts().keySet()) {
            State without = state.plain().without(fact);
            answerable(without, library)
                    .ifPresent(view -> ways.add(new Link(
                            without.url(),
                            "Take back the answer about " + view.words().fact(fact))));
        }
        return ways;
    }

    private static Optional<View> answerable(State state, DeskLibrary library) {
        try {
            return Optional.of(View.of(state, library));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
