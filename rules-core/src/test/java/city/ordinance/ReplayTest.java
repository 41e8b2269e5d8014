package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.Receipt;
import city.ordinance.explanation.Replay;
import city.ordinance.explanation.Replay.Mismatch;
import city.ordinance.explanation.Replay.What;
import city.ordinance.internal.pack.PackHash;
import city.ordinance.json.AssessmentJson;
import city.ordinance.json.ReceiptJson;
import city.ordinance.noise.AllDescriptions;
import city.ordinance.noise.CopiedPack;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.problem.ProblemException;
import city.ordinance.problem.RulePackException;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Receipts give the same answer again, byte for byte, and notice every change. */
class ReplayTest {
    private final Rulebook book = NoisePack.loaded();

    static List<NoisePack> packs() {
        return List.of(NoisePack.whole(), NoisePack.boats());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void replaying_a_receipt_gives_the_same_bytes(NoisePack pack) {
        Rulebook rulebook = Rulebook.load(pack);
        Rulebook other = Rulebook.load(pack);
        for (SituationType<?> type : rulebook.pack().types()) {
            List<Description> descriptions = AllDescriptions.of(type);
            for (int i = 0; i < descriptions.size(); i += 2) {
                Assessment assessment = rulebook.assess(descriptions.get(i), NoisePack.DAY);
                Replay replay = other.replay(assessment.receipt());
                assertThat(replay.matches()).isTrue();
                assertThat(AssessmentJson.writeCompact(replay.assessment().orElseThrow()))
                        .isEqualTo(AssessmentJson.writeCompact(assessment));
            }
        }
    }

    @Test
    void a_change_of_any_byte_of_a_file_is_noticed() {
        Receipt receipt = receipt();
        CopiedPack whole = CopiedPack.of(NoisePack.whole());
        int loaded = 0;
        for (String file : whole.files()) {
            int length = whole.contents().get(file).length;
            int step = file.equals("later.drl") ? 1 : 197;
            for (int at = 0; at < length; at += step) {
                RulePack changed = whole.withByteChanged(file, at);
                assertThat(PackHash.sha256(changed)).isNotEqualTo(receipt.packSha256());
                loaded += at % 197 == 0 && loadedAndNoticed(changed, receipt) ? 1 : 0;
            }
        }
        assertThat(loaded).isPositive();
    }

    /** Whether a changed pack can be loaded; the receipt then does not match it. */
    private static boolean loadedAndNoticed(RulePack changed, Receipt receipt) {
        Rulebook rulebook;
        try {
            rulebook = Rulebook.load(changed);
        } catch (RulePackException e) {
            return false;
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
        return NoisePack.assess(NoiseReport.TYPE.describe().build());
    }

    @Test
    void what_differs_is_said_exactly() {
        Receipt real = receipt();
        GivenFacts other = new GivenFacts("noise-report", Map.of("stage", "closed"));
        Receipt forged =
                new Receipt("us-xx-other", "9.9.9", "a", "b", "c", real.asOf(), false, other, real.assessmentSha256());
        Replay replay = book.replay(forged);
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
        GivenFacts gone = new GivenFacts("noise-report", Map.of("stage", "melted", "size", "red"));
        Replay replay = book.replay(with(real, gone));
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
        assertThat(ReceiptJson.read(inside).get(0).answers().orElseThrow().main())
                .isEqualTo(assessment);
        assertThat(ReceiptJson.read(several)).hasSize(2);
        assertThatThrownBy(() -> ReceiptJson.read("{}")).isInstanceOf(ProblemException.class);
    }

    @Test
    void an_answer_that_was_changed_beside_its_receipt_is_noticed() {
        String changed = AssessmentJson.write(assessment()).replace("not-advice", "advice");
        AssessmentData read = AssessmentJson.read(changed);
        assertThat(book.replay(read).differences()).extracting(Mismatch::what).containsExactly(What.DOCUMENT);
        assertThat(book.replay(assessment()).matches()).isTrue();
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
        assertThat(book.replay(early).problems())
                .extracting(problem -> problem.code())
                .isEqualTo(List.of("no-coverage"));
    }

    @Test
    void a_receipt_about_a_type_that_is_gone_is_a_problem_and_its_vocabulary_is_none() {
        Receipt real = receipt();
        Replay replay = book.replay(with(real, new GivenFacts("boat-report", Map.of("speed", "fast"))));
        assertThat(replay.problems()).extracting(problem -> problem.code()).containsExactly("unknown-value");
        assertThat(replay.differences())
                .containsExactly(
                        new Mismatch(What.VOCABULARY_SHA256, real.vocabularySha256(), "none"),
                        new Mismatch(What.ASSESSMENT_SHA256, real.assessmentSha256(), "none"));
    }

    @Test
    void an_expired_pack_answers_again_only_where_the_receipt_has_leave() {
        LocalDate late = book.pack().coverage().expires().plusDays(1);
        Receipt real = receipt();
        Receipt without = new Receipt(
                real.pack(),
                real.version(),
                real.packSha256(),
                real.vocabularySha256(),
                real.library(),
                late,
                false,
                real.situation(),
                real.assessmentSha256());
        assertThat(book.replay(without).problems())
                .extracting(problem -> problem.code())
                .containsExactly("expired");
        assertThat(book.replay(without).assessment()).isEmpty();
    }

    @Test
    void nothing_differs_and_yet_an_answer_that_cannot_be_given_again_does_not_match() {
        Receipt real = receipt();
        assertThat(new Replay(real, List.of(), List.of(), Optional.empty()).matches())
                .isFalse();
        assertThat(new Replay(real, List.of(), List.of(), Optional.of(assessment())).matches())
                .isTrue();
    }
}
