package city.ordinance.dsl.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.Receipt;
import city.ordinance.explanation.Replay;
import city.ordinance.explanation.Replay.Mismatch;
import city.ordinance.explanation.Replay.What;
import city.ordinance.internal.pack.PackHash;
import city.ordinance.json.AssessmentJson;
import city.ordinance.json.ReceiptJson;
import city.ordinance.problem.ProblemException;
import city.ordinance.problem.RulePackException;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Receipts give the same answer again, byte for byte, and notice every change. */
class ReceiptLawTest {
    private final Rulebook ofallon = Rulebook.load(Spaces.OFALLON);

    @ParameterizedTest
    @MethodSource("city.ordinance.dsl.explain.ChangesLawTest#spaces")
    void replaying_any_receipt_gives_the_same_bytes(RulePack pack, LawSpace space) {
        Rulebook rulebook = Rulebook.load(pack);
        Rulebook other = Rulebook.load(pack);
        List<int[]> partials = space.partials();
        for (int i = 0; i < partials.size(); i++) {
            int[] given = partials.get(i);
            if (!space.fitting(given).isEmpty()) {
                Assessment assessment = rulebook.assess(space.description(given), Spaces.DAY);
                Replay replay = other.replay(assessment.receipt());
                assertThat(replay.matches()).isTrue();
                assertThat(AssessmentJson.writeCompact(replay.assessment().orElseThrow()))
                        .isEqualTo(AssessmentJson.writeCompact(assessment));
            }
        }
    }

    @Test
    void a_change_of_any_byte_of_a_rule_file_is_noticed() {
        Receipt receipt = receipt();
        int refused = 0;
        for (String file : ofallon.pack().editions().get(0).rules()) {
            int length = Spaces.OFALLON.read(file).orElseThrow().length;
            int step = file.equals("fine.drl") ? 1 : 211;
            for (int at = 0; at < length; at += step) {
                RulePack changed = Spoiled.at(Spaces.OFALLON, file, at);
                assertThat(PackHash.sha256(changed)).isNotEqualTo(receipt.packSha256());
                refused += at % 97 == 0 && refused(changed, receipt) ? 1 : 0;
            }
        }
        assertThat(refused).isPositive();
    }

    /** A changed pack is not loaded, or it is loaded and the receipt does not match it. */
    private static boolean refused(RulePack changed, Receipt receipt) {
        Rulebook rulebook;
        try {
            rulebook = Rulebook.load(changed);
        } catch (RulePackException e) {
            return true;
        }
        Replay replay = rulebook.replay(receipt);
        assertThat(replay.matches()).isFalse();
        assertThat(replay.differences()).extracting(Mismatch::what).contains(What.PACK_SHA256);
        return true;
    }

    private Receipt receipt() {
        return assessment().receipt();
    }

    private Assessment assessment() {
        return ofallon.assess(ofallon.pack().types().get(0).describe().build(), Spaces.DAY);
    }

    @Test
    void what_differs_is_said_exactly() {
        Receipt real = receipt();
        GivenFacts other = new GivenFacts("device-deployment", Map.of("stage", "planned"));
        Receipt forged =
                new Receipt("us-xx-other", "9.9.9", "a", "b", "c", real.asOf(), false, other, real.assessmentSha256());
        Replay replay = ofallon.replay(forged);
        assertThat(replay.differences())
                .extracting(Mismatch::what)
                .containsExactly(
                        What.PACK,
                        What.VERSION,
                        What.PACK_SHA256,
                        What.VOCABULARY_SHA256,
                        What.LIBRARY,
                        What.ASSESSMENT_SHA256);
        assertThat(replay.differences()).contains(new Mismatch(What.VERSION, "9.9.9", real.version()));
        assertThat(replay.assessment()).isPresent();
    }

    @Test
    void facts_that_no_longer_exist_are_a_problem_and_not_an_answer() {
        Receipt real = receipt();
        GivenFacts gone = new GivenFacts("device-deployment", Map.of("stage", "melted", "color", "red"));
        Replay replay = ofallon.replay(with(real, gone));
        assertThat(replay.matches()).isFalse();
        assertThat(replay.assessment()).isEmpty();
        assertThat(replay.problems())
                .extracting(problem -> problem.code())
                .containsExactlyInAnyOrder("unknown-fact", "unknown-value");
        assertThat(replay.differences())
                .containsExactly(new Mismatch(What.ASSESSMENT_SHA256, real.assessmentSha256(), "none"));
    }

    private static Receipt with(Receipt real, GivenFacts facts) {
        return new Receipt(
                real.pack(),
                real.version(),
                real.packSha256(),
                real.vocabularySha256(),
                real.library(),
                real.asOf(),
                real.allowExpired(),
                facts,
                real.assessmentSha256());
    }

    @Test
    void a_receipt_is_read_alone_inside_its_answer_and_from_a_case() {
        Assessment assessment = assessment();
        String alone = ReceiptJson.write(assessment.receipt());
        String inside = AssessmentJson.write(assessment);
        String several = "{\"assessments\": [" + inside + "," + inside + "]}";
        assertThat(ReceiptJson.read(alone))
                .containsExactly(new ReceiptJson.Found(assessment.receipt(), Optional.empty()));
        assertThat(ReceiptJson.read(inside).get(0).assessment()).contains(assessment);
        assertThat(ReceiptJson.read(several)).hasSize(2);
        assertThatThrownBy(() -> ReceiptJson.read("{}")).isInstanceOf(ProblemException.class);
    }

    @Test
    void an_answer_that_was_changed_beside_its_receipt_is_noticed() {
        String changed = AssessmentJson.write(assessment()).replace("not-legal-advice", "legal-advice");
        AssessmentData read = AssessmentJson.read(changed);
        assertThat(ofallon.replay(read).differences())
                .extracting(Mismatch::what)
                .containsExactly(What.DOCUMENT);
        assertThat(ofallon.replay(assessment()).matches()).isTrue();
    }

    @Test
    void a_receipt_of_a_day_without_coverage_is_a_problem() {
        Receipt real = receipt();
        Receipt early = new Receipt(
                real.pack(),
                real.version(),
                real.packSha256(),
                real.vocabularySha256(),
                real.library(),
                LocalDate.of(2020, 1, 1),
                false,
                real.situation(),
                real.assessmentSha256());
        assertThat(ofallon.replay(early).problems())
                .extracting(problem -> problem.code())
                .isEqualTo(List.of("no-coverage"));
    }

    @Test
    void the_installed_pack_is_found_by_its_id() {
        assertThat(Rulebook.replayInstalled(receipt()).matches()).isTrue();
    }
}
