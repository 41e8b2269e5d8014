package city.ordinance.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PackHashTest {
    private static final TestPack PACK =
            new TestPack("a", new TreeMap<>(Map.of("pack.yaml", "é", "claims.yaml", "c", "b.drl", "", "a.drl", "xy")));

    @Test
    void the_hash_is_over_names_lengths_and_bytes_in_the_order_of_names() throws Exception {
        String hashed = "a.drl\0" + "2\0xy" + "b.drl\0" + "0\0" + "claims.yaml\0" + "1\0c" + "pack.yaml\0" + "2\0é";
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        assertThat(PackHash.sha256(PACK))
                .isEqualTo(HexFormat.of().formatHex(digest.digest(hashed.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void rules_and_properties_change_it_and_scenarios_do_not() {
        String hash = PackHash.sha256(PACK);
        assertThat(PackHash.sha256(PACK.with("a.drl", "xy", "xz"))).isNotEqualTo(hash);
        assertThat(PackHash.sha256(PACK.plus("properties.yaml", ""))).isNotEqualTo(hash);
        assertThat(PackHash.sha256(PACK.plus("scenarios/a.yaml", "").plus("CHANGELOG.md", "")))
                .isEqualTo(hash);
    }
}
