package city.ordinance.dsl.verify;

import city.ordinance.dsl.lint.Linted;
import city.ordinance.dsl.lint.Linter;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.Decider;
import city.ordinance.internal.table.LazyEngine;
import city.ordinance.spi.RulePack;
import java.util.List;
import java.util.Map;

/**
 * Tries a pack's rules in every situation there is, and checks what must hold there.
 *
 * <pre>{@code
 * VerificationReport report = Verifier.verify(Packs.inFolder(Path.of("packs/us-mo-ofallon")));
 * report.lines().forEach(System.out::println);
 * }</pre>
 */
public final class Verifier {
    private Verifier() {}

    /** Makes what decides by rules: the engine, or what a test puts in its place. */
    @FunctionalInterface
    interface Compiler {

        /** A decider for these files, in which these rules were read; it may compile them when it is first asked. */
        Decider compile(Map<String, String> texts, List<RuleModel> rules);
    }

    /** Verifies a pack. */
    public static VerificationReport verify(RulePack files) {
        return verify(files, VerifyOptions.STANDARD, Progress.NONE);
    }

    /** Verifies a pack, and tells how far it has come. */
    public static VerificationReport verify(RulePack files, VerifyOptions options, Progress progress) {
        return verify(files, options, progress, LazyEngine::new);
    }

    static VerificationReport verify(RulePack files, VerifyOptions options, Progress progress, Compiler compiler) {
        Stopwatch watch = new Stopwatch();
        Linted linted = Linter.read(files);
        return linted.clean()
                .map(contents -> new Verification(contents, options, progress, compiler, watch).report())
                .orElseGet(() -> Verification.refused(files, linted, watch));
    }
}
