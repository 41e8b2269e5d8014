package city.ordinance.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.dsl.packs.UsMoOfallon.Sanctions;
import city.ordinance.dsl.packs.UsMoOfallon.Topics;
import city.ordinance.examples.cli.CommandLineForDocs;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Operator;
import city.ordinance.situation.DeviceDeployment.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README shows what the library really says, its Java compiles, and its links lead somewhere. */
class ReadmeTest {
    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
    private static final String CAMERA =
            TOP.resolve("docs/tutorial/camera.yaml").toString();

    @Test
    void the_assessment_shown_is_what_assess_prints() throws IOException {
        assertThat(CommandLineForDocs.out("assess", CAMERA, "--format", "text")).contains(block("assess"));
    }

    @Test
    void the_explanation_shown_is_what_explain_prints() throws IOException {
        assertThat(CommandLineForDocs.out("explain", CAMERA, "--conclusion", "civil-penalty", "--format", "text"))
                .contains(block("explain"));
    }

    @Test
    void the_description_shown_is_the_file_it_names() throws IOException {
        assertThat(readme()).contains("```yaml\n" + Files.readString(Path.of(CAMERA)) + "```");
    }

    @Test
    void the_java_shown_is_the_java_below() throws IOException {
        Rulebook ofallon = Rulebook.load("us-mo-ofallon");
        Assessment answer = ofallon.assess(DeviceDeployment.describe()
                .stage(Stage.COMPLAINT)
                .operator(Operator.RESIDENT)
                .build());
        assertThat(answer.recommendedActions()).isNotEmpty();
        assertThat(answer.topic(Topics.FINE).cites()).isNotEmpty();
        assertThat(answer.questions()).isNotEmpty();
        assertThat(answer.why(Sanctions.CIVIL_PENALTY).reasons()).isNotEmpty();
        assertThat(answer.whyNot(Sanctions.CIVIL_PENALTY).changes()).isNotEmpty();
        assertThat(ofallon.replay(answer.receipt()).matches()).isTrue();

        String source = Files.readString(Path.of("src/test/java/city/ordinance/examples/docs/ReadmeTest.java"));
        for (String call : new String[] {
            "Rulebook.load(\"us-mo-ofallon\")", "ofallon.assess(DeviceDeployment.describe()", ".stage(Stage.COMPLAINT)",
            "answer.topic(Topics.FINE)", "answer.questions()", "answer.why(Sanctions.CIVIL_PENALTY)",
            "answer.whyNot(Sanctions.CIVIL_PENALTY).changes()", "answer.receipt()"
        }) {
            assertThat(block("java")).contains(call);
            assertThat(source).contains(call);
        }
    }

    @Test
    void every_link_of_every_page_leads_to_a_file() throws IOException {
        try (Stream<Path> pages = Stream.concat(Stream.of(TOP.resolve("README.md")), Files.walk(TOP.resolve("docs")))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".md")).toList()) {
                Links.in(page)
                        .forEach(
                                link -> assertThat(link).as("a link in " + page).exists());
            }
        }
    }

    /** The text of the code block after a marker. */
    private static String block(String marker) throws IOException {
        String after = readme().split("<!-- " + marker + " -->\n```\\w*\n", 2)[1];
        return after.substring(0, after.indexOf("\n```"));
    }

    private static String readme() throws IOException {
        return Files.readString(TOP.resolve("README.md"));
    }
}
