package city.ordinance.examples.render;

import city.ordinance.source.Source;
import java.util.Optional;

/** Sources as a person names them. */
public final class Sources {
    private Sources() {}

    /** What follows the title: the publisher, the tier, the day, and what of it was read. */
    public static String details(Source source) {
        String published = source.published().map(day -> "published " + day).orElse("no day of publication given");
        String read = source.read().map(what -> "; read: " + what).orElse("");
        return source.publisher() + "; a " + source.tier().code() + " source, " + published + read;
    }

    /** The address, when it is one that a browser may be sent to. */
    public static Optional<String> link(Source source) {
        return source.address().filter(address -> address.matches("https?://[^\\s<>\"]+"));
    }
}
