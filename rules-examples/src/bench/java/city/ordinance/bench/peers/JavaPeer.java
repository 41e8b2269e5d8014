package city.ordinance.bench.peers;

import city.ordinance.bench.BenchPack;
import city.ordinance.bench.FlatRule;
import city.ordinance.bench.Peer;
import city.ordinance.bench.Question;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** Conditionals as one would write them by hand: an if for each rule, twenty to a method, codes into a list. */
public final class JavaPeer implements Peer {
    private static final int RULES_A_METHOD = 20;

    private final Function<Object, List<String>> compiled;

    /** Writes the conditionals as Java and compiles them. */
    public JavaPeer(BenchPack pack) {
        this.compiled = compile(source(pack.rules(), pack.type()));
    }

    @Override
    public Object decide(Question question) {
        return compiled.apply(question.situation());
    }

    @Override
    public Collection<String> codes(Question question) {
        return compiled.apply(question.situation());
    }

    private static String source(List<FlatRule> rules, SituationType<?> type) {
        String record = type.recordClass().getCanonicalName();
        StringBuilder calls = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        for (int first = 0; first < rules.size(); first += RULES_A_METHOD) {
            calls.append("part").append(first).append("(s, out);\n");
            methods.append("private static void part" + first + "(" + record + " s, java.util.List<String> out) {\n");
            rules.subList(first, Math.min(rules.size(), first + RULES_A_METHOD))
                    .forEach(rule -> methods.append(statement(rule, type)));
            methods.append("}\n");
        }
        return "public final class Decide implements java.util.function.Function<Object, java.util.List<String>> {\n"
                + "public java.util.List<String> apply(Object o) {\n" + record + " s = (" + record + ") o;\n"
                + "java.util.List<String> out = new java.util.ArrayList<>();\n" + calls + "return out;\n}\n" + methods
                + "}\n";
    }

    private static String statement(FlatRule rule, SituationType<?> type) {
        String condition = rule.rows().stream().map(row -> row(row, type)).collect(Collectors.joining(" || "));
        String calls = rule.codes().stream()
                .map(code -> "out.add(\"" + code + "\");")
                .collect(Collectors.joining(" "));
        return "if (" + condition + ") { " + calls + " }\n";
    }

    private static String row(Map<Integer, BitSet> row, SituationType<?> type) {
        return row.entrySet().stream()
                .map(entry -> values(type.facts().get(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(" && ", row.isEmpty() ? "true" : "", ""));
    }

    private static String values(Fact fact, BitSet values) {
        return values.stream()
                .mapToObj(value -> "s." + fact.component() + "() == "
                        + fact.enumType().getCanonicalName() + "."
                        + ((Enum<?>) fact.values().get(value).constant()).name())
                .collect(Collectors.joining(" || ", "(", ")"));
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, List<String>> compile(String source) {
        try {
            Path folder = Files.createTempDirectory("decide");
            Path file = Files.writeString(folder.resolve("Decide.java"), source);
            int result = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "-proc:none", "-d", folder.toString(), file.toString());
            if (result != 0) {
                throw new IllegalStateException("the conditionals do not compile");
            }
            return (Function<Object, List<String>>) load(folder).getConstructor().newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(Path folder) throws ClassNotFoundException, MalformedURLException {
        URL[] urls = {folder.toUri().toURL()};
        return new URLClassLoader(urls, JavaPeer.class.getClassLoader()).loadClass("Decide");
    }
}
