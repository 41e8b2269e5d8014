package city.ordinance.internal.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.ordinance.internal.dialect.DialectCode;
import city.ordinance.internal.dialect.DialectReader;
import city.ordinance.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.drools.base.util.Drools;
import org.drools.io.ByteArrayResource;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.DefaultDialectOption;
import org.kie.memorycompiler.JavaConfiguration;

/**
 * Compiles rule text. One KieBase holds the rules of one edition of one pack and never those of another: with several
 * packages in one KieBase, a rule of one can silently stop firing because of a rule of the other (apache/incubator-kie
 * issue 7115).
 */
final class RuleCompiler {
    private RuleCompiler() {}

    /**
     * A KieBase of these files, or nothing when there are problems. The thread's context class loader finds the
     * classes.
     *
     * @param files the text of each file, by the name messages use
     * @param problems receives what the compiler refuses
     */
    static Optional<KieBase> compile(Map<String, String> files, List<Problem> problems) {
        Properties fixed = new Properties();
        fixed.setProperty(DefaultDialectOption.PROPERTY_NAME, "java");
        fixed.setProperty(JavaConfiguration.JAVA_COMPILER_PROPERTY, "ECLIPSE");
        KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
                fixed, Thread.currentThread().getContextClassLoader());
        configuration.setOption(DialectReader.COMPILED);
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        CompositeKnowledgeBuilder batch = builder.batch();
        files.forEach((name, text) -> {
            // INVARIANT: the engine gets the very characters that were read; without an encoding it takes the
            // platform's.
            ByteArrayResource resource = new ByteArrayResource(text.getBytes(UTF_8), UTF_8.name());
            resource.setSourcePath(name);
            batch.add(resource, ResourceType.DRL);
        });
        batch.build();
        for (KnowledgeBuilderError error : builder.getErrors()) {
            problems.add(problem(error));
        }
        return builder.hasErrors() ? Optional.empty() : Optional.of(builder.newKieBase());
    }

    private static Problem problem(KnowledgeBuilderError error) {
        String file = error.getResource() == null
                ? ""
                : String.valueOf(error.getResource().getSourcePath());
        int line = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
        String words = error.getMessage().lines().findFirst().orElse("").strip();
        return new Problem(
                DialectCode.COMPILE.code(),
                "The rule compiler refuses this: " + words,
                file + ":" + line + ":1",
                "Compare with a rule that compiles, and check names and punctuation.");
    }

    /** The version of the engine, which takes part in the hash of what it decided. */
    static String engineVersion() {
        return Drools.getFullVersion();
    }
}
