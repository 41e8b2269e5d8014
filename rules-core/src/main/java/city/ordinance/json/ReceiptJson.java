package city.ordinance.json;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.Receipt;
import city.ordinance.assessment.WithOthers;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.TreeReader;
import city.ordinance.internal.form.Documents;
import city.ordinance.internal.form.Members;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Receipts as JSON: alone, or inside the assessments that they are about. */
public final class ReceiptJson {
    private ReceiptJson() {}

    /**
     * A receipt, and the answer it stands in.
     *
     * @param receipt the receipt
     * @param assessment the answer; empty when the receipt stands alone
     */
    public record Found(Receipt receipt, Optional<AssessmentContent> assessment) {
        private static Found in(AssessmentContent assessment) {
            return new Found(assessment.receipt(), Optional.of(assessment));
        }

        private static Stream<Found> all(WithOthers<AssessmentData> answers) {
            return answers.assessments().stream().map(Found::in);
        }
    }

    /** The receipt as JSON, indented by two spaces, without a line feed at the end. */
    public static String write(Receipt receipt) {
        return Documents.pretty(AssessmentForm.RECEIPT, receipt);
    }

    /**
     * Reads the receipts of a text: a receipt alone, an assessment with its receipt, or the assessments of a case; of
     * each, the answers of other packs beside it follow it.
     *
     * @throws city.ordinance.problem.ProblemException with all that is wrong with the text
     */
    public static List<Found> read(String json) {
        Node root = TreeReader.json(json);
        if (Members.node(root, "assessments").isPresent()) {
            return Documents.read(WithOthersForm.CASE, root).stream()
                    .flatMap(Found::all)
                    .toList();
        }
        if (Members.node(root, "receipt").isPresent()) {
            return Found.all(Documents.read(WithOthersForm.WITH_OTHERS, root)).toList();
        }
        return List.of(new Found(Documents.read(AssessmentForm.RECEIPT, root), Optional.empty()));
    }
}
