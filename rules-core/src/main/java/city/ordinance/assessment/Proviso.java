package city.ordinance.assessment;

import java.util.List;

/**
 * A doubt whether the source reaches the matter at all. What carries one goes beyond the words of the source.
 *
 * @param code its code in the pack's catalog
 * @param text the doubt, beginning with "if"; where it arises in only some situations that fit, it begins with those
 * @param dependsOn the unknown facts on which its being raised depends, as codes; empty where it is raised in every
 *     situation that fits and has the conclusion or the topic
 */
public record Proviso(String code, String text, List<String> dependsOn) {
    /** Copies the list. */
    public Proviso {
        dependsOn = List.copyOf(dependsOn);
    }

    /** The doubt as it follows what it reaches: "only if ..."; where it arises only in some situations, those first. */
    public String only() {
        return dependsOn.isEmpty() ? "only " + text : text;
    }
}
