package city.ordinance.dsl.verify;

import city.ordinance.dsl.lint.Linted;
import city.ordinance.dsl.lint.LintedEdition;
import city.ordinance.dsl.property.Declarations;
import city.ordinance.dsl.property.Said;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.PackInfo;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * One edition of a pack with what its rules do at every point.
 *
 * @param contents the pack
 * @param edition the edition
 * @param decider the engine with the edition's rules
 * @param examiner asks a decider about points
 * @param spaces the points of each situation type
 * @param said what a set of fired rules says
 */
record Examined(
        Linted.Contents contents,
        LintedEdition edition,
        PointDecider decider,
        Examiner examiner,
        List<PointSpace> spaces,
        Function<BitSet, Said> said) {

    PackInfo pack() {
        return contents.pack();
    }

    Declarations declarations() {
        return contents.declarations();
    }

    List<RuleModel> rules() {
        return edition.rules();
    }

    /** All valid points. */
    long points() {
        return spaces.stream().mapToLong(PointSpace::points).sum();
    }

    /** The ids of these rules. */
    List<String> ids(BitSet rules) {
        return rules.stream().mapToObj(rule -> rules().get(rule).id()).toList();
    }

    /** Words that name the edition in a message; none when the pack has one edition. */
    String inEdition() {
        return pack().editions().size() == 1
                ? ""
                : " in the edition " + edition.edition().id();
    }
}
