package city.ordinance.internal.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.noise.NoisePack;
import city.ordinance.problem.RulePackException;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rule files with tokens and characters deleted, doubled, swapped or put in are refused or answer; nothing else. */
class RuleFuzzTest {
    private static final int TRIES = Integer.getInteger("fuzz.tries", 40);
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
        List<NoisePack> packs = List.of(NoisePack.whole(), NoisePack.boats());
        int refused = 0;
        for (int i = 0; i < TRIES; i++) {
            NoisePack pack = packs.get(random.nextInt(packs.size()));
            List<String> rules =
                    pack.files().stream().filter(file -> file.endsWith(".drl")).toList();
            String file = rules.get(random.nextInt(rules.size()));
            String text = changed(pack.contents().get(file));
            try {
                refused += refused(pack.withFile(file, text), file) ? 1 : 0;
            } catch (RuntimeException | Error e) {
                throw new AssertionError(pack.id() + "/" + file + ":\n" + text, e);
            }
        }
        assertThat(refused).isBetween(1, TRIES - 1);
    }

    private static boolean refused(NoisePack pack, String file) {
        Rulebook book;
        try {
            book = Rulebook.load(pack);
        } catch (RulePackException e) {
            assertThat(e.problems())
                    .isNotEmpty()
                    .allMatch(problem -> problem.code().matches("(dsl|pack)-[a-z-]+"))
                    .allMatch(problem -> problem.where().startsWith(file + ":"));
            return true;
        }
        for (SituationType<?> type : book.pack().types()) {
            Assessment answer = book.assess(type.describe().build(), NoisePack.DAY);
            assertThat(book.replay(answer).matches()).isTrue();
        }
        return false;
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
