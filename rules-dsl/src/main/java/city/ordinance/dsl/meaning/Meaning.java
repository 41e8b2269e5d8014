package city.ordinance.dsl.meaning;

import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.source.Basis;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that is said at a point, whichever rules say it: conclusions, answers with their values, claims, and what is
 * interpreted. Two points, or two editions at one point, mean the same exactly when these are equal.
 *
 * @param said what is said, by subject: {@code sanctions/seizure}, {@code answers/fine}
 */
public record Meaning(Map<String, Said> said) {
    private static final String ANSWERS = "answers/";

    /** Copies the map. */
    public Meaning {
        said = Collections.unmodifiableMap(new TreeMap<>(said));
    }

    /** The meaning of these rules having fired. */
    public static Meaning of(List<RuleModel> rules, BitSet fired) {
        Map<String, Said> said = new TreeMap<>();
        fired.stream().mapToObj(rules::get).forEach(rule -> rule.then().forEach(then -> add(rule, then, said)));
        return new Meaning(said);
    }

    private static void add(RuleModel rule, Consequence consequence, Map<String, Said> said) {
        Basis basis = rule.interpreted().isPresent() ? Basis.INTERPRETED : Basis.STATED;
        Set<String> claims = Set.copyOf(rule.cites());
        if (consequence instanceof Consequence.Concludes concludes) {
            said.merge(concludes.id().toString(), new Said(Set.of(), claims, basis), Said::and);
        } else if (consequence instanceof Consequence.Answers answers) {
            said.merge(ANSWERS + answers.topic(), new Said(Set.of(answers), claims, basis), Said::and);
        }
    }
}
