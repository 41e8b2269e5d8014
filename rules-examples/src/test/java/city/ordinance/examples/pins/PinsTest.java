package city.ordinance.examples.pins;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.assessment.WithOthers;
import city.ordinance.dsl.cases.CaseSet;
import city.ordinance.dsl.scenario.PackScenarios;
import city.ordinance.examples.desk.RunningDesk;
import city.ordinance.json.AssessmentJson;
import city.ordinance.json.JsonSchemas;
import city.ordinance.pack.Edition;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What was accepted last is what is: the outcome of every situation of every edition of every pack that is offered, the
 * JSON of every scenario, and every schema. CONTRIBUTING.md says how a change is accepted.
 */
class PinsTest {
    private static final Path FILE = Path.of("src/test/resources/pins/pins.txt");
    private static final String ACCEPT = "To accept the change: mvn verify -Dordinance.pins=accept";

    private static final Pins NOW = Pins.none();

    @BeforeAll
    static void pin_what_is() throws IOException {
        for (RulePack files : Packs.installed()) {
            Rulebook rulebook = Rulebook.load(files);
            rulebook.pack().editions().forEach(edition -> outcomes(rulebook, edition));
            scenarios(files, rulebook);
            NOW.add("stars " + files.id(), stars(files));
        }
        JsonSchemas.names().forEach(name -> NOW.add("schema " + name, JsonSchemas.schema(name, List.of())));
        try (RunningDesk desk = RunningDesk.start()) {
            NOW.add("schema openapi", desk.get("/openapi.json").body());
        }
        if ("accept".equals(System.getProperty("ordinance.pins"))) {
            assertThat(NOW.unstarred(Pins.read(FILE)))
                    .as("Answers of these packs changed. Say for whom in a new entry of the pack's CHANGELOG.md, and"
                            + " begin the entry with a star.")
                    .isEmpty();
            NOW.write(FILE);
        }
    }

    private static void outcomes(Rulebook rulebook, Edition edition) {
        LocalDate covered = rulebook.pack().coverage().from();
        LocalDate day = edition.from().isBefore(covered) ? covered : edition.from();
        MessageDigest digest = Pins.sha256();
        for (SituationType<?> type : rulebook.pack().types()) {
            new CaseSet(rulebook, day).situations(type).forEach(situation -> {
                Assessment assessment = rulebook.assess(situation, AsOf.day(day).allowingExpired());
                digest.update(
                        (OutcomeText.given(assessment) + OutcomeText.of(assessment)).getBytes(StandardCharsets.UTF_8));
            });
        }
        NOW.add("outcomes " + rulebook.pack().id() + " " + edition.id(), digest.digest());
    }

    /** Without the receipt and the pack's hash, which change with every byte of the pack. */
    private static void scenarios(RulePack files, Rulebook rulebook) {
        PackScenarios scenarios = new PackScenarios(files, rulebook);
        for (String name : scenarios.names()) {
            List<Assessment> assessments = scenarios.run(scenarios.read(name)).assessed().orElse(List.of()).stream()
                    .map(WithOthers::main)
                    .toList();
            NOW.add(
                    "scenario " + files.id() + " " + name,
                    assessments.stream()
                            .map(AssessmentJson::writeCompact)
                            .map(json -> json.replaceFirst(",\"receipt\":\\{.*", ""))
                            .map(json -> json.replace(rulebook.pack().sha256(), ""))
                            .collect(Collectors.joining("\n")));
        }
    }

    /** The entries of the pack's changelog that say whose answers changed. */
    private static String stars(RulePack files) {
        String changelog = new String(files.read("CHANGELOG.md").orElseThrow(), StandardCharsets.UTF_8);
        return changelog.lines().filter(line -> line.startsWith("- \u2605")).collect(Collectors.joining("\n"));
    }

    @Test
    void every_answer_scenario_and_schema_is_as_it_was_accepted_last() throws IOException {
        assertThat(NOW.changed(Pins.read(FILE))).as(ACCEPT).isEmpty();
    }

    @Test
    void what_is_changed_added_or_gone_is_named_and_an_answer_needs_a_star() {
        Pins accepted = pins("outcomes a 1", "outcomes b 1", "scenario a 01.yaml", "stars a", "stars b");
        Pins now = pins("outcomes a 1", "outcomes b 1", "outcomes b 2", "stars a", "stars b");
        assertThat(now.changed(accepted)).containsExactly("outcomes b 2", "scenario a 01.yaml");
        assertThat(now.unstarred(accepted)).containsExactly("b");
        now.add("stars b", "\u2605 another");
        assertThat(now.unstarred(accepted)).isEmpty();
        now.add("outcomes a 1", "another");
        assertThat(now.changed(accepted)).contains("outcomes a 1");
        assertThat(now.unstarred(accepted)).containsExactly("a");
    }

    private static Pins pins(String... names) {
        Pins pins = Pins.none();
        List.of(names).forEach(name -> pins.add(name, name));
        return pins;
    }
}
