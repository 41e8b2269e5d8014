package city.ordinance.spark;

import city.ordinance.problem.AsOf;
import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A pack that can be sent to other processes: its files and its compiled form, in which every point is decided. Each
 * process loads it once.
 */
public final class PackCopy implements RulePack, Serializable {
    private static final long serialVersionUID = 1L;
    private static final ConcurrentHashMap<String, Rulebook> LOADED = new ConcurrentHashMap<>();

    private final String id;
    private final String sha256;
    private final TreeMap<String, byte[]> contents = new TreeMap<>();
    private final byte @Nullable [] compiled;
    private final LocalDate day;

    /** A copy of a pack, to answer as of a day. */
    public PackCopy(RulePack pack, LocalDate day) {
        this.id = pack.id();
        this.sha256 = Rulebook.load(pack).pack().sha256();
        pack.files().forEach(file -> contents.put(file, pack.read(file).orElseThrow()));
        this.compiled = pack.compiled().orElse(null);
        this.day = day;
    }

    /** The pack, loaded in this process. */
    public Rulebook rulebook() {
        return LOADED.computeIfAbsent(sha256, hash -> Rulebook.load(this));
    }

    /**
     * The answer for a row.
     *
     * @param typeCode the situation type
     * @param facts what the row says, as codes; a fact that is null or not there is unknown
     */
    public Assessment assess(String typeCode, Map<String, @Nullable String> facts) {
        Rulebook rulebook = rulebook();
        SituationType<?> type = rulebook.pack()
                .type(typeCode)
                .orElseThrow(() -> new IllegalArgumentException("no situation type " + typeCode));
        Description.Builder description = type.describe();
        facts.forEach((name, value) -> {
            Fact fact =
                    type.fact(name).orElseThrow(() -> new IllegalArgumentException(typeCode + " has no fact " + name));
            if (value != null) {
                description.given(
                        fact,
                        fact.value(value)
                                .orElseThrow(
                                        () -> new IllegalArgumentException(name + " has no value \"" + value + "\"")));
            }
        });
        return rulebook.assess(description.build(), AsOf.day(day));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> files() {
        return new ArrayList<>(contents.keySet());
    }

    @Override
    public Optional<byte[]> read(String file) {
        return Optional.ofNullable(contents.get(file));
    }

    @Override
    public Optional<byte[]> compiled() {
        return Optional.ofNullable(compiled);
    }
}
