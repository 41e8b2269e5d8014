package city.ordinance.examples.render;

import city.ordinance.assessment.Proviso;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The doubts under which something is said, in words: each an "only if". */
public final class Provisos {
    private Provisos() {}

    /** Each doubt as a sentence of its own; empty where there is none. */
    public static String sentences(List<Proviso> provisos) {
        return provisos.stream()
                .map(Proviso::only)
                .map(text -> Words.capital(text) + ".")
                .collect(Collectors.joining(" "));
    }

    /** The doubts that every one of several things has, to be said once; none where there is one thing. */
    public static List<Proviso> shared(List<List<Proviso>> things) {
        if (things.size() < 2) {
            return List.of();
        }
        List<Proviso> shared = new ArrayList<>(things.get(0));
        things.forEach(shared::retainAll);
        return List.copyOf(shared);
    }

    /** The doubts that are left to be said of a thing. */
    public static List<Proviso> without(List<Proviso> shared, List<Proviso> provisos) {
        return provisos.stream().filter(proviso -> !shared.contains(proviso)).toList();
    }
}
