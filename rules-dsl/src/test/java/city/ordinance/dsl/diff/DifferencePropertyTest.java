package city.ordinance.dsl.diff;

import static city.ordinance.dsl.meaning.TinyPack.rule;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.dsl.meaning.Firings;
import city.ordinance.dsl.meaning.Meanings;
import city.ordinance.dsl.meaning.TinyPack;
import city.ordinance.dsl.meaning.Universe;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the rules: the statements name exactly the situations that differ. */
class DifferencePropertyTest {
    private static final SituationType<DeviceDeployment> TYPE = DeviceDeployment.TYPE;
    private static final List<String> COMPARISONS = List.of(
            "stage == Stage.COMPLAINT",
            "stage in ( Stage.PLANNED, Stage.ORDER_RECEIVED )",
            "authorization == Authorization.UNAUTHORIZED",
            "operator != Operator.RESIDENT",
            "operator in ( Operator.VENDOR, Operator.OTHER )",
            "occurrence == Occurrence.REPEAT");
    private static final List<String> CALLS = List.of(
            "conclude.sanction( \"warning\" );", "conclude.sanction( \"seizure\" );", "conclude.silent( \"fine\" );");

    @Provide
    Arbitrary<EditionRules> editions() {
        Arbitrary<String> constraint = Combinators.combine(
                        Arbitraries.of(COMPARISONS).list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(" && ", " || "))
                .as((parts, joint) -> String.join(joint, parts));
        Arbitrary<List<String>> rules = Combinators.combine(constraint, Arbitraries.of(CALLS))
                .as((when, then) -> "DeviceDeployment( " + when + " )|" + then)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        return rules.map(DifferencePropertyTest::edition);
    }

    private static EditionRules edition(List<String> rules) {
        List<String> written = new ArrayList<>();
        for (String text : rules) {
            String[] parts = text.split("\\|(?=conclude)");
            written.add(rule("TT-00" + written.size(), parts[0], parts[1]));
        }
        return EditionRules.latest(TinyPack.of(written.toArray(String[]::new)));
    }

    @Property(tries = 60)
    void the_statements_name_exactly_the_situations_that_differ(
            @ForAll("editions") EditionRules first, @ForAll("editions") EditionRules second) {
        TypeDifference difference =
                PackDifference.between(first, second).types().get(0);
        List<RuleModel> both = new ArrayList<>(first.rules());
        both.addAll(second.rules());
        Universe universe = new Universe(List.of(TYPE), both);
        Meanings before =
                new Meanings(Firings.of(universe, first.rules()), first.pack().catalog());
        Meanings after =
                new Meanings(Firings.of(universe, second.rules()), second.pack().catalog());

        universe.valid(TYPE).stream().forEach(cell -> {
            int[] ordinals = universe.space(TYPE).ordinals(cell);
            boolean named = difference.statements().stream()
                    .flatMap(statement -> statement.where().stream())
                    .anyMatch(box -> box.contains(ordinals));
            assertThat(named).isEqualTo(!before.at(TYPE, cell).equals(after.at(TYPE, cell)));
        });
    }

    @Property(tries = 20)
    void nothing_differs_from_itself(@ForAll("editions") EditionRules edition) {
        assertThat(PackDifference.between(edition, edition).none()).isTrue();
    }
}
