package city.ordinance.internal.files;

import city.ordinance.spi.RulePack;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A pack in a folder. A folder that is not there is a pack without files. */
final class FolderPack implements RulePack {
    private static final int DEPTH = 8;

    private final Path folder;
    private final boolean onClassPath;

    FolderPack(Path folder, boolean onClassPath) {
        this.folder = folder;
        this.onClassPath = onClassPath;
    }

    @Override
    public String id() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    @Override
    public List<String> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder, DEPTH)) {
            return found.filter(Files::isRegularFile)
                    .map(this::name)
                    .filter(file -> !file.equals(COMPILED))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw FileBytes.unreadable(folder.toString());
        }
    }

    private String name(Path file) {
        return folder.normalize().relativize(file.normalize()).toString().replace(File.separatorChar, '/');
    }

    @Override
    public Optional<byte[]> read(String file) {
        return has(file) ? Optional.of(bytes(file)) : Optional.empty();
    }

    /** Whether {@link #files} has it; a name that leads out of the folder, or is written in another way, it has not. */
    private boolean has(String file) {
        Path path = folder.resolve(file).normalize();
        return !file.equals(COMPILED)
                && path.startsWith(folder.normalize())
                && name(path).equals(file)
                && Files.isRegularFile(path);
    }

    @Override
    public Optional<byte[]> compiled() {
        return onClassPath && Files.isRegularFile(folder.resolve(COMPILED))
                ? Optional.of(bytes(COMPILED))
                : Optional.empty();
    }

    private byte[] bytes(String file) {
        byte[] beginning = FileBytes.beginning(() -> Files.newInputStream(folder.resolve(file)), where(file));
        return FileBytes.whole(beginning, where(file));
    }

    @Override
    public String where(String file) {
        return folder.resolve(file).toString();
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
