package city.ordinance.examples.draft.reading;

import java.util.Set;

/**
 * A word or mark of a draft.
 *
 * @param start where it begins in the draft
 * @param end where it ends
 * @param word its letters, in lower case
 * @param stem its stem, by which vocabularies know it
 * @param tag its part of speech, of the Universal Dependencies
 * @param capital whether it begins with a capital letter
 */
public record Token(int start, int end, String word, String stem, String tag, boolean capital) {
    private static final Set<String> NAMING = Set.of("NOUN", "PROPN", "ADJ", "NUM");

    /** Whether it is a main verb or an auxiliary. */
    public boolean verb() {
        return tag.equals("VERB") || auxiliary();
    }

    /** Whether it is an auxiliary, alone or with its "not". */
    public boolean auxiliary() {
        return tag.startsWith("AUX");
    }

    /** Whether it is a mark. */
    public boolean mark() {
        return tag.equals("PUNCT") || tag.equals("SYM");
    }

    /** Whether it may be part of a name. */
    public boolean naming() {
        return NAMING.contains(tag) || capital;
    }

    /** Whether it stands for a noun. */
    public boolean noun() {
        return tag.equals("NOUN") || tag.equals("PROPN");
    }

    /** Whether it is exactly one of these words. */
    public boolean is(String... words) {
        for (String one : words) {
            if (word.equals(one)) {
                return true;
            }
        }
        return false;
    }
}
