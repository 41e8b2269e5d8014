package city.ordinance.internal.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.ordinance.spi.RulePack;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small pack in memory, of a city that does not exist, which a test spoils in one place. */
public record TestPack(String id, Map<String, String> contents) implements RulePack {
    private static final String PACK = """
            id: us-xx-testville
            title: Sensors in Testville
            version: 1.0.0
            jurisdiction:
              name: Testville
              state: Nowhere
              country: US
              ambiguousNames: [testville]
              ambiguity: There are two.
            situationTypes: [device-deployment, access-request]
            source:
              title: An article
              publisher: not stated
              published: 2026-01-01
              tier: secondary
              sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            coverage: {from: 2026-01-01, reviewDue: 2026-06-30, expires: 2027-01-01}
            editions:
              - {id: first, from: 2026-01-01, until: 2026-03-01, rules: [a.drl]}
              - {id: second, from: 2026-03-01, rules: [a.drl, b.drl]}
            catalog:
              enforcers:
                - {code: police, label: Police, kind: police, hedge: typically}
              sanctions:
                - {code: seizure, label: Seizure, kind: non-monetary, hedge: may be available}
              reviewRoutes:
                - {code: appeal, label: Appeal, kind: administrative}
              steps:
                - code: send-request
                  label:
                    by: recipient
                    when:
                      city-clerk: Send it to the clerk
                      holding-department: Send it to the department
                    otherwise: Send it
                  kind: request
              topics:
                - code: fine
                  label: Fine
                  kind: money
                  texts: {not-specified: The source does not say., silent: No answer.}
                  next: Ask.
                  nextCites: [C1]
            notices:
              - {code: not-advice, when: always, text: This is not advice.}
            """;

    private static final String CLAIMS = """
            claims:
              - {id: C1, section: One, modality: asserted, paraphrase: It says so.}
              - {id: C2, section: One, modality: hedged, hedge: typically, paraphrase: It may be., noRule: Not needed., proving: "may, typically, be"}
            """;

    /** The pack, unspoiled. */
    public static TestPack whole() {
        return new TestPack(
                "us-xx-testville",
                new TreeMap<>(Map.of("pack.yaml", PACK, "claims.yaml", CLAIMS, "a.drl", "// a", "b.drl", "// b")));
    }

    /** The same pack with another text in place of one that stands in one of its files. */
    TestPack with(String file, String text, String instead) {
        String content = contents.get(file);
        if (content == null || !content.contains(text)) {
            throw new IllegalArgumentException(file + " does not have: " + text);
        }
        Map<String, String> changed = new TreeMap<>(contents);
        changed.put(file, content.replace(text, instead));
        return new TestPack(id, changed);
    }

    /** The same pack with one more file. */
    TestPack plus(String file, String content) {
        Map<String, String> changed = new TreeMap<>(contents);
        changed.put(file, content);
        return new TestPack(id, changed);
    }

    /** The same pack without a file. */
    TestPack without(String file) {
        Map<String, String> changed = new TreeMap<>(contents);
        changed.remove(file);
        return new TestPack(id, changed);
    }

    @Override
    public List<String> files() {
        return List.copyOf(contents.keySet());
    }

    @Override
    public Optional<byte[]> read(String file) {
        return Optional.ofNullable(contents.get(file)).map(content -> content.getBytes(UTF_8));
    }

    @Override
    public String where(String file) {
        return file;
    }
}
