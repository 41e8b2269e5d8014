package city.ordinance.internal.pack;

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
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    @Override
    public Optional<byte[]> read(String file) {
        return files().contains(file) ? Optional.of(bytes(file)) : Optional.empty();
    }

    @Override
    public Optional<byte[]> compiled() {
        return onClassPath && Files.isRegularFile(folder.resolve(COMPILED))
                ? Optional.of(bytes(COMPILED))
                : Optional.empty();
    }

    private byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + where(file), e);
        }
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
