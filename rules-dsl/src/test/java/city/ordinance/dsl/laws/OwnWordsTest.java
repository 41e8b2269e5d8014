package city.ordinance.dsl.laws;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The pack is written in words of its own. The source is not in this repository; a resource holds one-way hashes of
 * each run of six words of it, and no text of the pack may contain such a run, but for the source's title.
 */
class OwnWordsTest {
    private static final Set<String> SOURCE = new HashSet<>(Words.lines("source-runs.txt"));

    @Test
    void no_text_of_the_pack_shares_six_words_in_a_row_with_its_source() {
        String title = Ofallon.PACK.source().title();
        String address = Ofallon.PACK.source().address().orElseThrow();
        for (String file : Ofallon.FILES.files()) {
            assertThat(borrowed(Ofallon.text(file).replace(title, "\n").replace(address, "\n")))
                    .as(file)
                    .isEmpty();
        }
    }

    @Test
    void no_label_or_question_of_a_situation_type_shares_six_words_in_a_row_with_the_source() {
        for (SituationType<?> type : Ofallon.TYPES) {
            List<String> texts = new ArrayList<>(List.of(type.label()));
            for (Fact fact : type.facts()) {
                texts.add(fact.label());
                texts.add(fact.question());
                fact.values().stream().map(FactValue::label).forEach(texts::add);
            }
            texts.forEach(text -> assertThat(borrowed(text)).as(text).isEmpty());
        }
    }

    @Test
    void a_borrowed_run_would_be_noticed() {
        String title = Ofallon.PACK.source().title();
        assertThat(SOURCE).hasSizeGreaterThan(500).allMatch(hash -> hash.matches("[0-9a-f]{16}"));
        assertThat(borrowed("As the article \"" + title.toUpperCase() + "\" says"))
                .isNotEmpty();
    }

    private static List<String> borrowed(String text) {
        return Words.runs(text).stream()
                .filter(run -> SOURCE.contains(Words.hash(run)))
                .toList();
    }
}
