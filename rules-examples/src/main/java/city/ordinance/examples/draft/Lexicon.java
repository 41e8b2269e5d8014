package city.ordinance.examples.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code lexicon.txt}, by section. */
final class Lexicon {
    private static final Map<String, List<String>> PHRASES = read();
    private static final Map<String, Pattern> PATTERNS = PHRASES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, section -> Phrases.pattern(section.getValue())));

    private Lexicon() {}

    /** The phrases of a section; none when there is no such section. */
    static List<String> phrases(String section) {
        return PHRASES.getOrDefault(section, List.of());
    }

    /** All phrases of a section as one pattern; one that matches nothing when there is no such section. */
    static Pattern pattern(String section) {
        return PATTERNS.getOrDefault(section, Phrases.NONE);
    }

    /** The names of the sections. */
    static Set<String> sections() {
        return PHRASES.keySet();
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> names = List.of();
        for (String line : text().lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                names = names(line.substring(1, line.length() - 1));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                names.forEach(name ->
                        sections.computeIfAbsent(name, key -> new ArrayList<>()).addAll(list(line)));
            }
        }
        return Map.copyOf(sections);
    }

    /** A section stands under one role and code, or under several codes. */
    private static List<String> names(String heading) {
        boolean role = heading.startsWith("topic-words ") || heading.startsWith("asserts ");
        return role ? List.of(heading) : List.of(heading.split(" "));
    }

    private static List<String> list(String line) {
        return List.of(line.split("\\s*,\\s*"));
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
