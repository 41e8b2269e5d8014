package city.ordinance.dsl.explain;

import city.ordinance.spi.RulePack;
import java.util.List;
import java.util.Optional;

/**
 * A pack of which one byte is changed.
 *
 * @param whole the pack
 * @param file the file
 * @param at the place of the byte
 */
record Spoiled(RulePack whole, String file, int at) implements RulePack {

    static RulePack at(RulePack whole, String file, int at) {
        return new Spoiled(whole, file, at);
    }

    @Override
    public String id() {
        return whole.id();
    }

    @Override
    public List<String> files() {
        return whole.files();
    }

    @Override
    public Optional<byte[]> read(String name) {
        return whole.read(name).map(bytes -> name.equals(file) ? spoil(bytes) : bytes);
    }

    private byte[] spoil(byte[] bytes) {
        byte[] spoiled = bytes.clone();
        spoiled[at] ^= 1;
        return spoiled;
    }
}
