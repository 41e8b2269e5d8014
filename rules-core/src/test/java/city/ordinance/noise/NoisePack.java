package city.ordinance.noise;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A pack about {@link NoiseReport}, or about {@link BoatReport} as well, of a city that does not exist; tests change
 * it.
 */
public record NoisePack(String id, Map<String, String> contents) implements RulePack {
    public static final AsOf DAY = AsOf.day(LocalDate.of(2026, 7, 1));

    /** The pack as it stands among the test resources. */
    public static NoisePack whole() {
        return of("us-xx-quietville", "noise.drl", "later.drl");
    }

    /** The other pack, about boats and noise. */
    public static NoisePack boats() {
        return of("us-xx-quayside", "schedule.yaml", "boats.drl", "noise.drl");
    }

    /** The pack about {@link SoundReport}, of another such city. */
    public static NoisePack measured() {
        return of("us-xx-loudville", "sound.drl");
    }

    private static NoisePack of(String id, String... files) {
        Map<String, String> contents = new TreeMap<>();
        Stream.concat(Stream.of("pack.yaml", "claims.yaml"), Stream.of(files))
                .forEach(file -> contents.put(file, resource(id + "/" + file)));
        return new NoisePack(id, contents);
    }

    private static String resource(String file) {
        try (InputStream in = NoisePack.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole pack, loaded. */
    public static Rulebook loaded() {
        return Loaded.BOOK;
    }

    /** The answer of the whole pack. */
    public static Assessment assess(Description description) {
        return loaded().assess(description, DAY);
    }

    private static final class Loaded {
        private static final Rulebook BOOK = Rulebook.load(whole());
    }

    /** The same pack with another text in place of one that stands in one of its files. */
    public NoisePack with(String file, String text, String instead) {
        String content = contents.get(file);
        if (content == null || !content.contains(text)) {
            throw new IllegalArgumentException(file + " does not have: " + text);
        }
        return withFile(file, content.replace(text, instead));
    }

    /** The same pack with this file. */
    public NoisePack withFile(String file, String content) {
        Map<String, String> changed = new TreeMap<>(contents);
        changed.put(file, content);
        return new NoisePack(id, changed);
    }

    @Override
    public List<String> files() {
        return List.copyOf(contents.keySet());
    }

    @Override
    public Optional<byte[]> read(String file) {
        return Optional.ofNullable(contents.get(file)).map(content -> content.getBytes(UTF_8));
    }

    @Override
    public String where(String file) {
        return file;
    }

    @Override
    public String toString() {
        return id;
    }
}
