package city.ordinance.examples.render;

import city.ordinance.assessment.Conclusion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conclusions of which the source offers one or the other, told so in a list. */
public final class Alternatives {
    private Alternatives() {}

    /** The word before one of a list: it stands beside an alternative. Empty where it does not. */
    public static String word(List<Conclusion> list, int place) {
        if (place > 0 && alternatives(list.get(place), list.get(place - 1))) {
            return "or";
        }
        boolean first = place + 1 < list.size() && alternatives(list.get(place), list.get(place + 1));
        return first ? "one or the other" : "";
    }

    /** A sentence that names the alternatives among all conclusions; empty where the list shows them side by side. */
    public static String sentence(List<Conclusion> list, int place, List<Conclusion> all) {
        String others = of(list.get(place), all)
                .map(other -> " or \"" + other.label() + "\"")
                .collect(Collectors.joining());
        return others.isEmpty() || !word(list, place).isEmpty() ? "" : "One or the other: this" + others + ".";
    }

    /** As {@link #sentence(List, int, List)}, for one that stands alone. */
    public static String sentence(Conclusion one, List<Conclusion> all) {
        return sentence(List.of(one), 0, all);
    }

    /** The alternatives of one among all conclusions. */
    public static Stream<Conclusion> of(Conclusion one, List<Conclusion> all) {
        return all.stream().filter(other -> alternatives(one, other));
    }

    private static boolean alternatives(Conclusion one, Conclusion other) {
        return one.kind() == other.kind()
                && (one.alternativeTo().contains(other.code())
                        || other.alternativeTo().contains(one.code()));
    }
}
