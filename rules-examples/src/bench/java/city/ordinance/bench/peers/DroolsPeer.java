package city.ordinance.bench.peers;

import city.ordinance.bench.BenchPack;
import city.ordinance.bench.Peer;
import city.ordinance.bench.Question;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Supplier;
import org.drools.io.ByteArrayResource;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/** Drools with the pack's own rule text, without a listener: a session for each question, fresh or from a pool. */
public final class DroolsPeer implements Peer {
    private final Supplier<KieSession> sessions;

    private DroolsPeer(Supplier<KieSession> sessions) {
        this.sessions = sessions;
    }

    /** A fresh session for each question. */
    public static DroolsPeer fresh(BenchPack pack) {
        return new DroolsPeer(kieBase(pack)::newKieSession);
    }

    /** A session from a pool for each question. */
    public static DroolsPeer pooled(BenchPack pack) {
        KieSessionsPool pool = kieBase(pack).newKieSessionsPool(1);
        return new DroolsPeer(pool::newKieSession);
    }

    /** A fresh session for each question, the rules compiled as an executable model. */
    public static DroolsPeer executableModel(BenchPack pack) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        pack.drl().forEach((name, text) -> files.write("src/main/resources/" + name, text));
        KieBuilder built = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (built.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(built.getResults().toString());
        }
        KieBase kieBase = services.newKieContainer(built.getKieModule().getReleaseId())
                .getKieBase();
        return new DroolsPeer(kieBase::newKieSession);
    }

    private static KieBase kieBase(BenchPack pack) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        pack.drl()
                .values()
                .forEach(text -> builder.add(
                        new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL));
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        return builder.newKieBase();
    }

    @Override
    public Object decide(Question question) {
        return codes(question);
    }

    @Override
    public Collection<String> codes(Question question) {
        KieSession session = sessions.get();
        try {
            CodeList codes = new CodeList();
            session.setGlobal("conclude", codes);
            session.insert(question.situation());
            session.fireAllRules();
            return codes.codes();
        } finally {
            session.dispose();
        }
    }
}
