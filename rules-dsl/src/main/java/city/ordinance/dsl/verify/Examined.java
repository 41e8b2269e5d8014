package city.ordinance.dsl.verify;

import city.ordinance.Rulebook;
import city.ordinance.dsl.lint.Linted;
import city.ordinance.dsl.lint.LintedEdition;
import city.ordinance.dsl.property.Declarations;
import city.ordinance.dsl.property.Said;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.Decider;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One edition of a pack with what its rules do at every point. */
final class Examined {
    private final Linted.Contents contents;
    private final LintedEdition edition;
    private final Decider decider;
    private final Examiner examiner;
    private final List<PointSpace> spaces;
    private final Function<BitSet, Said> said;
    private @Nullable Knowledge knowledge;
    private @Nullable Rulebook rulebook;

    /**
     * An edition.
     *
     * @param decider the engine with the edition's rules
     * @param examiner asks a decider about points
     * @param spaces the points of each situation type, as the decider decided them
     */
    Examined(
            Linted.Contents contents,
            LintedEdition edition,
            Decider decider,
            Examiner examiner,
            List<PointSpace> spaces) {
        this.contents = contents;
        this.edition = edition;
        this.decider = decider;
        this.examiner = examiner;
        this.spaces = List.copyOf(spaces);
        this.said = Said.remembering(edition.rules(), contents.pack().catalog());
    }

    Linted.Contents contents() {
        return contents;
    }

    LintedEdition edition() {
        return edition;
    }

    Decider decider() {
        return decider;
    }

    Examiner examiner() {
        return examiner;
    }

    List<PointSpace> spaces() {
        return spaces;
    }

    /** The points of a situation type of the pack. */
    PointSpace space(SituationType<?> type) {
        return spaces.stream().filter(space -> space.type() == type).findFirst().orElseThrow();
    }

    /** What a set of fired rules says. */
    Function<BitSet, Said> said() {
        return said;
    }

    /** How an app is answered. Only where no topic has two answers. */
    Knowledge knowledge() {
        Knowledge known = knowledge;
        if (known == null) {
            known = new Knowledge(this);
            knowledge = known;
        }
        return known;
    }

    /** The pack as an app loads it. */
    Rulebook rulebook() {
        Rulebook known = rulebook;
        if (known == null) {
            known = Rulebook.load(contents.files());
            rulebook = known;
        }
        return known;
    }

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

    /** Whether a rule fires anywhere. */
    boolean fires(int rule) {
        return spaces.stream().anyMatch(space -> !space.firing(rule).isEmpty());
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
