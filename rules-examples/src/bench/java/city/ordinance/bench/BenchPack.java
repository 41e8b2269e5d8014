package city.ordinance.bench;

import city.ordinance.internal.table.Space;
import city.ordinance.Packs;
import city.ordinance.problem.AsOf;
import city.ordinance.Assessment;
import city.ordinance.LoadOptions;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.Grounded;
import city.ordinance.internal.compiled.FreshPack;
import city.ordinance.internal.table.EditionTables;
import city.ordinance.internal.table.TableLimit;
import city.ordinance.pack.Edition;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A pack for a benchmark: its rules in several forms, and questions about its first situation type. */
public final class BenchPack {
    private static final int SAMPLE = 1024;

    private final RulePack files;
    private final Rulebook rulebook;
    private final EditionTables tables;
    private final SituationType<?> type;
    private final List<FlatRule> rules;

    private BenchPack(RulePack files) {
        this.files = files;
        this.rulebook = Rulebook.load(files, LoadOptions.defaults());
        FreshPack fresh = FreshPack.read(files, TableLimit.refusing(LoadOptions.LARGEST));
        this.tables = fresh.tables().values().iterator().next();
        this.type = rulebook.pack().types().get(0);
        this.rules = FlatRule.of(tables.rules(), type);
    }

    /**
     * A pack.
     *
     * @param name an installed pack's id, or the number of rules of a synthetic one and, after a slash, of the facts
     *     they read
     */
    public static BenchPack of(String name) {
        if (!Character.isDigit(name.charAt(0))) {
            return new BenchPack(Packs.installed().stream()
                    .filter(pack -> pack.id().equals(name))
                    .findFirst()
                    .orElseThrow());
        }
        int slash = name.indexOf('/');
        int count = Integer.parseInt(slash < 0 ? name : name.substring(0, slash));
        int facts = slash < 0 ? 3 : Integer.parseInt(name.substring(slash + 1));
        return new BenchPack(new SyntheticPack(count, facts));
    }

    /** Its files. */
    public RulePack files() {
        return files;
    }

    /** The pack, loaded. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** The tables of its first edition, filled by the engine. */
    public EditionTables tables() {
        return tables;
    }

    /** The situation type asked about. */
    public SituationType<?> type() {
        return type;
    }

    /** The rules about that type. */
    public List<FlatRule> rules() {
        return rules;
    }

    /** A day that the pack covers. */
    public AsOf day() {
        return AsOf.day(rulebook.pack().coverage().from());
    }

    /** The text of each rule file. */
    public Map<String, String> drl() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Edition edition : rulebook.pack().editions()) {
            edition.rules()
                    .forEach(file -> texts.put(
                            file, new String(files.read(file).orElseThrow(), StandardCharsets.UTF_8)));
        }
        return texts;
    }

    /** Questions at random points. */
    public Question[] sample() {
        Random random = new Random(7);
        Space points = Space.points(type);
        return Stream.generate(() -> (long) (random.nextDouble() * points.cells()))
                .filter(points::valid)
                .limit(SAMPLE)
                .map(index -> Question.of(points, index))
                .toArray(Question[]::new);
    }

    /** Every point that the rules can tell apart. */
    Stream<Question> points() {
        var space = tables.answers(type).table().space();
        return LongStream.range(0, space.cells())
                .filter(space::valid)
                .mapToObj(cell -> Question.of(space, cell));
    }

    /** What the library says, as codes. */
    public static Set<String> codes(Assessment assessment) {
        Set<String> codes = new HashSet<>();
        for (Conclusion conclusion : assessment.recommendedActions()) {
            codes.add(conclusion.id().toString());
            codes.addAll(provisos(conclusion));
        }
        assessment.answers().forEach((topic, answer) -> {
            codes.add("answers/" + topic);
            codes.addAll(provisos(answer));
        });
        return codes;
    }

    private static List<String> provisos(Grounded grounded) {
        return grounded.provisos().stream()
                .map(proviso -> "provisos/" + proviso.code())
                .toList();
    }
}
