package city.ordinance.examples.cli;

import city.ordinance.Rulebook;
import city.ordinance.dsl.graph.DecisionGraph;
import city.ordinance.dsl.graph.Mermaid;
import city.ordinance.dsl.graph.Svg;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.SituationType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Draws a pack's logic. A pack that has expired is drawn too: it is the pack that is shown, not an answer.
 *
 * @param rulebook the pack
 * @param day the day; today when it is not given
 */
record Picture(Rulebook rulebook, Optional<LocalDate> day) {

    void write(GraphForm form, Optional<String> typeCode, Optional<String> file, Console console) {
        AsOf asOf = AsOf.day(day.orElseGet(LocalDate::now)).allowingExpired();
        DecisionGraph graph = DecisionGraph.of(rulebook, type(typeCode), asOf);
        String drawn = form == GraphForm.SVG ? Svg.write(graph) : Mermaid.write(graph);
        file.ifPresentOrElse(
                name -> Inputs.write(
                        "--output", name, drawn.getBytes(StandardCharsets.UTF_8), "The graph cannot be written to"),
                () -> console.out().print(drawn));
    }

    private SituationType<?> type(Optional<String> code) {
        return code.<SituationType<?>>map(rulebook::type)
                .orElseGet(() -> rulebook.pack().types().get(0));
    }
}
