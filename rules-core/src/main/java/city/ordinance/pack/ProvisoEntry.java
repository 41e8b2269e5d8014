package city.ordinance.pack;

import city.ordinance.assessment.ConclusionId;
import java.util.List;

/**
 * A doubt that a pack's rules may raise: whether the source reaches the matter at all.
 *
 * @param code its code
 * @param text the doubt, beginning with "if"
 * @param reaches what it makes doubtful where it is raised: all conclusions of a kind, by {@code sanctions}, the
 *     answers to all topics, by {@value #ANSWERS}, or one conclusion or topic, by its code
 */
public record ProvisoEntry(String code, String text, List<String> reaches) {
    /** The word for the answers to all topics. */
    public static final String ANSWERS = "answers";

    /** Copies the list. */
    public ProvisoEntry {
        reaches = List.copyOf(reaches);
    }

    /** Whether it reaches a conclusion. */
    public boolean reaches(ConclusionId id) {
        return reaches.contains(id.kind().key()) || reaches.contains(id.code());
    }

    /** Whether it reaches the answer to a topic. */
    public boolean reaches(String topic) {
        return reaches.contains(ANSWERS) || reaches.contains(topic);
    }
}
