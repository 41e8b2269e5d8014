package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.pack.PackInfo;
import java.util.List;

/**
 * Puts assessments into words. Every hedge, claim, state and notice is kept, and what the source leaves open never
 * looks like none or zero.
 */
public interface Renderer {

    /**
     * An assessment and the pack that gave it, which knows what its codes are called.
     *
     * @param pack the pack
     * @param assessment the assessment
     */
    record Answer(PackInfo pack, Assessment assessment) {}

    /**
     * The assessments in one document, in this order. Several of one pack are a case: their union follows, kept apart
     * by situation.
     */
    String render(List<Answer> answers);

    /** One assessment as a document. */
    default String render(PackInfo pack, Assessment assessment) {
        return render(List.of(new Answer(pack, assessment)));
    }

    /** The explanations in one document, in this order. */
    String explain(List<Explained> explained);

    /** What differs between two assessments, as a document. */
    String compare(Compared compared);

    /** What came of replays, in one document, in this order. */
    String replay(List<Replayed> replayed);
}
