package city.ordinance.bench;

import city.ordinance.spi.RulePack;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** A pack of any number of rules, each about two or three facts, in files as long as files may be. */
final class SyntheticPack implements RulePack {
    private static final int RULES_A_FILE = 10;
    private static final int SANCTIONS = 40;

    private final String id;
    private final Map<String, String> files = new TreeMap<>();

    /**
     * A pack.
     *
     * @param rules how many rules
     * @param facts how many of the seven facts they read: the points that they tell apart are ten to this power
     */
    SyntheticPack(int rules, int facts) {
        id = "zz-synthetic-" + rules + "-" + facts;
        Random random = new Random(rules * 31L + facts);
        StringBuilder names = new StringBuilder();
        for (int first = 0; first < rules; first += RULES_A_FILE) {
            String name = String.format("rules-%04d.drl", first);
            files.put(name, file(first, Math.min(rules, first + RULES_A_FILE), facts, random));
            names.append("      - ").append(name).append('\n');
        }
        files.put("pack.yaml", pack(names.toString()));
        files.put("claims.yaml", "claims:\n  - {id: C1, section: One, modality: asserted, paraphrase: It says so.}\n");
    }

    private String file(int from, int to, int facts, Random random) {
        StringBuilder text = new StringBuilder("package packs." + id.replace('-', '_') + ";\n\nimport city.ordinance.bench.Synthetic;\n"
                + "import city.ordinance.bench.Synthetic.Level;\n\nglobal city.ordinance.spi.Conclude conclude;\n");
        for (int rule = from; rule < to; rule++) {
            int first = rule % facts;
            int second = (first + 1 + random.nextInt(facts - 1)) % facts;
            text.append(String.format("%nrule \"ZZ-T%d-%03d: a rule about two facts\"%n    @Cites( \"C1\" )%nwhen%n", rule / 1000, rule % 1000));
            text.append(String.format(
                    "    Synthetic( %s == Level.L%d, %s in ( Level.L%d, Level.L%d ) )%nthen%n",
                    "fact" + (char) ('A' + first),
                    random.nextInt(10),
                    "fact" + (char) ('A' + second),
                    random.nextInt(5),
                    5 + random.nextInt(5)));
            text.append(String.format("    conclude.sanction( \"s%d\" );%nend%n", rule % SANCTIONS));
        }
        return text.toString();
    }

    private String pack(String ruleFiles) {
        StringBuilder sanctions = new StringBuilder();
        for (int i = 0; i < SANCTIONS; i++) {
            sanctions.append("    - {code: s").append(i).append(", label: Sanction ").append(i);
            sanctions.append(", kind: other}\n");
        }
        return "id: " + id + """

                title: Synthetic
                version: 1.0.0
                jurisdiction: {name: Nowhere, state: None, country: US}
                situationTypes: [synthetic]
                source: {title: None, publisher: none, published: 2026-01-01, tier: secondary, sha256: %s}
                coverage: {from: 2026-01-01, reviewDue: 2026-06-30, expires: 2027-01-01}
                editions:
                  - id: first
                    from: 2026-01-01
                    rules:
                """.formatted("0".repeat(64)) + ruleFiles + "notices:\n  - {code: none, when: always, text: None.}\n"
                + "catalog:\n  sanctions:\n" + sanctions;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    @Override
    public Optional<byte[]> read(String file) {
        return Optional.ofNullable(files.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
