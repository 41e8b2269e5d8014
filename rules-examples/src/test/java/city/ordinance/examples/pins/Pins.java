package city.ordinance.examples.pins;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Hashes by name: of what is, and of what was accepted last. */
final class Pins {
    private final Map<String, String> hashes = new TreeMap<>();

    private Pins() {}

    static Pins none() {
        return new Pins();
    }

    static Pins read(Path file) throws IOException {
        Pins pins = new Pins();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int end = line.lastIndexOf(' ');
            pins.hashes.put(line.substring(0, end), line.substring(end + 1));
        }
        return pins;
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        hashes.forEach(
                (name, hash) -> text.append(name).append(' ').append(hash).append('\n'));
        Files.writeString(file, text);
    }

    void add(String name, String content) {
        add(name, sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    void add(String name, byte[] digest) {
        hashes.put(name, HexFormat.of().formatHex(digest));
    }

    /** The names whose hashes are not the same in both, or that one alone has. */
    List<String> changed(Pins accepted) {
        TreeSet<String> names = new TreeSet<>(hashes.keySet());
        names.addAll(accepted.hashes.keySet());
        return names.stream()
                .filter(name -> !String.valueOf(hashes.get(name)).equals(accepted.hashes.get(name)))
                .toList();
    }

    /** The packs of which outcomes changed and the starred entries of the changelog did not. */
    Set<String> unstarred(Pins accepted) {
        List<String> changed = changed(accepted);
        return changed.stream()
                .filter(name -> name.startsWith("outcomes "))
                .map(name -> name.split(" ")[1])
                .filter(pack -> !changed.contains("stars " + pack))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
