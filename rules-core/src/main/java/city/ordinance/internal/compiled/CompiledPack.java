package city.ordinance.internal.compiled;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.pack.PackHash;
import city.ordinance.internal.pack.SituationTypes;
import city.ordinance.internal.table.Decided;
import city.ordinance.internal.table.EditionTables;
import city.ordinance.pack.Edition;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A pack that was compiled beforehand: it answers without reading YAML or rule text and without an engine.
 *
 * <p>Layout: a checksum of the rest (8 bytes), the {@link Key} (64 bytes), the pack's data, its editions.
 *
 * @param pack all of the pack but its rules
 * @param editions its editions, in order
 */
public record CompiledPack(PackInfo pack, List<CompiledEdition> editions) {
    private static final int CHECKSUM = Long.BYTES;
    private static final int KEY = 64;

    /**
     * The compiled form of a pack, if it has one that was made from just these files, by this version of the library,
     * for situation types that are as they were.
     */
    public static Optional<CompiledPack> of(RulePack files) {
        Optional<byte[]> bytes = files.compiled();
        return bytes.filter(CompiledPack::whole).flatMap(whole -> read(files, whole));
    }

    /** Whether the compiled form was made from these files for these situation types, and yet is none or is cut. */
    public static boolean damaged(RulePack files, List<SituationType<?>> types) {
        byte[] key = Key.of(PackHash.sha256(files), types).getBytes(StandardCharsets.US_ASCII);
        return files.compiled()
                .filter(bytes ->
                        !whole(bytes) || (madeFor(key, bytes) && of(files).isEmpty()))
                .isPresent();
    }

    private static boolean madeFor(byte[] key, byte[] bytes) {
        return Arrays.equals(bytes, CHECKSUM, CHECKSUM + KEY, key, 0, KEY);
    }

    private static boolean whole(byte[] bytes) {
        return bytes.length > CHECKSUM + KEY && ByteBuffer.wrap(bytes).getLong() == checksum(bytes);
    }

    private static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, CHECKSUM, bytes.length - CHECKSUM);
        return crc.getValue();
    }

    private static Optional<CompiledPack> read(RulePack files, byte[] bytes) {
        try {
            PackedReader in = new PackedReader(bytes, CHECKSUM + KEY);
            PackInfo pack = new InfoReader(in, SituationTypes.of(files)).pack();
            String key = new String(bytes, CHECKSUM, KEY, StandardCharsets.US_ASCII);
            if (!key.equals(Key.of(PackHash.sha256(files), pack.types()))) {
                return Optional.empty();
            }
            List<CompiledEdition> editions = in.list(() -> edition(in, pack, files));
            return in.atEnd() && editions.size() == pack.editions().size()
                    ? Optional.of(new CompiledPack(pack, editions))
                    : Optional.empty();
        } catch (RuntimeException e) {
            // Written by another version, with another layout: then it is not for us, and the pack's files are.
            return Optional.empty();
        }
    }

    private static CompiledEdition edition(PackedReader in, PackInfo pack, RulePack files) {
        List<RuleModel> rules = in.list(new PackedRuleReader(in, pack, files::where)::rule);
        Iterator<SituationType<?>> types = pack.types().iterator();
        List<Decided> tables = in.list(() -> PackedTable.read(in, types.next(), rules));
        if (types.hasNext()) {
            throw new IllegalStateException("a table is missing");
        }
        return new CompiledEdition(rules, tables);
    }

    /** Whether no table has more cells than this. */
    public boolean fits(long maxCells) {
        return editions.stream()
                .flatMap(edition -> edition.tables().stream())
                .allMatch(table -> table.space().cells() <= maxCells);
    }

    /** The rules of one of the editions. */
    public List<RuleModel> rules(int edition) {
        return editions.get(edition).rules();
    }

    /** The rules that fire at a valid point, by their places among {@link #rules}. */
    public BitSet fired(int edition, SituationType<?> type, int[] ordinals) {
        return editions.get(edition).fired(type, ordinals);
    }

    /** The tables of each edition. */
    public Map<Edition, EditionTables> tables() {
        Map<Edition, EditionTables> tables = new HashMap<>();
        for (int i = 0; i < editions.size(); i++) {
            CompiledEdition edition = editions.get(i);
            tables.put(pack.editions().get(i), new EditionTables(pack, edition.rules(), edition, true));
        }
        return tables;
    }

    /**
     * The compiled form as bytes, always the same ones for the same pack.
     *
     * @param names the name in the pack of each rule file, by the name that messages use
     */
    byte[] bytes(Map<String, String> names) {
        PackedWriter out = new PackedWriter();
        new InfoWriter(out).pack(pack);
        out.list(editions, edition -> {
            out.list(edition.rules(), new PackedRuleWriter(out, names)::rule);
            out.list(edition.tables(), table -> PackedTable.write(table, out));
        });
        byte[] body = out.bytes();
        byte[] key = Key.of(pack.sha256(), pack.types()).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer all = ByteBuffer.allocate(CHECKSUM + KEY + body.length);
        all.position(CHECKSUM).put(key).put(body);
        return all.putLong(0, checksum(all.array())).array();
    }
}
