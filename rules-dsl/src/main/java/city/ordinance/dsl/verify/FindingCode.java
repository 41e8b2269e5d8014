package city.ordinance.dsl.verify;

import static city.ordinance.dsl.verify.PackProperty.*;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of finding that a verification can make. */
public enum FindingCode {
    /** Two runs differ. */
    NOT_DETERMINISTIC("not-deterministic", "The same situation, decided twice, had two outcomes.", DETERMINISTIC),
    /** Two orders of rules differ. */
    ORDER_DEPENDENT("order-dependent", "Another order of the rules gives another outcome.", RULE_ORDER_INDEPENDENT),
    /** Two orders of facts differ. */
    FACT_ORDER_DEPENDENT(
            "fact-order-dependent", "Another order of the facts gives another answer.", FACT_ORDER_INDEPENDENT),
    /** A loop. */
    DOES_NOT_END("does-not-end", "The rules do not come to an end in some situation.", TERMINATES),
    /** A rule in vain. */
    DEAD_RULE("dead-rule", "A rule fires in no situation.", NO_DEAD_RULE),
    /** A condition in vain. */
    UNSATISFIABLE_CONDITION("unsatisfiable-condition", "A condition of a rule can hold in no situation.", NO_DEAD_RULE),
    /** The same rule twice. */
    DUPLICATE_RULE(
            "duplicate-rule",
            "Two rules always fire together, and say the same with the same claims.",
            NO_REDUNDANT_RULE),
    /** A rule within a rule. */
    SUBSUMED_RULE(
            "subsumed-rule",
            "Wherever a rule fires, another fires that says as much with the same claims.",
            NO_REDUNDANT_RULE),
    /** A rule that others replace. */
    REDUNDANT_RULE("redundant-rule", "Without the rule, everything said would stay the same.", NO_REDUNDANT_RULE),
    /** A condition without effect. */
    REDUNDANT_CONDITION(
            "redundant-condition",
            "Without a part of its condition, the rule would fire in the same situations.",
            NO_REDUNDANT_RULE),
    /** Two answers. */
    CONTRADICTORY_ANSWERS(
            "contradictory-answers", "Two rules answer one topic differently in one situation.", NO_CONTRADICTION),
    /** Two that exclude each other. */
    EXCLUSIVE_CONCLUSIONS(
            "exclusive-conclusions",
            "Two conclusions stand together that the pack declares exclusive.",
            NO_CONTRADICTION),
    /** A gap. */
    GAP("gap", "No rule speaks to some situation, and no notice of the pack says so.", NO_GAP),
    /** An answer outside the scope. */
    OUT_OF_SCOPE(
            "out-of-scope",
            "Something is said about what the pack does not cover or no rule raises.",
            SILENT_OUT_OF_SCOPE),
    /** Without claims. */
    NOT_CITED(
            "not-cited",
            "A conclusion or an answer names no claim, or one that does not exist.",
            EVERY_CONCLUSION_CITED),
    /** A value out of nothing. */
    SPECIFIED_WITHOUT_CLAIM(
            "specified-without-claim",
            "A rule gives a value and cites no claim that states anything.",
            NOTHING_INVENTED_UNSPECIFIED),
    /** An open topic out of nothing. */
    NOT_SPECIFIED_WITHOUT_CLAIM(
            "not-specified-without-claim",
            "A rule says that the source does not specify, and cites no claim that says so.",
            NOTHING_INVENTED_UNSPECIFIED),
    /** Silence in what was not read. */
    SILENT_BEYOND_READING(
            "silent-beyond-reading",
            "A rule calls the source silent on the ground of a claim whose section may not have been read.",
            NOTHING_INVENTED_UNSPECIFIED),
    /** A figure at second hand. */
    AMOUNT_WITHOUT_PRIMARY_SOURCE(
            "amount-without-primary-source",
            "An amount, a period, a share or a bound is given, as a value, in a comparison or in a text, and no claim of a primary source supports it.",
            NOTHING_INVENTED_UNSPECIFIED),
    /** Nobody acts. */
    SANCTION_WITHOUT_ENFORCER(
            "sanction-without-enforcer", "A sanction stands without an enforcer.", EVERY_VIOLATION_ROUTED),
    /** No answer about the fine. */
    SANCTION_WITHOUT_FINE(
            "sanction-without-fine",
            "A sanction stands without an answer to the topic \"fine\".",
            EVERY_VIOLATION_ROUTED),
    /** No answer about the escalation. */
    SANCTION_WITHOUT_ESCALATION(
            "sanction-without-escalation",
            "A sanction stands without an answer to the topic \"escalation\".",
            EVERY_VIOLATION_ROUTED),
    /** Nobody reviews. */
    SANCTION_WITHOUT_REVIEW(
            "sanction-without-review", "A sanction stands without a review route.", EVERY_SANCTION_REVIEWABLE),
    /** No answer about the time to appeal. */
    REVIEW_WITHOUT_DEADLINE(
            "review-without-deadline",
            "A review route stands without an answer to the topic \"appeal-deadline\".",
            EVERY_SANCTION_REVIEWABLE),
    /** A hedge is lost. */
    HEDGE_LOST("hedge-lost", "A conclusion lacks the hedge of the claims it rests on.", HEDGE_KEPT),
    /** A hedge from nowhere. */
    HEDGE_INVENTED("hedge-invented", "A conclusion has a hedge that none of its claims has.", HEDGE_KEPT),
    /** Less than the source says. */
    NARROWER_THAN_SOURCE(
            "narrower-than-source",
            "A rule is silent in a situation of which its claims speak, though it speaks in others of the same stage.",
            CLAIMS_REACH),
    /** More than the source says. */
    WIDER_THAN_SOURCE(
            "wider-than-source",
            "A rule speaks, without a proviso, in a situation of which its claims do not speak.",
            CLAIMS_REACH),
    /** Knowing more unsettles. */
    NOT_MONOTONE(
            "not-monotone",
            "Learning one more fact takes back what was certain, or brings what was excluded.",
            MONOTONE_IN_KNOWLEDGE),
    /** Mitigation aggravates. */
    MITIGATION_AGGRAVATES(
            "mitigation-aggravates", "A value declared mitigating adds a sanction.", AUTHORIZATION_MITIGATES),
    /** An inert fact that is not. */
    PROJECTION_FAULT(
            "projection-fault",
            "A fact that no rule reads, or that is reported inert, changes the outcome.",
            INERT_FACTS_INERT),
    /** An explanation that is not true. */
    EXPLANATION_FAULT(
            "explanation-fault", "An explanation differs from what decided the outcome.", EXPLANATION_FAITHFUL),
    /** Days differ. */
    DAY_DEPENDENT("day-dependent", "Two days of one edition have different answers.", AS_OF_STABLE),
    /** Packs interfere. */
    INTERFERENCE(
            "interference", "Another pack that decides beside this one changes an outcome.", PACKS_DO_NOT_INTERFERE),
    /** Engine and oracle. */
    ORACLE_DISAGREES("oracle-disagrees", "The engine and the interpreter of the rules disagree.", null),
    /** A code in vain. */
    UNUSED_CONCLUSION("unused-conclusion", "No rule draws a conclusion that the catalog has.", null),
    /** A topic in vain. */
    UNUSED_TOPIC("unused-topic", "No rule answers a topic that the catalog has.", null),
    /** A sentence in vain. */
    UNUSED_TEXT("unused-text", "No rule gives a topic the state for which the catalog has a sentence.", null),
    /** A value in vain. */
    UNUSED_VALUE("unused-value", "Neither a rule nor the catalog names a value that the schedule has.", null),
    /** A proviso in vain. */
    UNUSED_PROVISO("unused-proviso", "No rule raises a proviso that the catalog has.", null),
    /** A notice in vain. */
    UNUSED_NOTICE("unused-notice", "In no situation does an answer carry a notice of the pack.", null),
    /** A proviso beside the matter. */
    PROVISO_REACHES_NOTHING(
            "proviso-reaches-nothing",
            "Wherever a proviso is raised, something that it should reach is not said.",
            null),
    /** A claim in vain. */
    UNUSED_CLAIM("unused-claim", "Nothing cites a claim, and it does not say why it needs no rule.", null),
    /** A claim that is used and excused. */
    CLAIM_USED_AND_EXCUSED(
            "claim-used-and-excused", "A claim says why it needs no rule, and yet something cites it.", null),
    /** Words that are not there. */
    PROVING_WORDS_MISSING(
            "proving-words-missing",
            "A copy of a source that is kept in the pack's folder does not have the proving words of a claim.",
            null),
    /** Dates beyond the reading. */
    COVERAGE_BEYOND_READING(
            "coverage-beyond-reading",
            "The pack's review is due more than 180 days, or it expires more than 365, after a source was published or read.",
            null),
    /** A declared property fails. */
    PROPERTY_VIOLATED("property-violated", "A property that the pack declares does not hold.", null),
    /** A waiver in vain. */
    WAIVED_IN_VAIN("waived-in-vain", "A waiver names something for which the property holds without it.", null),
    /** A declared property is empty. */
    PROPERTY_EMPTY("property-empty", "A property that the pack declares speaks of no situation.", null),
    /** Other answers than the files'. */
    COMPILED_DIFFERS(
            "compiled-differs",
            "The compiled form, from which apps are answered, is not what the pack's files give.",
            null),
    /** Another answer. */
    SCENARIO_FAILS("scenario-fails", "A scenario of the pack does not get the answer that it expects.", null),
    /** Another pack. */
    SCENARIO_OF_ANOTHER_PACK("scenario-of-another-pack", "A scenario of the pack names another pack.", null),
    /** No scenario. */
    NO_SCENARIO("no-scenario", "The pack has no scenario.", null),
    /** The compiler refuses. */
    NOT_COMPILED("not-compiled", "The rule compiler refuses rules that the dialect allows.", null);

    private final String code;
    private final String meaning;
    private final @Nullable PackProperty property;

    FindingCode(String code, String meaning, @Nullable PackProperty property) {
        this.code = code;
        this.meaning = meaning;
        this.property = property;
    }

    /** The word used in reports. */
    public String code() {
        return code;
    }

    /** What it means, in one sentence. */
    public String meaning() {
        return meaning;
    }

    /** Whether such a finding is about the pack's scenarios, and not about its rules. */
    public boolean ofScenarios() {
        return this == SCENARIO_FAILS || this == SCENARIO_OF_ANOTHER_PACK || this == NO_SCENARIO;
    }

    /** The property that such a finding refutes; empty when it refutes none of those that have a name. */
    public Optional<PackProperty> property() {
        return Optional.ofNullable(property);
    }
}
