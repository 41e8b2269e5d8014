package city.ordinance.dsl.mutation;

import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.dsl.meaning.Region;
import city.ordinance.dsl.scenario.ExpectationCheck;
import city.ordinance.dsl.scenario.ScenarioFiles;
import city.ordinance.internal.table.EditionTables;
import city.ordinance.json.Expectation;
import city.ordinance.json.ScenarioDocument;
import city.ordinance.situation.Description;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.List;

/** A scenario notices a mutant when its expectation no longer holds. */
public final class ScenarioKiller implements MutantKiller {
    private final String name;
    private final TableAnswers answers;
    private final List<Description> descriptions;
    private final List<Expectation> expectations;

    private ScenarioKiller(EditionRules edition, ScenarioDocument scenario) {
        this.name = "scenario \"" + scenario.name() + "\"";
        this.answers = new TableAnswers(edition.pack(), day(edition, scenario));
        this.descriptions = scenario.input().descriptions(edition.pack());
        this.expectations = scenario.expectations(edition.pack());
    }

    private static LocalDate day(EditionRules edition, ScenarioDocument scenario) {
        return scenario.input().asOf().orElse(edition.edition().from());
    }

    /** The scenarios of a pack that expect an answer of this edition, in the order of their files. */
    public static List<ScenarioKiller> of(RulePack files, EditionRules edition) {
        return ScenarioFiles.of(files).stream()
                .filter(scenario -> scenario.error().isEmpty())
                .filter(scenario -> scenario.input()
                        .asOf()
                        .map(edition.edition()::inForce)
                        .orElse(edition.edition().until().isEmpty()))
                .map(scenario -> new ScenarioKiller(edition, scenario))
                .toList();
    }

    @Override
    public String name() {
        return name;
    }

    /** The descriptions it answers. */
    public List<Description> descriptions() {
        return descriptions;
    }

    @Override
    public boolean kills(EditionTables tables, Region changed) {
        for (int i = 0; i < descriptions.size(); i++) {
            if (concerns(i, changed)
                    && !ExpectationCheck.differences(expectations.get(i), answers.answer(tables, descriptions.get(i)))
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a given fact is inert depends on situations beside those that fit. */
    private boolean concerns(int place, Region changed) {
        Description description = descriptions.get(place);
        return expectations.get(place).inert().isPresent()
                ? changed.touches(description.type())
                : changed.touches(description);
    }
}
