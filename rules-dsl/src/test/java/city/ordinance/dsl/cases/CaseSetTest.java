package city.ordinance.dsl.cases;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Rulebook;
import city.ordinance.json.CanonicalJson;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class CaseSetTest {
    private static final Rulebook RULEBOOK = Rulebook.load("us-mo-ofallon");

    @Test
    void every_situation_is_recorded_once() throws IOException {
        int valid = 10_080 + 1_344;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(CaseSet.latest(RULEBOOK).writeGzip(out)).isEqualTo(valid);
        List<String> lines = lines(out.toByteArray());
        assertThat(lines).hasSize(valid + 1).doesNotHaveDuplicates();
        assertThat(lines.get(0))
                .startsWith("{\"format\":\"ordinance-case-set\",\"formatVersion\":2,\"pack\":{\"id\":\"us-mo-ofallon\"")
                .endsWith("\"asOf\":\"2026-03-08\"}");
    }

    @Test
    void the_same_pack_gives_the_same_bytes() {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        CaseSet.latest(RULEBOOK).writeGzip(one);
        CaseSet.latest(Rulebook.load("us-mo-ofallon")).writeGzip(other);
        assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
        assertThat(one.toByteArray()).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
    }

    @Test
    void a_line_says_what_a_situation_leads_to_and_what_stays_open() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseSet.latest(RULEBOOK).writeGzip(out);
        List<String> lines = lines(out.toByteArray());
        lines.stream().skip(1).filter(line -> line.hashCode() % 97 == 0).forEach(CanonicalJson::of);
        assertThat(lines).noneMatch(line -> line.contains("\"state\":\"unknown\""));
        assertThat(lines)
                .anyMatch(
                        line -> line.contains(
                                        "{\"code\":\"seizure\",\"hedge\":\"may be available\",\"basis\":\"stated\","
                                                + "\"cites\":[\"P9c\",\"P9e\"],\"provisos\":[]}")
                                && line.contains(
                                        "\"fine\":{\"state\":\"not-specified\",\"cites\":[\"P3\",\"P6\",\"F3a\"],\"provisos\":[]}"));
    }

    private static List<String> lines(byte[] gzip) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(gzip)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
