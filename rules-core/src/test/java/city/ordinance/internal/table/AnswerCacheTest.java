package city.ordinance.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
    enum Key {
        UP,
        DOWN
    }

    /** Of these, 131072 situations can be told apart. */
    record Organ(
            Key a,
            Key b,
            Key c,
            Key d,
            Key e,
            Key f,
            Key g,
            Key h,
            Key i,
            Key j,
            Key k,
            Key l,
            Key m,
            Key n,
            Key o,
            Key p,
            Key q) {}

    private static final SituationType<Organ> TYPE =
            SituationType.of(Organ.class).build();

    @Test
    void without_a_table_a_description_that_too_many_situations_fit_is_refused() {
        OutcomeTable direct = new OutcomeTable(
                Space.points(TYPE), Noise.tables().outcomes(), (type, ordinals) -> new BitSet(), false);
        AnswerCache cache = new AnswerCache(direct);
        Description nothing = TYPE.describe().build();
        assertThatThrownBy(() -> cache.answer(nothing))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("too-large: More than 65536 situations fit what is known");
        Description one = TYPE.describe().given("a", Key.UP).build();
        assertThat(cache.answer(one).someSilence()).isTrue();
    }
}
