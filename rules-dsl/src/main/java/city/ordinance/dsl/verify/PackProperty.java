package city.ordinance.dsl.verify;

/** What must hold of every pack, each as one law. */
public enum PackProperty {
    /** No chance. */
    DETERMINISTIC("Deterministic", "The same situation, decided twice, has the same outcome."),
    /** No order of rules. */
    RULE_ORDER_INDEPENDENT(
            "RuleOrderIndependent", "The order of rules in a file, and of files in the pack, changes no outcome."),
    /** No order of facts. */
    FACT_ORDER_INDEPENDENT("FactOrderIndependent", "The order in which facts are given changes no answer."),
    /** No loop. */
    TERMINATES("Terminates", "In every situation the rules come to an end, and each fires a few times at most."),
    /** No rule in vain. */
    NO_DEAD_RULE("NoDeadRule", "Every rule fires in some situation."),
    /** No rule twice. */
    NO_REDUNDANT_RULE(
            "NoRedundantRule", "Leaving out any rule, or any condition of a rule, changes what is said somewhere."),
    /** No contradiction. */
    NO_CONTRADICTION(
            "NoContradiction",
            "No situation has two answers to one topic, or two conclusions that the pack declares exclusive."),
    /** No gap. */
    NO_GAP("NoGap", "In every situation some rule speaks."),
    /** Silence outside. */
    SILENT_OUT_OF_SCOPE(
            "SilentOutOfScope",
            "Nothing is said outside the scope: no answer to a topic that no rule raises, and none for a day or a type of situation that the pack does not cover."),
    /** Nothing without a claim. */
    EVERY_CONCLUSION_CITED("EveryConclusionCited", "Every conclusion and every answer names the claims it rests on."),
    /** No invented value. */
    NOTHING_INVENTED_UNSPECIFIED(
            "NothingInventedUnspecified",
            "What the source leaves open stays open: a value rests on a claim that states it, an amount or a period on a primary source, silence on what was read."),
    /** Somebody acts. */
    EVERY_VIOLATION_ROUTED(
            "EveryViolationRouted",
            "Where a sanction stands, an enforcer stands beside it, and answers about the fine and the escalation."),
    /** Somebody reviews. */
    EVERY_SANCTION_REVIEWABLE(
            "EverySanctionReviewable",
            "Where a sanction stands, a review route stands beside it; where a review route stands, an answer about the appeal deadline."),
    /** Hedges stay. */
    HEDGE_KEPT("HedgeKept", "A conclusion carries a hedge of its claims exactly when they have one."),
    /** As wide as the source. */
    CLAIMS_REACH(
            "ClaimsReach",
            "In each stage in which a conclusion, or an answer that is not silent, rests on claims, it does so in every situation of which they speak; beyond that only under a proviso."),
    /** Knowing more never unsettles. */
    MONOTONE_IN_KNOWLEDGE(
            "MonotoneInKnowledge",
            "Learning one more fact keeps what was certain, rules in nothing that was ruled out, and keeps settled answers."),
    /** Mitigation mitigates. */
    AUTHORIZATION_MITIGATES(
            "AuthorizationMitigates",
            "Changing a fact to a value that the pack declares mitigating, such as authorized, never adds a sanction."),
    /** Inert facts change nothing. */
    INERT_FACTS_INERT("InertFactsInert", "A fact reported inert can take any other value and the outcome stays."),
    /** Explanations are true. */
    EXPLANATION_FAITHFUL(
            "ExplanationFaithful", "What an explanation says of rules and facts is what decided the outcome."),
    /** Days do not matter within an edition. */
    AS_OF_STABLE(
            "AsOfStable", "Any two days of one edition have the same answers; only freshness and notices may differ."),
    /** Packs are alone. */
    PACKS_DO_NOT_INTERFERE("PacksDoNotInterfere", "A pack decides the same when other packs decide beside it.");

    private final String title;
    private final String law;

    PackProperty(String title, String law) {
        this.title = title;
        this.law = law;
    }

    /** Its name. */
    public String title() {
        return title;
    }

    /** The law, in one sentence. */
    public String law() {
        return law;
    }
}
