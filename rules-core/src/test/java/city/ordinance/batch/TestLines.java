package city.ordinance.batch;

import city.ordinance.CaseAssessment;
import city.ordinance.Rulebook;
import city.ordinance.assessment.WithOthers;
import city.ordinance.json.InputDocument;
import city.ordinance.noise.NoisePack;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Two packs for lines, and documents answered by them the long way. */
final class TestLines {
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final Map<String, Rulebook> PACKS = Map.of(
            "us-xx-quietville", Rulebook.load(NoisePack.whole()), "us-xx-quayside", Rulebook.load(NoisePack.boats()));

    private TestLines() {}

    static Rulebook find(String id) {
        return Optional.ofNullable(PACKS.get(id))
                .orElseThrow(() -> new ProblemException(
                        new Problem(ProblemCode.UNKNOWN_PACK, "There is no pack \"" + id + "\".", "", "Name one.")));
    }

    /** The answers for a document. */
    static CaseAssessment assess(InputDocument document, boolean allowExpired) {
        Rulebook rulebook = find(document.pack().orElse(""));
        AsOf asOf = new AsOf(document.asOf().orElse(DAY), allowExpired);
        return rulebook.assessCase(document.descriptions(rulebook.pack()), asOf);
    }

    /** Lines are answered by these packs as these documents are. */
    static LineSettings settings(boolean allowExpired, boolean codes) {
        return new LineSettings(
                TestLines::find,
                document -> assess(document, allowExpired).assessments().stream()
                        .map(WithOthers::alone)
                        .toList(),
                Optional.empty(),
                false,
                Optional.empty(),
                DAY,
                allowExpired,
                codes,
                "in");
    }
}
