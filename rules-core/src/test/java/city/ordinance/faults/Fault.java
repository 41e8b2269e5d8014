package city.ordinance.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mistake that somebody could make in the main code.
 *
 * @param what the behavior, a colon, and what the mistake does to it
 * @param file the file, below the folder of the main sources
 * @param text a text of the file
 * @param instead what the mistake has in its place
 */
record Fault(String what, String file, String text, String instead) {
    private static final Path SOURCES = Path.of("src/main/java");

    /** The list: blocks with an empty line between them; in a block what, file, removed and added lines. */
    static List<Fault> all() {
        try (InputStream in = Fault.class.getResourceAsStream("planted.txt")) {
            String list = new String(in.readAllBytes(), UTF_8);
            return Pattern.compile("\\n{2,}")
                    .splitAsStream(list.strip())
                    .map(Fault::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault read(String block) {
        List<String> lines = block.lines().toList();
        return new Fault(lines.get(0), lines.get(1), marked(lines, "- "), marked(lines, "+ "));
    }

    private static String marked(List<String> lines, String mark) {
        Stream<String> marked = lines.stream().skip(2).filter(line -> line.startsWith(mark));
        return marked.map(line -> line.substring(mark.length())).collect(Collectors.joining("\n"));
    }

    /** The file as it is. */
    String source() {
        try {
            return Files.readString(SOURCES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often the text stands in the file. */
    int places() {
        return source().split(Pattern.quote(text), -1).length - 1;
    }

    /** The file with the mistake. */
    String planted() {
        if (places() != 1) {
            throw new IllegalStateException(file + " has this text " + places() + " times, not once: " + text);
        }
        return source().replace(text, instead);
    }

    @Override
    public String toString() {
        return what;
    }
}
