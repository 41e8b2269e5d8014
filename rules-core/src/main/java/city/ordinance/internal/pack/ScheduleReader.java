package city.ordinance.internal.pack;

import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.form.Reading;
import city.ordinance.internal.form.ValueForm;
import city.ordinance.pack.ScheduledValue;
import java.util.List;
import java.util.Optional;

/** Reads {@code schedule.yaml}: the values that the source gives, each once. */
final class ScheduleReader {
    private final List<String> claims;
    private final Problems problems;
    private final NewCodes codes;

    ScheduleReader(List<String> claims, Problems problems) {
        this.claims = claims;
        this.problems = problems;
        this.codes = new NewCodes("the code of a value", problems);
    }

    List<ScheduledValue> read(Fields fields) {
        List<ScheduledValue> values =
                fields.each(fields.requiredItems("values"), "a value of the schedule", this::value);
        fields.done();
        return values;
    }

    private Optional<ScheduledValue> value(Fields fields) {
        String code = fields.requiredScalar("code").map(codes::newCode).orElse("");
        List<ScalarNode> cites = fields.requiredTexts("claims");
        Optional<Node> value = fields.requiredNode("value");
        fields.done();
        cites.forEach(this::known);
        return value.map(node -> {
            ScheduledValue scheduled = new ScheduledValue(
                    code,
                    cites.stream().map(ScalarNode::text).toList(),
                    ValueForm.VALUE.read(node, new Reading(problems)));
            ValueForm.cites(scheduled.value())
                    .filter(cite -> !claims.isEmpty() && !scheduled.claims().contains(cite))
                    .forEach(cite -> problems.add(
                            "unknown-claim",
                            "A reading cites \"" + cite + "\", which is none of the claims of the value.",
                            node.place(),
                            "Add it to the claims of the value, or cite one of them."));
            return scheduled;
        });
    }

    private void known(ScalarNode claim) {
        if (!claims.isEmpty() && !claims.contains(claim.text())) {
            NewCodes.unknown("unknown-claim", "a claim of claims.yaml", claim, claims, problems);
        }
    }
}
