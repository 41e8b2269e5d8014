package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.assessment.WithOthers;
import city.ordinance.pack.PackInfo;
import city.ordinance.source.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts assessments into words. Every hedge, claim, state and notice is kept, and what the source leaves open never
 * looks like none or zero. A layout need only lay out parts.
 */
public abstract class Renderer {
    /** For the layouts of this package. */
    Renderer() {}

    /**
     * An assessment and the pack that gave it, which knows what its codes are called.
     *
     * @param pack the pack
     * @param assessment the assessment
     */
    public record Answer(PackInfo pack, Assessment assessment) {}

    /**
     * The answers of several packs about one situation.
     *
     * @param pack the pack that was asked first
     * @param all the answers
     * @param others the packs that were asked as well, as far as there are such packs
     */
    public record AnswerWithOthers(PackInfo pack, WithOthers<Assessment> all, List<PackInfo> others) {
        /** Copies the list. */
        public AnswerWithOthers {
            others = List.copyOf(others);
        }

        private Answer main() {
            return new Answer(pack, all.main());
        }
    }

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

    /**
     * The assessments in one document, in this order. Several of one pack are a case: their union follows, kept apart
     * by situation.
     */
    public final String render(List<Answer> answers) {
        return whole(answers, own(answers));
    }

    private static List<Part> own(List<Answer> answers) {
        return parts("Assessment", answers, Composer::page, answer -> Optional.of(Claims.cited(answer)));
    }

    private String whole(List<Answer> answers, List<Part> parts) {
        List<Part> all = new ArrayList<>(parts);
        CaseComposer.page(answers)
                .ifPresent(page -> all.add(new Part("The whole case", false, page, Optional.empty())));
        return document(all);
    }

    /**
     * The assessments in one document, in this order, as {@link #render(List)} has them. After each come the answers of
     * the packs that were asked as well, and how they stand side by side.
     */
    public final String renderWithOthers(List<AnswerWithOthers> answers) {
        List<Answer> mains = answers.stream().map(AnswerWithOthers::main).toList();
        if (answers.stream().allMatch(one -> one.all().isAlone())) {
            return render(mains);
        }
        List<Part> own = own(mains);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Part main = own.get(i);
            parts.add(new Part(main.heading(), false, main.page(), main.claims()));
            parts.addAll(new WithOthersComposer(answers.get(i)).parts(main.alone() ? "" : main.heading() + ": "));
        }
        return whole(mains, parts);
    }

    /** One assessment as a document. */
    public final String render(PackInfo pack, Assessment assessment) {
        return render(List.of(new Answer(pack, assessment)));
    }

    /** The explanations in one document, in this order. */
    public final String explain(List<Explained> explained) {
        return document(parts("Explanation", explained, ExplanationComposer::page, one -> Optional.empty()));
    }

    /** What differs between two assessments, as a document. */
    public final String compare(Compared compared) {
        return document(parts(
                "What differs", List.of(compared), DifferenceComposer::page, one -> Optional.of(Claims.cited(one))));
    }

    /** What came of replays, in one document, in this order. */
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
