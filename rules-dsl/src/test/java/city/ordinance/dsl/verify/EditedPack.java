package city.ordinance.dsl.verify;

import city.ordinance.Packs;
import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.TreeReader;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The base pack with one fault planted in it. */
final class EditedPack implements RulePack {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final String FAULTS = "broken-packs/faults";
    private static final String TOWN = "broken-packs/example-town";

    private final String id;
    private final Map<String, String> before = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private String expected = "";

    private EditedPack(String folder) {
        RulePack base = Packs.inFolder(RESOURCES.resolve(folder));
        id = base.id();
        base.files().forEach(file -> before.put(file, utf8(base.read(file).orElseThrow())));
        texts.putAll(before);
    }

    /** The base pack as it is. */
    static EditedPack sound() {
        return new EditedPack(TOWN);
    }

    /** The names of the faults. */
    static List<String> faults() {
        try (var files = Files.list(RESOURCES.resolve(FAULTS))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pack with a fault. */
    static EditedPack with(String fault) {
        return changed(FAULTS + "/" + fault);
    }

    /** The base pack, or the one that the change names, with a change. */
    static EditedPack changed(String change) {
        Problems problems = Problems.ofDocument();
        Fields fields = TreeReader.read(read(RESOURCES.resolve(change + ".yaml")), change, problems)
                .flatMap(node -> Fields.of(node, "a change", problems))
                .orElseThrow();
        EditedPack pack = new EditedPack(fields.text("base").orElse(TOWN));
        pack.expected = fields.text("expect").orElse("");
        fields.each(fields.requiredItems("edits"), "an edit", edit -> {
            pack.edit(edit.requiredText("file"), edit.text("replace"), edit.text("with"), edit.text("append"));
            return Optional.empty();
        });
        problems.throwIfAny();
        return pack;
    }

    /** This pack, with one text of a file replaced by another. */
    EditedPack replace(String file, String text, String with) {
        edit(file, Optional.of(text), Optional.of(with), Optional.empty());
        return this;
    }

    /** Changes a file; deletes it when no change is named. */
    private void edit(String file, Optional<String> replace, Optional<String> with, Optional<String> append) {
        if (replace.isEmpty() && append.isEmpty()) {
            texts.remove(file);
            return;
        }
        String text = texts.getOrDefault(file, "");
        if (replace.isPresent()) {
            int at = text.indexOf(replace.get());
            if (at < 0) {
                throw new IllegalArgumentException(file + " does not have: " + replace.get());
            }
            text = text.substring(0, at)
                    + with.orElse("")
                    + text.substring(at + replace.get().length());
        }
        texts.put(file, text + append.orElse(""));
    }

    /** Each file. */
    Map<String, String> texts() {
        return texts;
    }

    /** A file as it was before; empty where there was none. */
    String before(String file) {
        return before.getOrDefault(file, "");
    }

    /** The code of the one finding that the fault must give. */
    String expected() {
        return expected;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> files() {
        return List.copyOf(texts.keySet());
    }

    @Override
    public Optional<byte[]> read(String file) {
        return Optional.ofNullable(texts.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
