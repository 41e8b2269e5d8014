package city.ordinance.examples.render;

import city.ordinance.source.Extent;
import city.ordinance.source.Source;
import java.util.Optional;

/** Sources as a person names them. */
public final class Sources {
    private Sources() {}

    /**
     * What follows the title: the publisher, the tier, the day, what of it was read and when, and if it is in force.
     */
    public static String details(Source source) {
        String published = source.published().map(day -> "published " + day).orElse("no day of publication given");
        return source.publisher() + "; a " + source.tier().code() + " source, " + published + reading(source)
                + source.inForce().map(note -> "; in force: " + note).orElse("");
    }

    private static String reading(Source source) {
        String how = source.extent().map(Sources::extent).orElse("")
                + source.readOn().map(day -> " on " + day).orElse("");
        String what = source.read().map(read -> ": " + read).orElse("");
        return how.isEmpty() && what.isEmpty() ? "" : "; read" + how + what;
    }

    private static String extent(Extent extent) {
        return extent.whole() ? " whole" : " in part (" + String.join("; ", extent.sections()) + ")";
    }

    /** The address, when it is one that a browser may be sent to. */
    public static Optional<String> link(Source source) {
        return source.address().filter(address -> address.matches("https?://[^\\s<>\"]+"));
    }
}
