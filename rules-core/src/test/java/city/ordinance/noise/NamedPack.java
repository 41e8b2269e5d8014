package city.ordinance.noise;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.ordinance.Rulebook;
import city.ordinance.spi.RulePack;
import java.util.List;
import java.util.Optional;

/** The noise pack of another city, with a name of its own. */
public record NamedPack(String id, NoisePack pack) implements RulePack {

    /** The pack, loaded. */
    public static Rulebook loaded(String id, NoisePack pack) {
        return Rulebook.load(new NamedPack(id, pack));
    }

    @Override
    public List<String> files() {
        return pack.files();
    }

    @Override
    public Optional<byte[]> read(String file) {
        return Optional.ofNullable(pack.contents().get(file))
                .map(content -> content.replace("id: us-xx-quietville", "id: " + id)
                        .replace("us_xx_quietville", id.replace('-', '_'))
                        .getBytes(UTF_8));
    }

    @Override
    public String where(String file) {
        return id + "/" + file;
    }
}
