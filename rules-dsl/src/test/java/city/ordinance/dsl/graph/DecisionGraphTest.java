package city.ordinance.dsl.graph;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.dsl.cases.CaseSet;
import city.ordinance.dsl.graph.DecisionGraph.Branch;
import city.ordinance.dsl.graph.DecisionGraph.Choice;
import city.ordinance.dsl.graph.DecisionGraph.Node;
import city.ordinance.dsl.graph.DecisionGraph.Outcome;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Authorization;
import city.ordinance.situation.DeviceDeployment.Stage;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionGraphTest {
    private static final AsOf DAY = AsOf.day(LocalDate.of(2026, 6, 1));
    private static final Rulebook OFALLON = Rulebook.load("us-mo-ofallon");

    static List<SituationType<?>> types() {
        return OFALLON.pack().types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_situation_leads_to_the_outcome_that_its_assessment_gives(SituationType<?> type) {
        DecisionGraph graph = DecisionGraph.of(OFALLON, type, DAY);
        for (Description whole : (Iterable<Description>) CaseSet.latest(OFALLON).situations(type)::iterator) {
            Assessment assessment = OFALLON.assess(whole, DAY);
            Set<String> labels = new HashSet<>();
            graph.everywhere().forEach(group -> labels.addAll(group.items()));
            outcome(graph, whole).groups().forEach(group -> labels.addAll(group.items()));
            assertThat(labels)
                    .hasSize(assessment.recommendedActions().size()
                            + assessment.answers().size());
        }
    }

    private static Outcome outcome(DecisionGraph graph, Description whole) {
        Node node = graph.nodes().get(0);
        while (node instanceof Choice choice) {
            FactValue value = whole.value(choice.fact()).orElseThrow();
            Branch taken = choice.branches().stream()
                    .filter(branch -> branch.values().contains(value))
                    .findFirst()
                    .orElseThrow();
            node = graph.nodes().get(taken.target());
        }
        return (Outcome) node;
    }

    @ParameterizedTest
    @MethodSource("types")
    void it_is_reduced_and_the_same_each_time(SituationType<?> type) {
        DecisionGraph graph = DecisionGraph.of(OFALLON, type, DAY);
        Set<Object> contents = new HashSet<>();
        for (Node node : graph.nodes()) {
            if (node instanceof Choice choice) {
                assertThat(choice.branches()).hasSizeGreaterThan(1);
                assertThat(choice.branches()).extracting(Branch::target).doesNotHaveDuplicates();
                assertThat(contents.add(List.of(choice.fact(), choice.branches())))
                        .isTrue();
            } else {
                assertThat(contents.add(((Outcome) node).groups())).isTrue();
            }
        }
        assertThat(DecisionGraph.of(Rulebook.load("us-mo-ofallon"), type, DAY)).isEqualTo(graph);
        assertThat(Svg.write(graph)).isEqualTo(Svg.write(graph));
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_svg_is_xml_with_title_and_description_and_its_text_is_text(SituationType<?> type) throws Exception {
        String svg = Svg.write(DecisionGraph.of(OFALLON, type, DAY));
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(svg)
                .contains("<title id=\"graph-" + type.code() + "-t\">O'Fallon, Missouri")
                .contains("<desc id=")
                .contains("prefers-color-scheme: dark")
                .contains("Steps")
                .doesNotContain("<script")
                .doesNotContain("taken\"");
    }

    @Test
    void hedges_and_their_qualifiers_stay() {
        String mermaid = Mermaid.write(DecisionGraph.of(OFALLON, DeviceDeployment.TYPE, DAY));
        assertThat(mermaid)
                .contains(
                        "Offices (typically, depending on the issue): Code Enforcement office of the City [P10a P10d]")
                .contains(
                        "Measures (may be available, under general enforcement provisions): Order to disable the device")
                .contains("Measures (may include, depending on which section is applied): Order to remove the device")
                .contains("Not specified: Fine [P3 P6 F3a]");
    }

    @Test
    void the_path_taken_is_marked() {
        DecisionGraph graph = DecisionGraph.of(OFALLON, DeviceDeployment.TYPE, DAY);
        Description complaint = DeviceDeployment.describe()
                .stage(Stage.COMPLAINT)
                .authorization(Authorization.AUTHORIZED)
                .build();
        assertThat(Mermaid.write(graph, complaint))
                .contains("  class n0,n5,n6,n7,n8,n9,n10,n11,n12 taken\n")
                .contains("linkStyle 1,");
        assertThat(Svg.write(graph, complaint)).contains("class=\"link taken\"").contains("\u25B6 Where does");
    }
}
