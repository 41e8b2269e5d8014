package city.ordinance.json;

import static city.ordinance.internal.form.Schemas.map;

import city.ordinance.assessment.GivenFacts;
import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.form.Definitions;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.Groups;
import city.ordinance.internal.form.Reading;
import city.ordinance.internal.form.Scalars;
import city.ordinance.internal.form.Sink;
import city.ordinance.problem.ProblemCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The echo of a description: its type, and beside it each fact given. Which facts there are is known to the types. */
final class SituationForm implements Form<GivenFacts> {
    static final Form<GivenFacts> SITUATION = Groups.named("situation", new SituationForm());

    private static final String TYPE = "type";
    private static final Form<Map<String, String>> MEMBERS =
            Groups.mapBy(name -> name.equals(TYPE) ? Scalars.TEXT : GivenForm.GIVEN, GivenForm.GIVEN);

    private SituationForm() {}

    @Override
    public void write(GivenFacts situation, Sink out) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put(TYPE, situation.type());
        members.putAll(situation.facts());
        MEMBERS.write(members, out);
    }

    @Override
    public GivenFacts read(Node node, Reading reading) {
        Map<String, String> facts = new LinkedHashMap<>(MEMBERS.read(node, reading));
        String type = facts.remove(TYPE);
        if (type == null && node instanceof MapNode) {
            reading.problems().add(ProblemCode.MALFORMED, "The key \"type\" is missing.", node.place(), "Add it.");
        }
        return new GivenFacts(type == null ? "" : type, facts);
    }

    @Override
    public GivenFacts standIn() {
        return new GivenFacts("", Map.of());
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> code = Scalars.CODE.schema(definitions);
        Map<String, Object> given = GivenForm.GIVEN.schema(definitions);
        return map(
                "type",
                "object",
                "required",
                List.of("type"),
                "properties",
                map("type", code),
                "additionalProperties",
                given);
    }
}
