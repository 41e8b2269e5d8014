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
    private static final Path FOLDER = Path.of("src/test/resources/broken-packs");

    private final Map<String, String> texts = new TreeMap<>();
    private String expected = "";

    private EditedPack() {
        RulePack base = Packs.inFolder(FOLDER.resolve("example-town"));
        base.files().forEach(file -> texts.put(file, utf8(base.read(file).orElseThrow())));
    }

    /** The base pack as it is. */
    static EditedPack sound() {
        return new EditedPack();
    }

    /** The names of the faults. */
    static List<String> faults() {
        try (var files = Files.list(FOLDER.resolve("faults"))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The base pack with a fault. */
    static EditedPack with(String fault) {
        EditedPack pack = new EditedPack();
        Problems problems = Problems.ofDocument();
        Fields fields = TreeReader.read(read(FOLDER.resolve("faults/" + fault + ".yaml")), fault, problems)
                .flatMap(node -> Fields.of(node, "a fault", problems))
                .orElseThrow();
        pack.expected = fields.requiredText("expect");
        fields.each(fields.requiredItems("edits"), "an edit", edit -> {
            pack.edit(edit.requiredText("file"), edit.text("replace"), edit.text("with"), edit.text("append"));
            return Optional.empty();
        });
        problems.throwIfAny();
        return pack;
    }

    /** Changes a file; deletes it when no change is named. */
    /** This pack, with one text of a file replaced by another. */
    EditedPack replace(String file, String text, String with) {
        edit(file, Optional.of(text), Optional.of(with), Optional.empty());
        return this;
    }

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

    /** The code of the one finding that the fault must give. */
    String expected() {
        return expected;
    }

    @Override
    public String id() {
        return "example-town";
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
