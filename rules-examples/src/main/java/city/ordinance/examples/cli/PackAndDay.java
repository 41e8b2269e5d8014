package city.ordinance.examples.cli;

import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.examples.desk.api.DeskLibrary;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a command asks for a pack and a day, whatever its descriptions name. */
final class PackAndDay {
    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "The pack to ask, whatever a description names: an id, or a folder written with a slash.")
    private @Nullable String pack;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day to ask for, whatever a description names.")
    private @Nullable String asOf;

    @Option(names = "--allow-expired", description = "Let an expired pack answer; the answer then says so.")
    private boolean allowExpired;

    /** Whether an expired pack may answer. */
    boolean allowExpired() {
        return allowExpired;
    }

    /**
     * What is asked for, and these packs to be asked as well.
     *
     * @throws city.ordinance.problem.ProblemException with code {@code invalid-date}
     */
    DocumentAssessor.Options options(List<String> also) {
        Optional<LocalDate> day = Optional.ofNullable(asOf).map(text -> DeskLibrary.day("--as-of", text));
        return new DocumentAssessor.Options(Optional.ofNullable(pack), also, day, allowExpired, LocalDate.now());
    }

    /** Loads the packs asked for, and these. */
    DeskLibrary packs(List<String> also) {
        Set<String> named = new HashSet<>(also);
        Optional.ofNullable(pack).ifPresent(named::add);
        return DeskLibrary.naming(named);
    }

    /**
     * Answers documents as asked.
     *
     * @throws city.ordinance.problem.ProblemException as {@link #options} does
     */
    DocumentAssessor assessor() {
        return assessor(List.of());
    }

    /**
     * Answers documents as asked, by these packs as well.
     *
     * @throws city.ordinance.problem.ProblemException as {@link #options} does
     */
    DocumentAssessor assessor(List<String> also) {
        return packs(also).assessor(options(also));
    }
}
