package city.ordinance.pack;

import city.ordinance.assessment.Notice;

/**
 * A notice of a pack and when an answer carries it.
 *
 * @param code its code
 * @param text the notice
 * @param when when
 */
public record NoticeTemplate(String code, Wording text, When when) {

    /** The notice, whatever the situation. */
    public Notice notice() {
        return new Notice(code, text.otherwise());
    }

    /** When an answer carries a notice. */
    public enum When {
        /** In every answer. */
        ALWAYS("always"),
        /** Where a topic is not specified. */
        NOT_SPECIFIED("not-specified"),
        /** When the pack's review is due. */
        REVIEW_DUE("review-due"),
        /** When the pack is expired. */
        EXPIRED("expired");

        private final String code;

        When(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }
}
