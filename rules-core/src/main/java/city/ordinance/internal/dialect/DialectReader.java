package city.ordinance.internal.dialect;

import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads rule files into rule models. Whatever is not in the dialect becomes a problem, all of them at once, before
 * anything is compiled; text without problems cannot run code of its own.
 */
public final class DialectReader {
    /** The language level at which rules are compiled. */
    public static final LanguageLevelOption COMPILED = LanguageLevelOption.DRL6;

    private static final int MAX_RULES = 2_000;

    private final PackInfo pack;
    private final boolean nextLevel;
    private final Lint lint = new Lint();
    private final List<RuleModel> rules = new ArrayList<>();
    private final Map<String, RulePlace> ids = new HashMap<>();
    private final Map<String, Class<?>> imported = new HashMap<>();

    private DialectReader(PackInfo pack, boolean nextLevel) {
        this.pack = pack;
        this.nextLevel = nextLevel;
    }

    /**
     * What was read.
     *
     * @param rules the rules in the order of the files; complete only when there are no problems
     * @param problems the problems, in the order of the files
     */
    public record Result(List<RuleModel> rules, List<Problem> problems) {
        /** Copies the lists. */
        public Result {
            rules = List.copyOf(rules);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads files at the engine's default language level.
     *
     * @param pack the pack whose claims, catalog and situation types the rules may use
     * @param files the text of each file, by the name messages use, in order
     */
    public static Result read(PackInfo pack, Map<String, String> files) {
        return read(pack, files, false);
    }

    /**
     * Reads files at the engine's default language level and at its next one, so that a later default changes nothing.
     * The next level's parser is some fifty times slower, which is why loading a pack leaves it out.
     *
     * @param pack as for {@link #read}
     * @param files as for {@link #read}
     */
    public static Result readAtAllLevels(PackInfo pack, Map<String, String> files) {
        return read(pack, files, true);
    }

    private static Result read(PackInfo pack, Map<String, String> files, boolean nextLevel) {
        DialectReader reader = new DialectReader(pack, nextLevel);
        new LinkedHashMap<>(files).forEach(reader::readFile);
        FindingCheck.check(reader.rules, reader.lint);
        return new Result(reader.rules, reader.lint.problems());
    }

    private void readFile(String file, String text) {
        int before = lint.count();
        if (!SizeCheck.passes(file, text, lint) || !TextCheck.passes(file, text, lint)) {
            return;
        }
        // INVARIANT: what is read is what the compiler reads: the same characters, parser and level.
        RuleParser.file(file, text, lint).ifPresent(parsed -> {
            String uncommented = Comments.blanked(text);
            Header header = Header.read(parsed, file, uncommented, pack, lint);
            checkClash(header, file);
            for (RuleDescr rule : parsed.getRules()) {
                readRule(rule, header, file, uncommented);
            }
            if (nextLevel && lint.count() == before) {
                checkNextLevel(file, text);
            }
        });
    }

    /** Only for text in the dialect: other text may take this parser without end. */
    private void checkNextLevel(String file, String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL10);
        try {
            if (parser.parse(false, text) != null && !parser.hasErrors()) {
                return;
            }
        } catch (DroolsParserException | RuntimeException e) {
            // The parser's errors, or their absence, are reported below.
        }
        String words = parser.getErrors().stream()
                .findFirst()
                .map(DroolsError::getMessage)
                .orElse("");
        lint.add("syntax", new RulePlace(file, 1, 1), SyntaxWords.plain(words), RuleParser.HELP);
    }

    /** Files of one package share their imports, so a simple name must mean one class in all of them. */
    private void checkClash(Header header, String file) {
        header.imports().forEach((name, type) -> {
            Class<?> other = imported.putIfAbsent(header.packageName() + "." + name, type);
            if (other != null && !other.equals(type)) {
                lint.add(
                        "import-clash",
                        new RulePlace(file, 1, 1),
                        "The name " + name + " means " + type.getCanonicalName() + " here and "
                                + other.getCanonicalName() + " in another file of the package " + header.packageName()
                                + ".",
                        "Give the files about each situation type a package of their own.");
            }
        });
    }

    private void readRule(RuleDescr rule, Header header, String file, String text) {
        RuleReader reader = new RuleReader(pack, header, file, text, lint);
        RuleModel model = reader.read(rule);
        if (model == null) {
            return;
        }
        RulePlace first = ids.putIfAbsent(model.id(), model.place());
        if (first != null) {
            lint.add(
                    "duplicate-rule",
                    model.place(),
                    "The rule id " + model.id() + " is used twice; the first is at " + first + ".",
                    "Give each rule an id of its own; ids are permanent, so change the newer one.");
            return;
        }
        if (rules.size() == MAX_RULES) {
            String message = "The edition has more than " + MAX_RULES + " rules.";
            lint.add("too-large", model.place(), message, "Divide the pack.");
        }
        rules.add(model);
    }
}
