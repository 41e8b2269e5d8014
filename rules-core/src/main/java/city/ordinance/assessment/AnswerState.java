package city.ordinance.assessment;

/** The five states of an answer to a topic. */
public enum AnswerState {
    /** The source gives a value. */
    SPECIFIED("specified"),
    /** The source itself says that it does not say. */
    NOT_SPECIFIED("not-specified"),
    /** The source gives no answer. */
    SILENT("silent"),
    /** The situations that fit have different answers. */
    UNKNOWN("unknown"),
    /** The topic does not arise in any situation that fits. */
    NOT_APPLICABLE("not-applicable");

    private final String code;

    AnswerState(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
