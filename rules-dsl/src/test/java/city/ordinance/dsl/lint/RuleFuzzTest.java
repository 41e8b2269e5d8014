package city.ordinance.dsl.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.ordinance.LoadOptions;
import city.ordinance.Rulebook;
import city.ordinance.dsl.packs.CopiedPack;
import city.ordinance.dsl.packs.ShippedPacks;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.RulePackException;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rule files with tokens and characters deleted, doubled, swapped or put in are refused or answer; nothing else. */
class RuleFuzzTest {
    private static final int TRIES = Integer.getInteger("fuzz.tries", 60);
    private static final Pattern TOKEN = Pattern.compile("\\w+|\\s+|.", Pattern.DOTALL);
    private static final List<String> INSERTED = List.of(
            "\"",
            "'",
            "(",
            ")",
            "[",
            "/",
            "//",
            "/*",
            "*/",
            "@Cites( \"x\" )",
            ",",
            ";",
            "==",
            "&&",
            "||",
            "not ",
            "end",
            "then",
            "when",
            "rule \"A-010: b c\"",
            "\\",
            "\u00e9",
            "\ud83d\ude00",
            "{",
            "}",
            "#",
            "?",
            ":",
            "$x",
            "from",
            "1",
            "in",
            "null",
            "true",
            "import ",
            "@",
            "\t",
            "\r\n",
            "or ",
            "forall",
            "Finding( )",
            ".",
            "!");

    private final Random random = new Random(20_261_127);

    @Test
    void a_changed_rule_file_is_refused_with_problems_or_answers() {
        List<RulePack> packs = new ShippedPacks().rulePacks();
        for (int i = 0; i < TRIES; i++) {
            RulePack pack = packs.get(random.nextInt(packs.size()));
            List<String> rules =
                    pack.files().stream().filter(file -> file.endsWith(".drl")).toList();
            String file = rules.get(random.nextInt(rules.size()));
            String text = changed(new String(pack.read(file).orElseThrow(), UTF_8));
            try {
                tryOut(CopiedPack.of(pack).with(file, text));
            } catch (RuntimeException | Error e) {
                throw new AssertionError(pack.id() + "/" + file + ":\n" + text, e);
            }
        }
    }

    private static void tryOut(RulePack pack) {
        Rulebook book;
        try {
            book = Rulebook.load(pack, LoadOptions.defaults().withoutCompiled());
        } catch (RulePackException e) {
            return;
        }
        for (SituationType<?> type : book.pack().types()) {
            book.assess(type.describe().build(), AsOf.day(book.pack().coverage().from()));
        }
    }

    private String changed(String text) {
        List<String> tokens = new ArrayList<>(
                TOKEN.matcher(text).results().map(token -> token.group()).toList());
        for (int left = 1 + random.nextInt(2); left > 0; left--) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(5)) {
                case 0 -> tokens.remove(at);
                case 1 -> tokens.add(at, tokens.get(at));
                case 2 -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
                case 3 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
                default -> tokens.add(at, INSERTED.get(random.nextInt(INSERTED.size())));
            }
        }
        return String.join("", tokens);
    }
}
