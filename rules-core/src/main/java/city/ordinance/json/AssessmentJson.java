package city.ordinance.json;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.WithOthers;
import city.ordinance.internal.document.TreeReader;
import city.ordinance.internal.form.Documents;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.Groups;
import city.ordinance.internal.form.ObjectForm;
import city.ordinance.problem.ProblemException;
import java.io.OutputStream;
import java.util.List;

/**
 * Assessments as JSON and YAML, with the same keys in both. What is written and read again is equal to what it was.
 *
 * <p>Amounts are text, as in {@code "250.00"}, so that no program rounds them. Reading takes the keys in any order,
 * wants every one of them and no other, and says all that is wrong at once. Codes of conclusions, topics, claims and
 * rules are not checked: that needs the pack.
 */
public final class AssessmentJson {
    static final Form<List<AssessmentContent>> CASE = ObjectForm.<List<AssessmentContent>>of()
            .with("assessments", Groups.list(AssessmentForm.ASSESSMENT), assessments -> assessments)
            .read(read -> read.get("assessments"));

    private AssessmentJson() {}

    /** The assessment as JSON, indented by two spaces, without a line feed at the end. */
    public static String write(AssessmentContent assessment) {
        return Documents.pretty(AssessmentForm.ASSESSMENT, assessment);
    }

    /** The assessment as JSON in one line, without a line feed. */
    public static String writeCompact(AssessmentContent assessment) {
        return Documents.compact(AssessmentForm.ASSESSMENT, assessment);
    }

    /**
     * Writes what {@link #write(AssessmentContent)} gives, in UTF-8. The stream is flushed and stays open.
     *
     * @throws java.io.UncheckedIOException when the stream cannot be written to
     */
    public static void write(AssessmentContent assessment, OutputStream out) {
        Documents.pretty(AssessmentForm.ASSESSMENT, assessment, out);
    }

    /** The assessments of a case, as JSON under the key {@code assessments}, in their order. */
    public static String writeCase(List<? extends AssessmentContent> assessments) {
        return Documents.pretty(CASE, List.copyOf(assessments));
    }

    /**
     * The assessment as YAML, with a line feed at the end. All text is quoted, so that no reader takes it for a date.
     * Facts and topics are written as keys; a pack's are in kebab-case, and none may be empty or begin with U+0085.
     */
    public static String writeYaml(AssessmentContent assessment) {
        return Documents.yaml(AssessmentForm.ASSESSMENT, assessment);
    }

    /**
     * Reads what {@link #write} and {@link #writeCompact} write.
     *
     * @throws ProblemException with all that is wrong with the text
     */
    public static AssessmentData read(String json) {
        return AssessmentData.of(Documents.read(AssessmentForm.ASSESSMENT, TreeReader.json(json)));
    }

    /**
     * Reads what {@link #writeYaml} writes.
     *
     * @throws ProblemException with all that is wrong with the text
     */
    public static AssessmentData readYaml(String yaml) {
        return AssessmentData.of(Documents.read(AssessmentForm.ASSESSMENT, TreeReader.yaml(yaml)));
    }

    /**
     * Reads what {@link #writeCase} writes.
     *
     * @throws ProblemException with all that is wrong with the text
     */
    public static List<AssessmentData> readCase(String json) {
        return Documents.read(CASE, TreeReader.json(json)).stream()
                .map(AssessmentData::of)
                .toList();
    }

    /** The assessment, and beside it the answers of other packs, as JSON indented by two spaces. */
    public static String writeWithOthers(WithOthers<?> all) {
        return Documents.pretty(WithOthersForm.WITH_OTHERS, data(all));
    }

    /** The assessment, and beside it the answers of other packs, as JSON in one line. */
    public static String writeWithOthersCompact(WithOthers<?> all) {
        return Documents.compact(WithOthersForm.WITH_OTHERS, data(all));
    }

    /** The assessments of a case, each with the answers of other packs beside it, as {@link #writeCase} has them. */
    public static String writeCaseWithOthers(List<? extends WithOthers<?>> all) {
        return Documents.pretty(
                WithOthersForm.CASE,
                all.stream()
                        .<WithOthers<AssessmentData>>map(AssessmentJson::data)
                        .toList());
    }

    private static WithOthers<AssessmentData> data(WithOthers<?> all) {
        return all.map(AssessmentData::of);
    }

    /**
     * Reads what {@link #writeWithOthers} writes; so also an assessment alone.
     *
     * @throws ProblemException with all that is wrong with the text
     */
    public static WithOthers<AssessmentData> readWithOthers(String json) {
        return Documents.read(WithOthersForm.WITH_OTHERS, TreeReader.json(json));
    }

    /**
     * Reads what {@link #writeCaseWithOthers} writes; so also a case alone.
     *
     * @throws ProblemException with all that is wrong with the text
     */
    public static List<WithOthers<AssessmentData>> readCaseWithOthers(String json) {
        return Documents.read(WithOthersForm.CASE, TreeReader.json(json));
    }

    /**
     * The canonical JSON (RFC 8785, UTF-8) of all the assessment says but its receipt: what
     * {@link city.ordinance.assessment.Receipt#assessmentSha256} is the hash of. It never asks for the receipt.
     *
     * @throws IllegalArgumentException when a text holds half a surrogate pair
     */
    public static byte[] canonicalWithoutReceipt(AssessmentContent assessment) {
        return Documents.canonical(AssessmentForm.WITHOUT_RECEIPT, assessment);
    }
}
