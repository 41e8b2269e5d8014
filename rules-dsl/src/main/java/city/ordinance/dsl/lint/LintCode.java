package city.ordinance.dsl.lint;

import city.ordinance.internal.dialect.DialectCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A code of the linter's problems: {@code dsl-} for rule text, {@code pack-} for the other files.
 *
 * @param code the code
 */
public record LintCode(String code) {
    /** The codes of problems with {@code pack.yaml}, {@code claims.yaml} and {@code properties.yaml}. */
    private static final List<String> OF_PACK_FILES = List.of(
            "pack-coverage",
            "pack-duplicate-claim",
            "pack-duplicate-code",
            "pack-duplicate-file",
            "pack-edition-dates",
            "pack-edition-gap",
            "pack-edition-outside-coverage",
            "pack-edition-overlap",
            "pack-hedge",
            "pack-id-mismatch",
            "pack-invalid-date",
            "pack-malformed",
            "pack-missing-file",
            "pack-missing-key",
            "pack-source-dates",
            "pack-too-large",
            "pack-too-many-words",
            "pack-unknown-claim",
            "pack-unknown-code",
            "pack-unknown-fact",
            "pack-unknown-key",
            "pack-unknown-situation-type",
            "pack-unknown-source",
            "pack-unknown-value",
            "pack-unreadable",
            "pack-unused-file",
            "pack-wording");

    /** All of them: first those of the pack's files, then those of rule text. */
    public static List<LintCode> all() {
        List<LintCode> all = new ArrayList<>();
        OF_PACK_FILES.forEach(code -> all.add(new LintCode(code)));
        Stream.of(DialectCode.values()).forEach(code -> all.add(new LintCode(code.code())));
        return List.copyOf(all);
    }

    /** The code that is written so, if there is one. */
    public static Optional<LintCode> of(String code) {
        return all().stream().filter(candidate -> candidate.code().equals(code)).findFirst();
    }
}
