package city.ordinance.dsl.testkit;

import city.ordinance.Rulebook;
import city.ordinance.pack.Edition;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.problem.RulePackException;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A pack whose properties are tested: its files, and the loaded pack if it loads. */
public final class PackUnderTest {
    private final RulePack files;
    private final List<Problem> problems;
    private final @Nullable Rulebook rulebook;
    private final List<EditionRun> editions;

    private PackUnderTest(RulePack files, List<Problem> problems, @Nullable Rulebook rulebook) {
        this.files = files;
        this.problems = List.copyOf(problems);
        this.rulebook = rulebook;
        this.editions = rulebook == null ? List.of() : editions(files, rulebook.pack());
    }

    private static List<EditionRun> editions(RulePack files, PackInfo info) {
        return info.editions().stream()
                .map(edition -> EditionRun.of(files, info, edition))
                .toList();
    }

    /** Loads a pack; what is wrong with its files is kept, not thrown. */
    public static PackUnderTest of(RulePack files) {
        try {
            return new PackUnderTest(files, List.of(), Rulebook.load(files));
        } catch (RulePackException e) {
            return new PackUnderTest(files, e.problems(), null);
        }
    }

    /** The pack's files. */
    public RulePack files() {
        return files;
    }

    /** What is wrong with the files; nothing when the pack loads. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether the pack loads. */
    public boolean loads() {
        return rulebook != null;
    }

    /**
     * The loaded pack.
     *
     * @throws RulePackException when it does not load
     */
    public Rulebook rulebook() {
        if (rulebook == null) {
            throw new RulePackException(problems);
        }
        return rulebook;
    }

    /**
     * All of the pack but its rules.
     *
     * @throws RulePackException when it does not load
     */
    public PackInfo info() {
        return rulebook().pack();
    }

    List<EditionRun> editions() {
        return editions;
    }

    /** The newest edition. */
    EditionRun newest() {
        rulebook();
        return editions.get(editions.size() - 1);
    }

    Optional<EditionRun> edition(LocalDate day) {
        return editions.stream().filter(run -> run.edition().inForce(day)).findFirst();
    }

    /** The day for a scenario that names none: the first day of the newest edition, whatever day it is today. */
    LocalDate usualDay() {
        Edition newest = newest().edition();
        return newest.from();
    }
}
