package city.ordinance.bench;

import java.util.Collection;

/** An engine with the rules of a pack. Not thread-safe. */
public interface Peer {

    /** Decides, as one would for an answer. What it gives back keeps the compiler from leaving the work out. */
    Object decide(Question question);

    /** What it says, as codes; some may come twice. */
    Collection<String> codes(Question question);
}
