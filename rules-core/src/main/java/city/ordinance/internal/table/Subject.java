package city.ordinance.internal.table;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import java.util.Optional;

/**
 * What can be explained: a conclusion, or the raising of a topic.
 *
 * @param atom its number
 * @param name {@code sanctions/seizure}, {@code answers/fine}
 */
public record Subject(int atom, String name) {
    private static final String ANSWERS = "answers/";

    /** The subject of this name, or of this code alone; empty when the catalog has none. */
    public static Optional<Subject> parse(Atoms atoms, String text) {
        for (int i = 0; i < atoms.entries().size(); i++) {
            ConclusionId id = atoms.entries().get(i).id();
            if (text.equals(id.toString()) || text.equals(id.code())) {
                return Optional.of(new Subject(i, id.toString()));
            }
        }
        String code = text.startsWith(ANSWERS) ? text.substring(ANSWERS.length()) : text;
        return atoms.topics().stream()
                .filter(topic -> topic.code().equals(code))
                .findFirst()
                .map(topic -> new Subject(atoms.topic(topic.code()), ANSWERS + topic.code()));
    }

    /** Whether this rule, when it fires, concludes the subject. */
    public boolean concludedBy(RuleModel rule) {
        return rule.then().stream().anyMatch(this::named);
    }

    private boolean named(Consequence consequence) {
        if (consequence instanceof Consequence.Concludes concludes) {
            return name.equals(concludes.id().toString());
        }
        return consequence instanceof Consequence.Answers answers && name.equals(ANSWERS + answers.topic());
    }
}
