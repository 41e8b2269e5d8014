package city.ordinance.pack;

import city.ordinance.assessment.Notice;
import city.ordinance.situation.Description;
import java.util.List;

/**
 * A notice of a pack and when an answer carries it.
 *
 * @param code its code
 * @param text the notice
 * @param when when
 * @param situations where alone: some situation that fits is among one of these; everywhere when there is none
 */
public record NoticeTemplate(String code, Wording text, When when, List<Situations> situations) {
    /** Copies the list. */
    public NoticeTemplate {
        situations = List.copyOf(situations);
    }

    /** The notice, whatever the situation. */
    public Notice notice() {
        return new Notice(code, text.otherwise());
    }

    /** Whether it is bound to no situations, or to some that fit a description. */
    public boolean concerns(Description description) {
        return situations.isEmpty() || situations.stream().anyMatch(some -> some.meet(description));
    }

    /** When an answer carries a notice. */
    public enum When {
        /** In every answer. */
        ALWAYS("always"),
        /** Where a topic is not specified. */
        NOT_SPECIFIED("not-specified"),
        /** Where nothing is concluded and no topic arises, in no situation that fits. */
        UNANSWERED("unanswered"),
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
