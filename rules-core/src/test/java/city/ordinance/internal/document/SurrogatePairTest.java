package city.ordinance.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SurrogatePairTest {

    @Test
    void an_emoji_across_the_scanners_buffer_is_read_like_any_other_text() {
        for (int length = 1000; length < 1060; length++) {
            String text = "a: \"" + "x".repeat(length) + "\uD83D\uDE00\"\n";
            Problems problems = Problems.ofDocument();
            assertThat(TreeReader.read(text.getBytes(StandardCharsets.UTF_8), "a.yaml", problems))
                    .isPresent();
            assertThat(problems.isEmpty()).isTrue();
        }
    }
}
