package city.ordinance.internal.dialect;

import city.ordinance.internal.text.Names;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.Conclude;
import city.ordinance.spi.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;

/**
 * The part of a rule file before its rules.
 *
 * @param packageName the package
 * @param imports the imported classes by the simple name that rules use
 */
record Header(String packageName, Map<String, Class<?>> imports) {

    static Header read(PackageDescr parsed, String file, String text, PackInfo pack, Lint lint) {
        HeaderReader reader = new HeaderReader(file, text, pack, lint);
        reader.checkPackage(parsed);
        reader.checkGlobals(parsed);
        reader.checkStatements(parsed);
        return new Header(parsed.getName(), reader.imports(parsed));
    }

    private record HeaderReader(String file, String text, PackInfo pack, Lint lint) {

        void checkPackage(PackageDescr parsed) {
            String expected = "packs." + pack.id().replace('-', '_');
            String name = parsed.getName();
            if (!name.equals(expected) && !name.matches(Pattern.quote(expected) + "\\.[a-z][a-z0-9_]*")) {
                lint.add(
                        "package",
                        place("package", 1),
                        "The file's package is \"" + name + "\".",
                        "Write: package " + expected + "; or that name, a dot, and one word more.");
            }
        }

        void checkGlobals(PackageDescr parsed) {
            List<GlobalDescr> globals = parsed.getGlobals();
            for (GlobalDescr global : globals) {
                boolean right =
                        Conclude.class.getName().equals(global.getType()) && "conclude".equals(global.getIdentifier());
                if (!right) {
                    lint.add(
                            "global",
                            place("global", global.getLine()),
                            "The global " + global.getIdentifier() + " of type " + global.getType()
                                    + " is not allowed.",
                            GLOBAL_HELP);
                }
            }
            if (globals.isEmpty() && !parsed.getRules().isEmpty()) {
                lint.add(
                        "global",
                        new RulePlace(file, 1, 1),
                        "The file does not declare the global conclude.",
                        GLOBAL_HELP);
            }
        }

        private static final String GLOBAL_HELP = "Write exactly: global city.ordinance.spi.Conclude conclude;";

        void checkStatements(PackageDescr parsed) {
            Map<String, Stream<? extends BaseDescr>> refused = new TreeMap<>();
            refused.put("import static or of a function", parsed.getFunctionImports().stream());
            refused.put("accumulate import", parsed.getAccumulateImports().stream());
            refused.put("function", parsed.getFunctions().stream());
            refused.put("declared type", parsed.getTypeDeclarations().stream());
            refused.put("declared enum", parsed.getEnumDeclarations().stream());
            refused.put("entry point", parsed.getEntryPointDeclarations().stream());
            refused.put("window", parsed.getWindowDeclarations().stream());
            refused.put("file-wide attribute", parsed.getAttributes().stream());
            refused.forEach(
                    (what, found) -> found.forEach(
                            descr -> lint.add(
                                    "statement",
                                    new RulePlace(file, descr.getLine(), descr.getColumn() + 1),
                                    "The file has a statement that is not allowed: " + what + ".",
                                    "A rule file holds a package, imports of situation types, the global conclude, and rules; nothing else.")));
            if (parsed.getUnit() != null) {
                lint.add(
                        "statement", place("unit", 1), "The file has a rule unit, which is not allowed.", "Remove it.");
            }
        }

        Map<String, Class<?>> imports(PackageDescr parsed) {
            Map<String, Class<?>> allowed = allowed();
            Map<String, Class<?>> imports = new HashMap<>();
            for (ImportDescr descr : parsed.getImports()) {
                Class<?> type = allowed.get(descr.getTarget());
                if (type == null) {
                    lint.add(
                            "import",
                            place(descr.getTarget(), descr.getLine()),
                            "The import of " + descr.getTarget() + " is not allowed.",
                            "Rules may import this pack's situation types, their enums and Finding. "
                                    + Names.nearest(descr.getTarget(), allowed.keySet())
                                            .map(near -> "Maybe you meant " + near + ".")
                                            .orElse(""));
                } else {
                    Class<?> other = imports.put(type.getSimpleName(), type);
                    if (other != null && !other.equals(type)) {
                        lint.add(
                                "import-clash",
                                place(descr.getTarget(), descr.getLine()),
                                "The name " + type.getSimpleName() + " means " + type.getCanonicalName() + " and "
                                        + other.getCanonicalName() + ".",
                                "Keep a file to one situation type.");
                    }
                }
            }
            return Map.copyOf(imports);
        }

        private Map<String, Class<?>> allowed() {
            Map<String, Class<?>> allowed = new TreeMap<>();
            allowed.put(Finding.class.getName(), Finding.class);
            for (SituationType<?> type : pack.types()) {
                allowed.put(type.recordClass().getCanonicalName(), type.recordClass());
                type.facts().stream()
                        .filter(fact -> !fact.measured())
                        .map(Fact::enumType)
                        .forEach(values -> allowed.put(values.getCanonicalName(), values));
            }
            return allowed;
        }

        /** The parser gives no line for some statements: then the first place of the text is named. */
        private RulePlace place(String words, int line) {
            int offset = text.indexOf(words);
            return line > 0 && offset < 0
                    ? new RulePlace(file, line, 1)
                    : Offsets.place(file, text, Math.max(0, offset));
        }
    }
}
