package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.assessment.Receipt;
import city.ordinance.internal.text.Sha256;
import city.ordinance.json.AssessmentJson;
import city.ordinance.json.ReceiptJson;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.noise.NoiseReport.Color;
import city.ordinance.noise.NoiseReport.Stage;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReceiptTest {
    private static final Description OPEN =
            NoiseReport.TYPE.describe().given("stage", Stage.OPEN).build();

    private static Receipt receipt(NoisePack pack, Description description) {
        return Rulebook.load(pack).assess(description, NoisePack.DAY).receipt();
    }

    @Test
    void the_same_input_gives_the_same_bytes_from_a_rulebook_loaded_anew() {
        Assessment one = Rulebook.load(NoisePack.whole()).assess(OPEN, NoisePack.DAY);
        Assessment other = Rulebook.load(NoisePack.whole()).assess(OPEN, NoisePack.DAY);
        assertThat(AssessmentJson.write(other)).isEqualTo(AssessmentJson.write(one));
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
    }

    @Test
    void a_receipt_names_what_it_takes_to_give_the_answer_again() {
        Assessment answer = NoisePack.assess(OPEN);
        Receipt receipt = answer.receipt();
        assertThat(receipt.pack()).isEqualTo("us-xx-quietville");
        assertThat(receipt.version()).isEqualTo("1.0.0");
        assertThat(receipt.asOf()).isEqualTo(NoisePack.DAY.day());
        assertThat(receipt.situation()).isEqualTo(answer.situation());
        assertThat(receipt.library()).isNotBlank().doesNotContain("$");
        assertThat(receipt.assessmentSha256())
                .isEqualTo(Sha256.hex(AssessmentJson.canonicalWithoutReceipt(answer)))
                .matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource({
        "noise.drl, a report begins with a call, every report begins with a call",
        "later.drl, there is an appeal, there is one appeal",
        "claims.yaml, There is an appeal., There is one appeal.",
        "pack.yaml, Noise in Quietville, Noise in the city of Quietville"
    })
    void any_change_of_a_rule_file_a_claim_or_the_catalog_changes_the_receipt(
            String file, String text, String instead) {
        Receipt before = receipt(NoisePack.whole(), OPEN);
        Receipt after = receipt(NoisePack.whole().with(file, text, instead), OPEN);
        assertThat(after.packSha256()).isNotEqualTo(before.packSha256());
        assertThat(after.assessmentSha256()).isNotEqualTo(before.assessmentSha256());
        assertThat(after.vocabularySha256()).isEqualTo(before.vocabularySha256());
    }

    @Test
    void a_file_that_decides_nothing_leaves_the_receipt_as_it_is() {
        Receipt before = receipt(NoisePack.whole(), OPEN);
        assertThat(receipt(NoisePack.whole().withFile("CHANGELOG.md", "# 1.0.0"), OPEN))
                .isEqualTo(before);
    }

    @Test
    void any_change_of_the_facts_changes_the_receipt_even_where_the_fact_is_inert() {
        Receipt before = NoisePack.assess(OPEN).receipt();
        Description other = OPEN.with(NoiseReport.TYPE.fact("color").orElseThrow(), color(Color.RED));
        Receipt after = NoisePack.assess(other).receipt();
        assertThat(after.situation()).isNotEqualTo(before.situation());
        assertThat(after.assessmentSha256()).isNotEqualTo(before.assessmentSha256());
    }

    private static city.ordinance.situation.FactValue color(Color color) {
        return NoiseReport.TYPE.fact("color").orElseThrow().values().get(color.ordinal());
    }

    @Test
    void an_answer_as_of_another_day_has_another_receipt() {
        Rulebook book = Rulebook.load(NoisePack.whole());
        Receipt one = book.assess(OPEN, NoisePack.DAY).receipt();
        Receipt next =
                book.assess(OPEN, AsOf.day(NoisePack.DAY.day().plusDays(1))).receipt();
        assertThat(next.assessmentSha256()).isNotEqualTo(one.assessmentSha256());
    }

    @Test
    void leave_for_an_expired_pack_is_in_the_receipt_only_where_it_was_taken() {
        Rulebook book = Rulebook.load(NoisePack.whole());
        assertThat(book.assess(OPEN, NoisePack.DAY.allowingExpired()).receipt())
                .isEqualTo(book.assess(OPEN, NoisePack.DAY).receipt());
        AsOf late = AsOf.day(book.pack().coverage().expires().plusDays(1)).allowingExpired();
        assertThat(book.assess(OPEN, late).receipt().allowExpired()).isTrue();
        assertThat(book.replay(book.assess(OPEN, late)).matches()).isTrue();
    }

    /** Ways to change a receipt, each in one of its parts. */
    private static Stream<UnaryOperator<String>> changes() {
        return Stream.of(
                json -> json.replace("\"pack\": \"us-xx-quietville\"", "\"pack\": \"us-xx-loudville\""),
                json -> json.replace("\"version\": \"1.0.0\"", "\"version\": \"1.0.1\""),
                json -> json.replaceFirst("(\"packSha256\": \")[0-9a-f]", "$1x"),
                json -> json.replaceFirst("(\"vocabularySha256\": \")[0-9a-f]", "$1x"),
                json -> json.replaceFirst("(\"library\": \")", "$10"),
                json -> json.replace("\"asOf\": \"2026-07-01\"", "\"asOf\": \"2026-07-02\""),
                json -> json.replace("\"allowExpired\": false", "\"allowExpired\": true"),
                json -> json.replace("\"allowExpired\": true", "\"allowExpired\": false"),
                json -> json.replace("\"stage\": \"open\"", "\"stage\": \"closed\""),
                json -> json.replace("\"stage\": \"open\"", "\"color\": \"red\""),
                json -> json.replaceFirst("(\"assessmentSha256\": \")[0-9a-f]", "$1x"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_of_any_part_of_a_receipt_is_noticed(UnaryOperator<String> change) {
        Rulebook book = Rulebook.load(NoisePack.whole());
        AsOf late = AsOf.day(book.pack().coverage().expires().plusDays(1)).allowingExpired();
        List<Receipt> changed = Stream.of(NoisePack.DAY, late)
                .map(when -> ReceiptJson.write(book.assess(OPEN, when).receipt()))
                .filter(json -> !change.apply(json).equals(json))
                .flatMap(json -> ReceiptJson.read(change.apply(json)).stream())
                .map(ReceiptJson.Found::receipt)
                .toList();
        assertThat(changed)
                .isNotEmpty()
                .noneMatch(receipt -> book.replay(receipt).matches());
    }
}
