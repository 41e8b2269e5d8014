package city.ordinance.dsl.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.internal.table.Space;
import city.ordinance.situation.Description;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Order;
import city.ordinance.situation.DeviceDeployment.Stage;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;

class SituationArbitrariesTest {
    private static final Set<DeviceDeployment> MET = new HashSet<>();

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Domain(SituationDomain.class)
    void every_generated_situation_can_be_described(@ForAll DeviceDeployment device) {
        assertThat(DeviceDeployment.TYPE.describe(device).complete()).isTrue();
        MET.add(device);
    }

    @AfterContainer
    static void every_situation_was_generated() {
        assertThat(MET).hasSize(Space.points(DeviceDeployment.TYPE).validCells().cardinality());
    }

    @Property(tries = 500)
    @Domain(SituationDomain.class)
    void a_description_never_contradicts_itself(@ForAll @OfType(DeviceDeployment.class) Description description) {
        Map<String, String> given = description.given();
        boolean orderGiven = given.containsKey("order") && !given.get("order").equals("none");
        Statistics.label("order given").collect(orderGiven);
        assertThat(description.type()).isSameAs(DeviceDeployment.TYPE);
        assertThat(orderGiven && !given.getOrDefault("stage", "order-received").equals("order-received"))
                .isFalse();
    }

    @Property(tries = 200)
    @Domain(SituationDomain.class)
    void a_description_without_a_type_is_of_any_installed_type(@ForAll Description description) {
        assertThat(description.type().code()).isIn("device-deployment", "access-request", "sound-reading");
    }

    @Property(tries = 50)
    void a_description_shrinks_to_the_facts_that_matter(@ForAll Random random) {
        Description smallest =
                shrunk(random, found -> found.given().getOrDefault("stage", "").equals("complaint"));
        assertThat(smallest)
                .isEqualTo(DeviceDeployment.describe().stage(Stage.COMPLAINT).build());
    }

    @Property(tries = 50)
    void a_description_shrinks_to_nothing_when_no_fact_matters(@ForAll Random random) {
        assertThat(shrunk(random, found -> true).given()).isEmpty();
    }

    @Property(tries = 50)
    void shrinking_never_meets_a_contradiction(@ForAll Random random) {
        Description smallest = shrunk(
                random, found -> found.given().getOrDefault("order", "none").equals("seizure"));
        assertThat(smallest)
                .isEqualTo(DeviceDeployment.describe().order(Order.SEIZURE).build());
    }

    /** The first description that is so, then smaller ones that are so, as long as there are any. */
    private static Description shrunk(Random random, Predicate<Description> so) {
        var generator = SituationArbitraries.descriptions(DeviceDeployment.TYPE).generator(1000);
        Shrinkable<Description> found = generator.next(random);
        while (!so.test(found.value())) {
            found = generator.next(random);
        }
        Optional<Shrinkable<Description>> smaller = Optional.of(found);
        while (smaller.isPresent()) {
            found = smaller.get();
            smaller = smaller(found, so);
        }
        return found.value();
    }

    private static Optional<Shrinkable<Description>> smaller(Shrinkable<Description> than, Predicate<Description> so) {
        return than.shrink()
                .filter(candidate -> candidate.distance().compareTo(than.distance()) < 0)
                .filter(candidate -> so.test(candidate.value()))
                .findFirst();
    }

    @Property(tries = 20)
    @Domain(SituationDomain.class)
    void what_is_generated_without_a_domain_stands_beside_descriptions(
            @ForAll Description description,
            @ForAll @IntRange(min = 1, max = 9) int number,
            @ForAll("own") String own) {
        assertThat(description).isNotNull();
        assertThat(number).isBetween(1, 9);
        assertThat(own).isEqualTo("own");
    }

    @Provide
    Arbitrary<String> own() {
        return Arbitraries.just("own");
    }
}
