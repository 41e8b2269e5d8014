package city.ordinance.internal.files;

import city.ordinance.spi.RulePack;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pack among resources.
 *
 * @param own the pack that it is
 * @param others those of other jars or folders of the class path that have files of the same names
 * @param classLoader the loader of the class beside which it is
 */
record ResourcePack(
        RulePack own, List<RulePack> others, @Nullable ClassLoader classLoader) implements RulePack {
    ResourcePack {
        others = List.copyOf(others);
    }

    @Override
    public String id() {
        return own.id();
    }

    @Override
    public List<String> files() {
        return own.files();
    }

    @Override
    public Optional<byte[]> read(String file) {
        return own.read(file);
    }

    @Override
    public String where(String file) {
        return own.where(file);
    }

    @Override
    public Optional<byte[]> compiled() {
        return own.compiled();
    }

    @Override
    public String toString() {
        return own.toString();
    }
}
