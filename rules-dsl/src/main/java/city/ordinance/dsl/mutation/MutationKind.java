package city.ordinance.dsl.mutation;

/** How a rule can be changed a little. */
public enum MutationKind {
    /** A comparison, or the quantifier of a pattern, says the opposite. */
    CONDITION_NEGATED("condition negated"),
    /** A comparison, or a pattern beside others, is left out. */
    CONDITION_DROPPED("condition dropped"),
    /** A comparison accepts one value or finding more. */
    CONDITION_WIDENED("condition widened"),
    /** A comparison accepts one value or finding less. */
    CONDITION_NARROWED("condition narrowed"),
    /** A comparison accepts one value or finding in place of another. */
    OTHER_VALUE("other value"),
    /** One of several consequences is left out. */
    CONSEQUENCE_DROPPED("consequence dropped"),
    /** Another code of the same kind is concluded, another topic is answered, or another proviso raised. */
    OTHER_CODE("other code"),
    /** A topic gets another state. */
    OTHER_STATE("other state"),
    /** A topic gets another value: a figure, a unit, a currency or a statement. */
    OTHER_ANSWER_VALUE("other answer value"),
    /** The catalog gives a conclusion another value. */
    OTHER_CONCLUSION_VALUE("other value of a conclusion"),
    /** A claim is no longer cited. */
    CLAIM_DROPPED("claim dropped"),
    /** The rule is gone. */
    RULE_DROPPED("rule dropped");

    private final String words;

    MutationKind(String words) {
        this.words = words;
    }

    /** The kind in words. */
    public String words() {
        return words;
    }
}
