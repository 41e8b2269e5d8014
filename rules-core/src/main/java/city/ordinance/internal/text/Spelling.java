package city.ordinance.internal.text;

import java.util.Collection;

/** Help for a text that is none of those allowed. */
public final class Spelling {
    private Spelling() {}

    /** The nearest text allowed, or all of them. */
    public static String help(String text, Collection<String> allowed) {
        return allowed.isEmpty() ? "There is none to choose from." : Names.suggest(Quotes.shortened(text), allowed);
    }
}
