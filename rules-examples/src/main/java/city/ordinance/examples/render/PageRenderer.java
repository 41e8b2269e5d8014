package city.ordinance.examples.render;

import city.ordinance.source.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns what is to be said into parts, so that a layout need only lay out parts. */
abstract class PageRenderer implements Renderer {

    /**
     * A part of a document.
     *
     * @param heading which of the parts it is
     * @param alone whether it is the only part, and needs no heading to be told apart
     * @param page what it says
     * @param claims the claims to list below it; empty when the page itself says what must be said of claims
     */
    record Part(String heading, boolean alone, Page page, Optional<List<Claim>> claims) {}

    /** The parts in one document. */
    abstract String document(List<Part> parts);

    @Override
    public final String render(List<Answer> answers) {
        List<Part> parts = new ArrayList<>(
                parts("Assessment", answers, Composer::page, answer -> Optional.of(Claims.cited(answer))));
        CaseComposer.page(answers)
                .ifPresent(page -> parts.add(new Part("The whole case", false, page, Optional.empty())));
        return document(parts);
    }

    @Override
    public final String explain(List<Explained> explained) {
        return document(parts("Explanation", explained, ExplanationComposer::page, one -> Optional.empty()));
    }

    @Override
    public final String compare(Compared compared) {
        return document(parts(
                "What differs", List.of(compared), DifferenceComposer::page, one -> Optional.of(Claims.cited(one))));
    }

    @Override
    public final String replay(List<Replayed> replayed) {
        return document(parts("Replay", replayed, ReplayComposer::page, one -> Optional.empty()));
    }

    private static <T> List<Part> parts(
            String name, List<T> things, Function<T, Page> page, Function<T, Optional<List<Claim>>> claims) {
        List<Part> parts = new ArrayList<>();
        boolean alone = things.size() == 1;
        for (T thing : things) {
            String heading = alone ? name : "Situation " + (parts.size() + 1) + " of " + things.size();
            parts.add(new Part(heading, alone, page.apply(thing), claims.apply(thing)));
        }
        return parts;
    }
}
