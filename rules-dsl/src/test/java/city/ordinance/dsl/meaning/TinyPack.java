package city.ordinance.dsl.meaning;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.ordinance.spi.RulePack;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A pack in memory, of a city that does not exist, with few rules of a test's own. */
public record TinyPack(Map<String, String> contents) implements RulePack {
    private static final String PACK = """
            id: zz-tiny
            title: "Fictional: sensors in Tiny"
            version: 1.0.0
            jurisdiction: {name: Tiny (fictional), state: Nowhere, country: ZZ, ambiguousNames: [tiny], ambiguity: There are two.}
            situationTypes: [device-deployment]
            source:
              title: Fictional article
              publisher: nobody
              published: 2026-01-01
              tier: primary
              sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            coverage: {from: 2026-01-01, reviewDue: 2026-06-30, expires: 2027-01-01}
            editions:
              - {id: only, from: 2026-01-01, rules: [rules.drl]}
            catalog:
              enforcers:
                - {code: police, label: Police, kind: police}
              sanctions:
                - {code: warning, label: Warning, kind: non-monetary}
                - {code: seizure, label: Seizure, kind: non-monetary}
              reviewRoutes:
                - {code: appeal, label: Appeal, kind: administrative}
              steps:
                - {code: read-code, label: Read the code, kind: research}
              topics:
                - {code: fine, label: Fine, kind: money, texts: {specified: It is, silent: No answer.}}
            notices:
              - {code: fictional, when: always, text: "FICTIONAL: this city does not exist."}
            """;

    private static final String CLAIMS = """
            claims:
              - {id: C1, section: One, modality: asserted, paraphrase: It says so.}
              - {id: C2, section: One, modality: asserted, paraphrase: It says so too.}
            """;

    private static final String HEAD = """
            package packs.zz_tiny;

            import city.ordinance.situation.DeviceDeployment;
            import city.ordinance.situation.DeviceDeployment.Authorization;
            import city.ordinance.situation.DeviceDeployment.Occurrence;
            import city.ordinance.situation.DeviceDeployment.Operator;
            import city.ordinance.situation.DeviceDeployment.Stage;
            import city.ordinance.spi.Finding;

            global city.ordinance.spi.Conclude conclude;

            """;

    /** A pack with these rules, each made by {@link #rule}. */
    public static TinyPack of(String... rules) {
        TreeMap<String, String> contents = new TreeMap<>();
        contents.put("pack.yaml", PACK);
        contents.put("claims.yaml", CLAIMS);
        contents.put("rules.drl", HEAD + String.join("\n", rules));
        return new TinyPack(contents);
    }

    /** A rule that cites the first claim. */
    public static String rule(String id, String when, String then) {
        return rule(id, "@Cites( \"C1\" )", when, then);
    }

    /** A rule. */
    public static String rule(String id, String annotations, String when, String then) {
        return "rule \"" + id + ": a rule says so\"\n    " + annotations + "\nwhen\n    " + when + "\nthen\n    " + then
                + "\nend\n";
    }

    /** The same pack with one more file. */
    public TinyPack plus(String file, String content) {
        Map<String, String> more = new TreeMap<>(contents);
        more.put(file, content);
        return new TinyPack(more);
    }

    /** The same pack with another text in place of one that stands in its description. */
    public TinyPack with(String text, String instead) {
        String pack = contents.getOrDefault("pack.yaml", "");
        if (!pack.contains(text)) {
            throw new IllegalArgumentException("pack.yaml does not have: " + text);
        }
        return plus("pack.yaml", pack.replace(text, instead));
    }

    @Override
    public String id() {
        return "zz-tiny";
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
