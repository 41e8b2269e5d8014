package city.ordinance.dsl.meaning;

import java.util.Optional;

/**
 * One thing that two meanings say differently.
 *
 * @param kind what differs
 * @param subject of what: {@code sanctions/seizure}, {@code answers/fine}
 * @param before what the first says; empty when it says nothing
 * @param after what the second says; empty when it says nothing
 */
public record Change(Kind kind, String subject, Optional<String> before, Optional<String> after) {

    /** What can differ. */
    public enum Kind {
        /** A conclusion is drawn or not. */
        CONCLUSION("conclusion"),
        /** A topic is raised or not, or its state or value differs. */
        ANSWER("answer"),
        /** The hedge of a conclusion. */
        HEDGE("hedge"),
        /** The value that the source gives for a conclusion. */
        VALUE("value"),
        /** The provisos that reach it. */
        PROVISOS("provisos"),
        /** The claims cited. */
        CLAIMS("claims");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    /** The change as a clause. */
    @Override
    public String toString() {
        String of = kind == Kind.CONCLUSION || kind == Kind.ANSWER ? "" : " (" + kind.code() + ")";
        if (before.isEmpty()) {
            return subject + of + " is added" + detail(after);
        } else if (after.isEmpty()) {
            return subject + of + " is removed" + detail(before);
        }
        return subject + of + " changes from " + before.get() + " to " + after.get();
    }

    private String detail(Optional<String> said) {
        return kind == Kind.CONCLUSION ? "" : said.map(words -> ": " + words).orElse("");
    }
}
