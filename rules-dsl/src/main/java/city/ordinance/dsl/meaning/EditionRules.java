package city.ordinance.dsl.meaning;

import city.ordinance.internal.dialect.DialectReader;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.pack.PackReader;
import city.ordinance.internal.pack.RuleTexts;
import city.ordinance.pack.Edition;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.problem.RulePackException;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One edition of a pack, its rules read and not compiled.
 *
 * @param pack all of the pack but its rules
 * @param edition the edition
 * @param texts the text of each rule file, by the name messages use
 * @param rules the rules, in the order of the files
 */
public record EditionRules(PackInfo pack, Edition edition, Map<String, String> texts, List<RuleModel> rules) {
    /** Copies the collections and keeps their order. */
    public EditionRules {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        rules = List.copyOf(rules);
    }

    /**
     * The pack's latest edition.
     *
     * @throws RulePackException with every problem of the pack's files
     */
    public static EditionRules latest(RulePack files) {
        PackInfo pack = PackReader.read(files);
        return read(files, pack, pack.editions().get(pack.editions().size() - 1));
    }

    /**
     * The edition in force on a day.
     *
     * @throws RulePackException with every problem of the pack's files
     * @throws ProblemException with code {@code no-coverage} when no edition is in force then
     */
    public static EditionRules on(RulePack files, LocalDate day) {
        PackInfo pack = PackReader.read(files);
        Edition edition = pack.editions().stream()
                .filter(candidate -> candidate.inForce(day))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem(
                        ProblemCode.NO_COVERAGE,
                        "The pack " + pack.id() + " has no edition in force on " + day + ".",
                        "",
                        "Name a later day; the first edition begins on "
                                + pack.editions().get(0).from() + ".")));
        return read(files, pack, edition);
    }

    private static EditionRules read(RulePack files, PackInfo pack, Edition edition) {
        Map<String, String> texts = RuleTexts.of(files, edition);
        DialectReader.Result read = DialectReader.read(pack, texts);
        if (!read.problems().isEmpty()) {
            throw new RulePackException(read.problems());
        }
        return new EditionRules(pack, edition, texts, read.rules());
    }

    /** These rules with one of them replaced. */
    public List<RuleModel> with(int place, RuleModel changed) {
        List<RuleModel> all = new java.util.ArrayList<>(rules);
        all.set(place, changed);
        return List.copyOf(all);
    }
}
