package city.ordinance.internal.form;

import org.jspecify.annotations.Nullable;

/** Where the parts of a document go, one after the other. */
public interface Sink {
    /** Whether the members of objects come sorted by name, and not in their own order. */
    boolean sorted();

    /** Begins an object. */
    void startObject();

    /** Ends an object. */
    void endObject();

    /** Begins a list. */
    void startList();

    /** Ends a list. */
    void endList();

    /** The name of the member that follows. */
    void name(String name);

    /** A text, or null. */
    void text(@Nullable String text);

    /** A whole number. */
    void number(int number);

    /** A truth value. */
    void flag(boolean flag);
}
