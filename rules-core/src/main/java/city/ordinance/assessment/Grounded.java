package city.ordinance.assessment;

import city.ordinance.source.Basis;
import java.util.List;

/** What rests on claims and rules, and may be reached by provisos: a conclusion, or the answer to a topic. */
public sealed interface Grounded permits Conclusion, Answer {

    /** What it rests on. */
    Grounds grounds();

    /** The ids of the claims it rests on, in the order of the source; empty only where a topic does not arise. */
    default List<String> cites() {
        return grounds().cites();
    }

    /** The ids of the rules that gave it, in the order of the pack; empty only where a topic does not arise. */
    default List<String> rules() {
        return grounds().rules();
    }

    /** The doubts that reach it. */
    default List<Proviso> provisos() {
        return grounds().provisos();
    }

    /** Whether it stays within the words of the source in every situation that fits. */
    default Basis basis() {
        return grounds().basis();
    }
}
