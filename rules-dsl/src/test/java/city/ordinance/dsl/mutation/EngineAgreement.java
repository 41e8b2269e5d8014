package city.ordinance.dsl.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.dsl.meaning.Firings;
import city.ordinance.dsl.meaning.Universe;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.engine.RuleEngine;
import city.ordinance.internal.table.Space;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what the interpreter says of a mutant against what the engine says, in every cell. */
final class EngineAgreement {
    private EngineAgreement() {}

    static void check(EditionRules edition, Mutant mutant) {
        Universe universe = new Universe(edition.pack().types(), edition.rules());
        Firings firings = Firings.of(universe, edition.rules()).with(mutant.place(), mutant.changed());
        List<RuleModel> rules =
                firings.rules().stream().filter(rule -> !Edits.isNever(rule)).toList();
        RuleEngine engine = RuleEngine.compile(MutantText.files(edition, mutant), rules);
        for (SituationType<?> type : universe.types()) {
            Space space = universe.space(type);
            universe.valid(type).stream().forEach(cell -> {
                Record situation = space.situation(cell);
                assertThat(names(rules, engine.decide(situation)))
                        .as(mutant + " at " + situation)
                        .isEqualTo(names(firings.rules(), firings.at(type, cell)));
            });
        }
    }

    private static Set<String> names(List<RuleModel> rules, BitSet fired) {
        return fired.stream().mapToObj(rules::get).map(RuleModel::name).collect(Collectors.toSet());
    }
}
