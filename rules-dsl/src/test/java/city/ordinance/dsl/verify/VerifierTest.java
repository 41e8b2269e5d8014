package city.ordinance.dsl.verify;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.Decider;
import city.ordinance.internal.table.LazyEngine;
import city.ordinance.internal.table.Ordinals;
import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.AccessRequest.Department;
import city.ordinance.spi.RulePack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The shipped pack is sound, and an engine that does other than it should is found out. */
class VerifierTest {
    private static final VerifyOptions QUICK = new VerifyOptions(1);
    private static final String KEEP = "T-STEP-010: whoever makes a request keeps records";

    @Test
    void the_ofallon_pack_is_sound() {
        List<String> phases = new ArrayList<>();
        RulePack pack = Packs.inFolder(Path.of("src/main/resources/packs/us-mo-ofallon"));
        VerificationReport report = Verifier.verify(pack, QUICK, (phase, done, total) -> {
            assertThat(done).isBetween(0L, total);
            phases.add(phase);
        });
        assertThat(report.sound()).as(String.join("\n", report.lines())).isTrue();
        assertThat(report.figures().points()).isEqualTo(10_080 + 4 * 1_344);
        assertThat(report.properties()).hasSize(PackProperty.values().length);
        assertThat(phases).endsWith("done").doesNotHaveDuplicates();
    }

    @Test
    void an_engine_that_depends_on_the_order_of_rules_is_found_out() {
        Verifier.Compiler moody = (texts, rules) -> changed(texts, rules, situation -> {
            String first = texts.keySet().iterator().next();
            return !first.endsWith("steps.drl");
        });
        assertThat(codes(moody)).containsExactly(FindingCode.ORDER_DEPENDENT);
    }

    @Test
    void an_engine_that_rolls_dice_is_found_out() {
        AtomicInteger asked = new AtomicInteger();
        Verifier.Compiler dice =
                (texts, rules) -> changed(texts, rules, situation -> asked.incrementAndGet() % 97 == 0);
        assertThat(codes(dice)).contains(FindingCode.NOT_DETERMINISTIC, FindingCode.ORACLE_DISAGREES);
    }

    @Test
    void an_engine_that_reads_a_fact_that_no_rule_reads_is_found_out() {
        Verifier.Compiler nosy = (texts, rules) -> changed(
                texts,
                rules,
                situation -> situation instanceof AccessRequest request && request.department() == Department.POLICE);
        VerificationReport report = Verifier.verify(EditedPack.sound(), QUICK, Progress.NONE, nosy);
        assertThat(report.findings())
                .filteredOn(finding -> finding.code() == FindingCode.PROJECTION_FAULT)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.witness().orElseThrow().facts()).isEqualTo(Map.of("department", "police")));
        assertThat(report.findings()).extracting(VerificationFinding::code).contains(FindingCode.ORACLE_DISAGREES);
    }

    @Test
    void an_engine_that_does_not_come_to_an_end_is_found_out() {
        Verifier.Compiler endless = (texts, rules) -> (type, ordinals) -> {
            throw new IllegalStateException("no end");
        };
        assertThat(codes(endless)).containsExactly(FindingCode.DOES_NOT_END);
    }

    private static List<FindingCode> codes(Verifier.Compiler compiler) {
        return Verifier.verify(EditedPack.sound(), QUICK, Progress.NONE, compiler).findings().stream()
                .map(VerificationFinding::code)
                .toList();
    }

    private static Decider changed(Map<String, String> texts, List<RuleModel> rules, Predicate<Record> forgets) {
        Decider engine = new LazyEngine(texts, rules);
        int forgotten = IntStream.range(0, rules.size())
                .filter(place -> rules.get(place).name().equals(KEEP))
                .findFirst()
                .orElse(rules.size());
        return (type, ordinals) -> {
            BitSet fired = (BitSet) engine.fired(type, ordinals).clone();
            if (forgets.test(Ordinals.of(type).situation(ordinals))) {
                fired.clear(forgotten);
            }
            return fired;
        };
    }
}
