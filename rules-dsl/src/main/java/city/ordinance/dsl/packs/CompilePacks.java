package city.ordinance.dsl.packs;

import city.ordinance.Packs;
import city.ordinance.internal.compiled.PackCompiler;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles every pack in a folder of packs, and writes the compiled form beside the pack's files. The build of a jar
 * that holds packs runs it over the folder of compiled classes, never over sources.
 */
public final class CompilePacks {
    private CompilePacks() {}

    /**
     * Compiles.
     *
     * @param arguments the folders of packs, such as {@code target/classes/packs}
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("name a folder of packs");
        }
        for (String folder : arguments) {
            for (Path pack : packs(Path.of(folder))) {
                Files.write(pack.resolve(RulePack.COMPILED), PackCompiler.compile(Packs.inFolder(pack)));
            }
        }
    }

    private static List<Path> packs(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> packs = found.filter(pack -> Files.exists(pack.resolve("pack.yaml")))
                    .sorted()
                    .toList();
            if (packs.isEmpty()) {
                throw new IllegalArgumentException("there is no pack in " + folder);
            }
            return packs;
        }
    }
}
