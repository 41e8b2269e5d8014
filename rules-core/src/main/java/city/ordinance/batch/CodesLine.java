package city.ordinance.batch;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.OtherAnswer;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.WithOthers;
import city.ordinance.internal.document.Formats;
import city.ordinance.internal.table.FromTable;
import city.ordinance.internal.table.SharedAnswer;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/**
 * An assessment in one short line: the codes of certain conclusions by kind, of possible ones with the facts they
 * depend on, the state of each topic raised, and the facts to ask for. The keys are those of a scenario's
 * {@code expect}.
 */
public final class CodesLine {
    private static final int KEPT = SharedAnswer.KEPT - 1;

    private CodesLine() {}

    /** The line in UTF-8, made once for all assessments that share an answer. Do not change. */
    static byte[] bytes(AssessmentContent assessment) {
        if (!(assessment instanceof FromTable live)) {
            return TypeText.utf8(of(assessment));
        }
        if (live.answered().kept(KEPT) instanceof byte[] known) {
            return known;
        }
        byte[] made = TypeText.utf8(of(assessment));
        live.answered().keep(KEPT, made);
        return made;
    }

    /** The line, without a line feed. */
    public static String of(AssessmentContent assessment) {
        return of(WithOthers.alone(assessment));
    }

    /**
     * The line of an assessment with the answers of other packs beside it: theirs stand under {@code also}, by pack.
     */
    public static String of(WithOthers<?> all) {
        return Formats.compact(json -> {
            json.writeStartObject();
            codes(all.main(), json);
            if (!all.isAlone()) {
                json.writeObjectPropertyStart("also");
                all.also().forEach(other -> other(other, json));
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    private static void other(OtherAnswer<?> other, JsonGenerator json) {
        json.writeObjectPropertyStart(other.pack());
        if (other.assessment().isPresent()) {
            codes(other.assessment().get(), json);
        } else {
            json.writeStringProperty("error", other.problems().get(0).code());
        }
        json.writeEndObject();
    }

    private static void codes(AssessmentContent assessment, JsonGenerator json) {
        Map<ConclusionKind, List<Conclusion>> byKind =
                assessment.recommendedActions().stream().collect(Collectors.groupingBy(Conclusion::kind));
        for (ConclusionKind kind : ConclusionKind.values()) {
            json.writeArrayPropertyStart(kind.key());
            only(byKind, kind, Conclusion::certain).forEach(each -> json.writeString(each.code()));
            json.writeEndArray();
        }
        possible(byKind, json);
        json.writeObjectPropertyStart("answers");
        assessment
                .answers()
                .forEach((topic, answer) ->
                        json.writeStringProperty(topic, answer.state().code()));
        json.writeEndObject();
        strings("questions", assessment.questions().stream().map(Question::fact).toList(), json);
    }

    private static List<Conclusion> only(
            Map<ConclusionKind, List<Conclusion>> byKind, ConclusionKind kind, Predicate<Conclusion> which) {
        return byKind.getOrDefault(kind, List.of()).stream().filter(which).toList();
    }

    private static void possible(Map<ConclusionKind, List<Conclusion>> byKind, JsonGenerator json) {
        json.writeObjectPropertyStart("possible");
        for (ConclusionKind kind : ConclusionKind.values()) {
            List<Conclusion> possible = only(byKind, kind, conclusion -> !conclusion.certain());
            if (!possible.isEmpty()) {
                json.writeObjectPropertyStart(kind.key());
                possible.forEach(each -> strings(each.code(), each.certainty().dependsOn(), json));
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private static void strings(String name, List<String> items, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        items.forEach(json::writeString);
        json.writeEndArray();
    }
}
