package city.ordinance.explanation;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Receipt;
import city.ordinance.internal.text.JsonText;
import city.ordinance.problem.Problem;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of giving an answer again from its receipt.
 *
 * @param receipt the receipt
 * @param differences all that is not as the receipt says; none when the answer is the same, byte for byte
 * @param problems why the answer could not be given again, if it could not
 * @param assessment the answer as it is now; empty when it could not be given again
 */
public record Replay(
        Receipt receipt, List<Mismatch> differences, List<Problem> problems, Optional<AssessmentContent> assessment) {
    /** Copies the lists. */
    public Replay {
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
    }

    /** The same, and one thing more that differs. */
    public Replay and(Mismatch difference) {
        List<Mismatch> all = new ArrayList<>(differences);
        all.add(difference);
        return new Replay(receipt, all, problems, assessment);
    }

    /** What documents say of it, as JSON in one line; Jackson, of any version and however set, writes it as this. */
    @JsonValue
    @JsonRawValue
    public String toJson() {
        return JsonText.of(this);
    }

    /** Whether the answer was given again and nothing differs. */
    public boolean matches() {
        return differences.isEmpty() && problems.isEmpty() && assessment.isPresent();
    }

    /**
     * One thing that is not as the receipt says.
     *
     * @param what what it is
     * @param expected what the receipt says
     * @param actual what is so now; {@code none} when there is nothing to compare
     */
    public record Mismatch(What what, String expected, String actual) {}

    /** What a replay compares, by the keys of a receipt. */
    public enum What {
        /** The pack's id. */
        PACK("pack", "the pack"),
        /** The pack's version. */
        VERSION("version", "the version of the pack"),
        /** The hash of the pack's files: its rules, claims and catalog. */
        PACK_SHA256("packSha256", "the content of the pack: its rules, claims or catalog"),
        /** The hash of the situation type. */
        VOCABULARY_SHA256("vocabularySha256", "the vocabulary: the facts, values or wording of the situation type"),
        /** The version of this library. */
        LIBRARY("library", "the version of the library"),
        /** Whether the pack had expired, and the caller allowed it to answer. */
        ALLOW_EXPIRED("allowExpired", "whether it took leave for an expired pack to answer"),
        /** The hash of the answer that the rulebook gives now. */
        ASSESSMENT_SHA256("assessmentSha256", "the answer as it is given now"),
        /** The hash of the answer that came with the receipt. */
        DOCUMENT("document", "the answer that stands beside the receipt"),
        /** The hash of what several packs say side by side, as their answers say it and as the document does. */
        SIDE_BY_SIDE("sideBySide", "what stands side by side, beside the answers of several packs");

        private final String code;
        private final String label;

        What(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }

        /** What a person calls it. */
        public String label() {
            return label;
        }
    }
}
