package city.ordinance.examples.desk.api;

import static city.ordinance.examples.desk.http.Json.map;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.assessment.WithOthers;
import city.ordinance.examples.desk.http.Json;
import city.ordinance.json.AssessmentJson;
import city.ordinance.json.ReceiptJson;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Examples of what the API takes, which it answers: about the first type of the first pack, on its first day.
 *
 * @param pack the pack's id
 * @param type the situation type's code
 * @param conclusion a conclusion of the pack
 * @param answer the answer for the example
 */
record ApiExamples(String pack, String type, String conclusion, Assessment answer) {

    static ApiExamples of(DeskLibrary library) {
        Rulebook rulebook = library.all().get(0);
        SituationType<?> type = rulebook.pack().types().get(0);
        Description.Builder known = type.describe();
        type.facts().stream()
                .filter(fact -> !fact.measured())
                .findFirst()
                .ifPresent(fact -> known.given(fact, fact.values().get(0)));
        AsOf day = AsOf.day(rulebook.pack().coverage().from());
        return new ApiExamples(
                rulebook.pack().id(),
                type.code(),
                rulebook.pack().catalog().entries().get(0).id().toString(),
                rulebook.assess(known.build(), day));
    }

    private Map<String, @Nullable Object> situation() {
        Map<String, @Nullable Object> situation = map("type", type);
        situation.putAll(answer.situation().facts());
        return situation;
    }

    /** A description of one situation. */
    Map<String, @Nullable Object> description() {
        return map("pack", pack, "asOf", answer.asOf(), "situation", situation());
    }

    /** A case. */
    Map<String, @Nullable Object> ofCase() {
        return map("pack", pack, "asOf", answer.asOf(), "situations", List.of(situation(), map("type", type)));
    }

    Json.Raw receipt() {
        return new Json.Raw(ReceiptJson.write(answer.receipt()));
    }

    /** The answers for a case. */
    Json.Raw answersOfCase() {
        return new Json.Raw(AssessmentJson.writeCaseWithOthers(List.of(WithOthers.alone(answer))));
    }

    /** A request of Open311. */
    Map<String, @Nullable Object> form() {
        Map<String, @Nullable Object> form = map("jurisdiction_id", pack, "service_code", type);
        answer.situation().facts().forEach((fact, value) -> form.put("attribute[" + fact + "]", value));
        return form;
    }
}
