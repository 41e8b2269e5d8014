package city.ordinance.examples.draft.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The word lists beside this package; a line that begins with # is a comment. */
final class Resources {
    private Resources() {}

    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of the form {@code meaning: word word ...}, by word. */
    static Map<String, String> words(String file) {
        Map<String, String> meanings = new HashMap<>();
        for (String line : lines(file)) {
            String[] parts = line.split(":\\s*", 2);
            List.of(parts[1].split("\\s+")).forEach(word -> meanings.put(word, parts[0]));
        }
        return Map.copyOf(meanings);
    }
}
