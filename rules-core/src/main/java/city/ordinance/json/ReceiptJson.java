package city.ordinance.json;

import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.Receipt;
import city.ordinance.assessment.WithOthers;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.TreeReader;
import city.ordinance.internal.form.Documents;
import city.ordinance.internal.form.Members;
import java.util.List;
import java.util.Optional;

/** Receipts as JSON: alone, or inside the assessments that they are about. */
public final class ReceiptJson {
    private ReceiptJson() {}

    /**
     * A receipt, and the answer it stands in.
     *
     * @param receipt the receipt; of several answers, that of the main one
     * @param answers the answer, and those of other packs beside it; empty when the receipt stands alone
     */
    public record Found(Receipt receipt, Optional<WithOthers<AssessmentData>> answers) {
        /** The receipt of an answer, beside which others may stand. */
        public static Found in(WithOthers<AssessmentData> answers) {
            return new Found(answers.main().receipt(), Optional.of(answers));
        }
    }

    /** The receipt as JSON, indented by two spaces, without a line feed at the end. */
    public static String write(Receipt receipt) {
        return Documents.pretty(AssessmentForm.RECEIPT, receipt);
    }

    /**
     * Reads the receipts of a text: a receipt alone, an assessment with its receipt, or the assessments of a case.
     *
     * @throws city.ordinance.problem.ProblemException with all that is wrong with the text
     */
    public static List<Found> read(String json) {
        Node root = TreeReader.json(json);
        if (Members.node(root, "assessments").isPresent()) {
            return Documents.read(WithOthersForm.CASE, root).stream()
                    .map(Found::in)
                    .toList();
        }
        if (Members.node(root, "receipt").isPresent()) {
            return List.of(Found.in(Documents.read(WithOthersForm.WITH_OTHERS, root)));
        }
        return List.of(new Found(Documents.read(AssessmentForm.RECEIPT, root), Optional.empty()));
    }
}
