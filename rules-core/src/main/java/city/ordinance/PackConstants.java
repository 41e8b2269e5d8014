package city.ordinance;

import city.ordinance.assessment.ConclusionKind;
import city.ordinance.internal.text.Names;
import city.ordinance.pack.Catalog;
import city.ordinance.pack.PackInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a pack's codes as constants of a Java class, so that an app never types them, and no longer compiles when the
 * pack loses one. A build runs {@link #main} before it compiles.
 */
public final class PackConstants {
    private static final String INDENT = "    ";

    private final Map<String, Map<String, String>> groups = new LinkedHashMap<>();
    private final PackInfo pack;

    private PackConstants(PackInfo pack) {
        this.pack = pack;
        Catalog catalog = pack.catalog();
        for (ConclusionKind kind : ConclusionKind.values()) {
            catalog.entries(kind)
                    .forEach(entry ->
                            add(pascal(Names.kebab(kind.key())), entry.id().code(), entry.label()));
        }
        catalog.topics().forEach(topic -> add("Topics", topic.code(), topic.label()));
        catalog.provisos().forEach(proviso -> add("Provisos", proviso.code(), proviso.text()));
    }

    private void add(String group, String code, String label) {
        groups.computeIfAbsent(group, any -> new LinkedHashMap<>()).put(code, label);
    }

    /**
     * The class: one nested class for each kind of conclusion, for topics and for provisos.
     *
     * @param pack the pack
     * @param packageName the package of the class
     * @param className its simple name
     */
    public static String source(PackInfo pack, String packageName, String className) {
        return new PackConstants(pack).source(packageName, className);
    }

    /**
     * Writes the classes of packs.
     *
     * @param arguments the folder and the class's full name of each pack, and then the folder of generated sources
     * @throws IllegalArgumentException when the arguments are not these
     * @throws city.ordinance.problem.RulePackException when the pack cannot be used
     */
    public static void main(String[] arguments) throws IOException {
        int last = arguments.length - 1;
        if (last < 2 || last % 2 != 0) {
            throw new IllegalArgumentException(
                    "name each pack's folder and the class with its package, and last the folder of generated sources");
        }
        for (int i = 0; i < last; i += 2) {
            write(Path.of(arguments[i]), arguments[i + 1], Path.of(arguments[last]));
        }
    }

    private static void write(Path pack, String named, Path sources) throws IOException {
        int dot = named.lastIndexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("name the class with its package: " + named);
        }
        String packageName = named.substring(0, dot);
        String className = named.substring(dot + 1);
        Path folder = sources.resolve(packageName.replace('.', '/'));
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(className + ".java"),
                source(Rulebook.load(Packs.inFolder(pack)).pack(), packageName, className));
    }

    private String source(String packageName, String className) {
        StringBuilder out = new StringBuilder("package " + packageName + ";\n\n");
        out.append("/** The codes of the pack {@code ").append(pack.id()).append("}. */\n");
        out.append("public final class ").append(className).append(" {\n");
        out.append(INDENT).append("private ").append(className).append("() {}\n");
        groups.forEach((group, codes) -> {
            String what = group.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            out.append("\n    /** The codes of ").append(what).append(". */\n");
            out.append("    public static final class ").append(group).append(" {\n");
            codes.forEach((code, label) -> constant(code, label, out));
            out.append("\n        private ").append(group).append("() {}\n    }\n");
        });
        return out.append("}\n").toString();
    }

    private static void constant(String code, String label, StringBuilder out) {
        String name = code.toUpperCase(Locale.ROOT).replace('-', '_');
        out.append(INDENT + INDENT + "/** ").append(javadoc(label)).append(" */\n");
        out.append(INDENT + INDENT + "public static final String ")
                .append(Character.isDigit(name.charAt(0)) ? "_" : "");
        out.append(name).append(" = \"").append(code).append("\";\n");
    }

    /** The label as text of a comment: nothing in it ends the comment or means something to javadoc. */
    private static String javadoc(String label) {
        return label.codePoints()
                .mapToObj(c -> "\\{}@&<>*/".indexOf(c) >= 0 || Character.isISOControl(c)
                        ? "&#" + c + ";"
                        : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String pascal(String kebab) {
        return Stream.of(kebab.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
