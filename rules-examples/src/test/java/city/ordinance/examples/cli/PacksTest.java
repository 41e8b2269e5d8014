package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Rulebook;
import city.ordinance.json.CanonicalJson;
import city.ordinance.json.ProblemJson;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {
    private static final Rulebook OFALLON = Rulebook.load("us-mo-ofallon");

    @Test
    void packs_are_listed_with_version_source_date_and_freshness() {
        Cli.Result result = Cli.run("packs");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("us-mo-ofallon  O'Fallon, Missouri")
                .containsPattern("version \\S+; source published 2026-03-08; .* today");
    }

    @Test
    void a_pack_is_shown_with_every_claim_rule_and_topic() {
        String shown = Cli.run("packs", "show", "us-mo-ofallon").out();
        OFALLON.pack().claims().forEach(claim -> assertThat(shown).contains("- " + claim.id() + " ["));
        OFALLON.rules().forEach(rule -> assertThat(shown).contains("- " + rule.id() + ": "));
        OFALLON.pack().catalog().topics().forEach(topic -> assertThat(shown).contains("- " + topic.code() + ": "));
        assertThat(shown)
                .contains(
                        "What the source leaves open",
                        "only if the withheld part is treated as a denial; it can reach: reviewRoutes",
                        "hedged, \"typically\"");
        assertThat(shown.replaceAll("\\s+", " "))
                .contains("values of order that it does not know: stop-work, permit-revocation");
    }

    @Test
    void json_can_be_read() {
        assertThat(CanonicalJson.of(Cli.run("packs", "--format", "json").out())).startsWith("{\"packs\":[");
        assertThat(CanonicalJson.of(Cli.run("packs", "show", "us-mo-ofallon", "--format", "json")
                        .out()))
                .contains("\"id\":\"OF-SANCTION-030\"", "\"hedge\":\"may be available\"");
    }

    @Test
    void a_provider_that_fails_is_named_beside_the_packs_that_can_be_used(@TempDir Path folder) throws IOException {
        Path services = folder.resolve("META-INF/services/city.ordinance.spi.RulePackProvider");
        Files.createDirectories(services.getParent());
        Files.writeString(services, "city.nowhere.Provider");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            Cli.Result text = Cli.run("packs");
            assertThat(text.code()).isEqualTo(2);
            assertThat(text.out()).contains("us-mo-ofallon  O'Fallon, Missouri");
            assertThat(text.err()).contains("pack-provider", "city.nowhere.Provider");
            Cli.Result json = Cli.run("packs", "--format", "json");
            assertThat(json.err()).isEmpty();
            assertThat(CanonicalJson.of(json.out()))
                    .contains("\"id\":\"us-mo-ofallon\"", "\"problems\":[{\"code\":\"pack-provider\"");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void packs_are_found_by_their_place() {
        assertThat(Cli.run("packs", "--place", "O'Fallon", "--state", "MO").out())
                .contains("us-mo-ofallon  ")
                .doesNotContain("zz-");
        assertThat(Cli.run("packs", "--state", "missouri").out()).contains("us-mo-ofallon  ");
        Cli.Result ambiguous = Cli.run("packs", "--place", "ofallon", "--format", "json");
        assertThat(ambiguous.code()).isEqualTo(2);
        assertThat(ambiguous.out()).contains("ambiguous-jurisdiction", "another in Illinois");
        Cli.Result none = Cli.run("packs", "--place", "O'Fallon", "--state", "IL");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("unknown-pack", "There is no pack for \"O'Fallon\" in \"IL\".");
    }

    @Test
    void a_city_of_the_same_name_in_another_state_is_not_suggested() {
        Cli.Result result = Cli.run("verify", "us-il-ofallon");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("unknown-pack").doesNotContain("Maybe");
    }

    @Test
    void a_pack_that_is_not_there_is_a_problem() {
        Cli.Result result = Cli.run("packs", "show", "us-mo-ofalon");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("unknown-pack", "Maybe you meant \"us-mo-ofallon\".");
        Cli.Result json = Cli.run("packs", "show", "us-mo-ofalon", "--format", "json");
        assertThat(json.code()).isEqualTo(2);
        assertThat(json.err()).isEmpty();
        assertThat(ProblemJson.read(json.out()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("unknown-pack"));
    }
}
