package city.ordinance.dsl.verify;

import city.ordinance.dsl.lint.Linted;
import city.ordinance.internal.text.Sha256;
import city.ordinance.source.Claim;
import city.ordinance.source.Source;
import city.ordinance.spi.RulePack;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a copy of a source is kept in the pack's folder, it has the proving words of the claims: line breaks and
 * capital letters aside. A copy is a file, of whatever name, with the hash of the source.
 */
final class ProvingCheck {
    private ProvingCheck() {}

    static void run(Linted.Contents contents, Results results) {
        RulePack files = contents.files();
        for (Source source : contents.pack().sources()) {
            files.files().stream()
                    .flatMap(file -> files.read(file).stream())
                    .filter(copy ->
                            source.sha256().filter(Sha256.hex(copy)::equals).isPresent())
                    .limit(1)
                    .map(copy -> plain(new String(copy, StandardCharsets.UTF_8)))
                    .forEach(copy -> contents.pack().claims().stream()
                            .filter(claim -> claim.source().equals(source.id()))
                            .filter(claim -> claim.proving()
                                    .filter(words -> !copy.contains(plain(words)))
                                    .isPresent())
                            .forEach(claim -> add(claim, files.where("claims.yaml"), results)));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static void add(Claim claim, String place, Results results) {
        String message = "The copy of the source \"" + claim.source()
                + "\" does not have the proving words of the claim " + claim.id() + ".";
        results.add(FindingCode.PROVING_WORDS_MISSING, message, List.of(), place, Optional.empty());
    }
}
