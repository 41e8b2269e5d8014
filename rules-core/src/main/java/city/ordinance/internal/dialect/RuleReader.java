package city.ordinance.internal.dialect;

import city.ordinance.internal.text.Names;
import city.ordinance.internal.text.Quotes;
import city.ordinance.pack.PackInfo;
import city.ordinance.source.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads one rule. */
final class RuleReader {
    private static final Pattern NAME = Pattern.compile("([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*+(?<=-\\d{3})): (\\S.*\\S)");
    private static final int MAX_NAME = 200;
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"", Pattern.DOTALL);
    private static final List<String> ANNOTATIONS = List.of("Cites");

    private final PackInfo pack;
    private final Header header;
    private final String file;
    private final String text;
    private final Lint lint;

    RuleReader(PackInfo pack, Header header, String file, String text, Lint lint) {
        this.pack = pack;
        this.header = header;
        this.file = file;
        this.text = text;
        this.lint = lint;
    }

    /** The rule, or null when its name cannot be read. */
    @Nullable
    RuleModel read(RuleDescr rule) {
        RulePlace place = Offsets.place(file, text, Math.max(0, text.indexOf("\"" + rule.getName() + "\"")));
        if (rule instanceof QueryDescr) {
            lint.add("statement", place, "The query " + rule.getName() + " is not allowed.", "Write rules alone.");
            return null;
        }
        checkAttributes(rule, place);
        List<String> cites = cites(rule, place);
        List<PatternModel> when = new WhenReader(pack, header, file, text, lint).read(rule, place);
        List<Consequence> then = new ThenReader(pack, file, text, lint).read(rule, place);
        Matcher name = NAME.matcher(rule.getName());
        if (!name.matches() || rule.getName().length() > MAX_NAME) {
            lint.add(
                    "rule-name",
                    place,
                    "The rule name " + Quotes.quote(rule.getName())
                            + " is not an id, a colon and a sentence, in at most " + MAX_NAME + " characters.",
                    "Write a permanent id such as XX-TOPIC-010, a colon, a space, and a sentence a clerk would say.");
            return null;
        }
        return new RuleModel(name.group(1), name.group(2), place, cites, when, then);
    }

    private void checkAttributes(RuleDescr rule, RulePlace place) {
        // An attribute of the whole file comes again with each rule; it is reported once, where it stands.
        rule.getAttributes().values().stream()
                .filter(attribute -> attribute.getLine() >= place.line())
                .forEach(attribute -> lint.add(
                        "attribute",
                        new RulePlace(file, Math.max(attribute.getLine(), place.line()), attribute.getColumn() + 1),
                        "The rule " + rule.getName() + " has the attribute " + attribute.getName()
                                + ", which is not allowed.",
                        "Remove it: the order in which rules fire must not matter."));
        if (rule.getParentName() != null) {
            lint.add("attribute", place, "The rule extends " + rule.getParentName() + ".", "Write its conditions out.");
        }
        for (String name : rule.getAnnotationNames()) {
            if (!ANNOTATIONS.contains(name)) {
                lint.add(
                        "unknown-annotation",
                        annotationPlace(name, place),
                        "The annotation @" + name + " is not known.",
                        Names.suggest(name, ANNOTATIONS));
            }
        }
    }

    private List<String> cites(RuleDescr rule, RulePlace place) {
        Optional<String> cited = annotation(rule, "Cites", place);
        if (cited.isEmpty()) {
            if (rule.getAnnotation("Cites") == null) {
                lint.add(
                        "missing-cites",
                        place,
                        "The rule cites no claim.",
                        "Add @Cites( \"...\" ) with the claims it rests on.");
            }
            return List.of();
        }
        RulePlace at = annotationPlace("Cites", place);
        List<String> ids = Arrays.asList(cited.get().strip().split("\\s+"));
        Set<String> unique = new LinkedHashSet<>(ids);
        if (unique.size() < ids.size()) {
            lint.add("duplicate-claim", at, "A claim is cited twice: " + cited.get() + ".", "Cite each claim once.");
        }
        List<String> known = pack.claims().stream().map(Claim::id).toList();
        for (String id : unique) {
            if (!known.contains(id)) {
                lint.add("unknown-claim", at, "There is no claim \"" + id + "\" in claims.yaml.", nearClaim(id, known));
            }
        }
        return new ArrayList<>(unique);
    }

    private static String nearClaim(String id, List<String> known) {
        return Names.nearest(id, known)
                .map(near -> "Maybe you meant \"" + near + "\".")
                .orElse("Add the claim to claims.yaml, or cite one that is there.");
    }

    /** The annotation's one quoted string; empty, with a problem, when it is anything else. */
    private Optional<String> annotation(RuleDescr rule, String name, RulePlace place) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        if (annotation == null) {
            return Optional.empty();
        }
        if (annotation.isDuplicated()) {
            lint.add(
                    "repeated-annotation",
                    annotationPlace(name, place),
                    "The annotation @" + name + " stands twice at one rule.",
                    "Write one @" + name + "( \"...\" ) with everything in it.");
        }
        Object value =
                annotation.getValueMap().size() == 1 ? annotation.getValueMap().get("value") : null;
        Matcher quoted = QUOTED.matcher(String.valueOf(value));
        if (value == null
                || !quoted.matches()
                || quoted.group(1).isBlank()
                || quoted.group(1).contains("\"")
                || quoted.group(1).contains("\\")) {
            lint.add(
                    "annotation-value",
                    annotationPlace(name, place),
                    "The annotation @" + name + " does not hold one quoted text.",
                    "Write @" + name + "( \"...\" ) with everything in one pair of quotation marks.");
            return Optional.empty();
        }
        return Optional.of(quoted.group(1));
    }

    private RulePlace annotationPlace(String name, RulePlace rule) {
        int from = Math.max(0, text.indexOf("rule", lineStart(rule.line())));
        return Offsets.place(file, text, Math.max(from, text.indexOf("@" + name, from)));
    }

    private int lineStart(int line) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset;
    }
}
