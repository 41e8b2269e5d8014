package city.ordinance.dsl.scenario;

import city.ordinance.Rulebook;
import city.ordinance.json.ScenarioDocument;
import city.ordinance.pack.Edition;
import city.ordinance.problem.ProblemCode;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The scenarios in a pack's own folder. That pack, and no other, must answer each as the scenario expects. */
public final class PackScenarios {
    /** The problems of which a scenario needs another name than the pack's own. */
    private static final Set<String> OF_NAMES = Set.of(ProblemCode.UNKNOWN_PACK, ProblemCode.AMBIGUOUS_JURISDICTION);

    private final RulePack files;
    private final String id;
    private final ScenarioRunner runner;

    /**
     * The scenarios of a pack.
     *
     * @param files the pack's files
     * @param rulebook the same pack, loaded
     */
    public PackScenarios(RulePack files, Rulebook rulebook) {
        this(files, rulebook, Rulebook::load);
    }

    /**
     * The scenarios of a pack, which may ask other packs as well.
     *
     * @param files the pack's files
     * @param rulebook the same pack, loaded
     * @param others finds other packs by their ids, or throws as {@link Rulebook#load(String)} does
     */
    public PackScenarios(RulePack files, Rulebook rulebook, Function<String, Rulebook> others) {
        this.files = files;
        this.id = rulebook.pack().id();
        this.runner = new ScenarioRunner(named -> named.equals(id) ? rulebook : others.apply(named), day(rulebook));
    }

    /** The day for a scenario that names none: the first day of the newest edition, whatever day it is today. */
    private static LocalDate day(Rulebook rulebook) {
        List<Edition> editions = rulebook.pack().editions();
        return editions.get(editions.size() - 1).from();
    }

    /** The names of the files, in order. */
    public List<String> names() {
        return ScenarioFiles.names(files);
    }

    /**
     * Reads a scenario.
     *
     * @throws city.ordinance.problem.ProblemException when it is none
     */
    public ScenarioDocument read(String name) {
        return ScenarioFiles.read(files, name);
    }

    /** Whether the scenario is about another pack, and so says nothing about this one. */
    public boolean ofAnotherPack(ScenarioDocument scenario) {
        return scenario.input().pack().filter(named -> !named.equals(id)).isPresent()
                && scenario.error().filter(OF_NAMES::contains).isEmpty();
    }

    /**
     * Runs a scenario; one that is about another pack fails.
     *
     * @throws city.ordinance.problem.ProblemException when what the scenario expects cannot be read
     */
    public ScenarioResult run(ScenarioDocument scenario) {
        if (ofAnotherPack(scenario)) {
            String difference = "pack: \"" + id + "\" was expected, as the scenario is one of its own, and it names \""
                    + scenario.input().pack().orElse("") + "\".";
            return new ScenarioResult(scenario.name(), List.of(difference), Optional.empty());
        }
        return runner.run(scenario);
    }
}
