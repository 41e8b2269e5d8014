package city.ordinance.batch;

import city.ordinance.Rulebook;
import city.ordinance.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The packs that lines name, each loaded once. Thread-safe. */
final class LinePacks {
    private final Function<String, Rulebook> source;
    private final CopyOnWriteArrayList<Named> known = new CopyOnWriteArrayList<>();
    private final @Nullable LinePack forced;

    private static final class Named {
        private final byte[] id;
        private final LinePack pack;

        Named(byte[] id, LinePack pack) {
            this.id = id;
            this.pack = pack;
        }
    }

    /**
     * Packs.
     *
     * @param source finds a pack by its id
     * @param forced the pack that answers whatever a line names
     */
    LinePacks(Function<String, Rulebook> source, Optional<String> forced) {
        this.source = source;
        this.forced = forced.map(this::load).orElse(null);
    }

    @Nullable
    LinePack forced() {
        return forced;
    }

    /** The pack with this id, or null when it cannot be loaded. */
    @Nullable
    LinePack find(byte[] bytes, int from, int to) {
        for (Named named : known) {
            if (NameTable.same(named.id, bytes, from, to)) {
                return named.pack;
            }
        }
        return load(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }

    private synchronized @Nullable LinePack load(String id) {
        byte[] bytes = TypeText.utf8(id);
        for (Named named : known) {
            if (Arrays.equals(named.id, bytes)) {
                return named.pack;
            }
        }
        try {
            LinePack pack = new LinePack(source.apply(id));
            known.add(new Named(bytes, pack));
            return pack;
        } catch (ProblemException e) {
            // The line is unusual then; reading it the long way states the problem with its place.
            return null;
        }
    }
}
