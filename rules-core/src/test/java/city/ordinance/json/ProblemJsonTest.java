package city.ordinance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProblemJsonTest {

    @Test
    void problems_are_written_as_promised() {
        assertThat(ProblemJson.write(List.of(new Problem("malformed", "It says \"x\".", "a.yaml:1:2", "Delete it."))))
                .isEqualTo("""
                        {
                          "problems": [
                            {
                              "code": "malformed",
                              "message": "It says \\"x\\".",
                              "where": "a.yaml:1:2",
                              "help": "Delete it."
                            }
                          ]
                        }""");
    }

    @Test
    void an_unknown_key_is_named() {
        assertThatThrownBy(() -> ProblemJson.read("""
                        {"problems": [{"code": "a", "message": "b", "were": "c", "help": "d"}]}"""))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("/problems/0/were: unknown-fact: The key \"were\"")
                .hasMessageContaining("Maybe you meant \"where\".");
    }

    @Provide
    Arbitrary<List<Problem>> problems() {
        Arbitrary<String> text = AssessmentArbitraries.texts();
        return Combinators.combine(text, text, text, text)
                .as(Problem::new)
                .list()
                .ofMaxSize(3);
    }

    @Property(tries = 100)
    void what_is_written_and_read_is_equal(@ForAll("problems") List<Problem> problems) {
        assertThat(ProblemJson.read(ProblemJson.write(problems))).isEqualTo(problems);
        assertThat(ProblemJson.read(ProblemJson.writeCompact(problems))).isEqualTo(problems);
    }
}
