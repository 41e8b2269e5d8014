package city.ordinance.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.examples.records.RecordsStates.Meaning;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.AccessRequest.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecordsStatesTest {
    private static final Set<String> DENIALS = Set.of("rejected");

    @Test
    void only_a_denial_is_a_denial() {
        RecordsStates.all()
                .forEach((tool, states) ->
                        assertThat(withStage(states, Stage.DENIED)).as(tool).isSubsetOf(DENIALS));
    }

    @Test
    void waiting_is_never_a_denial_and_opens_no_review_route() {
        Rulebook rulebook = Rulebook.load("us-mo-ofallon");
        for (String state : Set.of("waiting_response_overdue", "waiting_response_very_overdue", "waiting_response")) {
            Stage stage = RecordsStates.alaveteli(state).flatMap(Meaning::stage).orElseThrow();
            Assessment answer =
                    rulebook.assess(AccessRequest.describe().stage(stage).build(), AsOf.day(LocalDate.of(2026, 6, 1)));
            assertThat(answer.reviewRoutes()).isEmpty();
        }
    }

    @Test
    void what_does_not_say_how_it_was_decided_maps_to_nothing() {
        assertThat(RecordsStates.muckRock("appealing").orElseThrow().stage()).isEmpty();
        assertThat(RecordsStates.muckRock("abandoned").orElseThrow().stage()).isEmpty();
        assertThat(RecordsStates.alaveteli("internal_review").orElseThrow().stage())
                .isEmpty();
        assertThat(RecordsStates.open311("closed").orElseThrow().stage()).isEmpty();
    }

    @Test
    void a_state_that_the_tool_does_not_have_is_not_guessed() {
        assertThat(RecordsStates.muckRock("denied")).isEmpty();
        assertThat(RecordsStates.alaveteli("done")).isEmpty();
        assertThat(RecordsStates.open311("")).isEmpty();
    }

    @Test
    void every_known_state_is_mapped_and_told_in_the_how_to() throws IOException {
        assertThat(RecordsStates.all().get("MuckRock"))
                .containsOnlyKeys(
                        "submitted",
                        "ack",
                        "processed",
                        "appealing",
                        "fix",
                        "payment",
                        "lawsuit",
                        "rejected",
                        "no_docs",
                        "done",
                        "partial",
                        "abandoned");
        String howTo = Files.readString(Path.of("../docs/how-to/records-states.md"));
        RecordsStates.all()
                .forEach((tool, states) -> states.forEach((state, meaning) -> assertThat(howTo)
                        .contains("| `" + state + "` | "
                                + meaning.stage()
                                        .map(stage -> "`" + code(stage) + "`")
                                        .orElse("nothing") + " | "
                                + meaning.because() + " |")));
    }

    private static String code(Stage stage) {
        return AccessRequest.TYPE
                .fact("stage")
                .orElseThrow()
                .values()
                .get(stage.ordinal())
                .code();
    }

    private static Set<String> withStage(Map<String, Meaning> states, Stage stage) {
        return states.entrySet().stream()
                .filter(state -> state.getValue().stage().equals(Optional.of(stage)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
