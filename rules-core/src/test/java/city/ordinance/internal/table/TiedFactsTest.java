package city.ordinance.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.assessment.Question;
import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.dialect.RulePlace;
import city.ordinance.internal.pack.PackReader;
import city.ordinance.noise.NoisePack;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two facts that can only change together hide each other: nothing is known to depend on either. */
class TiedFactsTest {

    enum Side {
        ONE,
        OTHER
    }

    record Tied(Side left, Side right) {
        static final SituationType<Tied> TYPE = define();

        private static SituationType<Tied> define() {
            SituationType.Builder<Tied> type = SituationType.of(Tied.class);
            for (Side side : Side.values()) {
                EnumSet<Side> others = EnumSet.complementOf(EnumSet.of(side));
                type.never("they are tied", type.part("left", EnumSet.of(side)), type.part("right", others));
            }
            return type.build();
        }
    }

    private final AnswerCache answers = tables().answers(Tied.TYPE);

    private static EditionTables tables() {
        PackInfo noise = PackReader.read(NoisePack.whole());
        PackInfo pack = new PackInfo(
                noise.id(),
                noise.title(),
                noise.version(),
                noise.sha256(),
                noise.jurisdiction(),
                noise.sources(),
                noise.coverage(),
                List.of(Tied.TYPE),
                noise.editions(),
                noise.catalog(),
                noise.claims(),
                noise.notices(),
                noise.beside(),
                noise.prevails());
        BitSet first = new BitSet();
        first.set(0);
        Fact left = Tied.TYPE.facts().get(0);
        RuleModel rule = new RuleModel(
                "T-1",
                "it is the one side",
                new RulePlace("tied.drl", 1, 1),
                List.of(noise.claims().get(0).id()),
                List.of(new PatternModel.OfSituation(
                        PatternModel.Quantifier.PLAIN, Tied.TYPE, new Condition.OneOf(left, first))),
                List.of(new Consequence.Concludes(
                        noise.catalog().entries().get(0).id())));
        Decider decider = (type, ordinals) -> ordinals[0] == 0 ? first : new BitSet();
        return new EditionTables(pack, List.of(rule), decider, true);
    }

    @Test
    void what_only_two_facts_together_decide_is_open_and_still_asked_for() {
        SharedAnswer answered = answers.answer(Tied.TYPE.describe().build());
        assertThat(answered.questions()).isEmpty();
        assertThat(answered.settled()).isFalse();
        assertThat(answered.next(Set.of()).map(Question::fact)).hasValue("left");
        assertThat(answered.next(Set.of("left")).map(Question::fact)).hasValue("right");
        assertThat(answered.next(Set.of("left")).orElseThrow().decides()).hasSize(1);
        assertThat(answered.next(Set.of("left", "right"))).isEmpty();
    }

    @Test
    void one_answer_settles_both() {
        Fact right = Tied.TYPE.facts().get(1);
        Description known =
                Tied.TYPE.describe().given(right, right.values().get(1)).build();
        SharedAnswer answered = answers.answer(known);
        assertThat(answered.settled()).isTrue();
        assertThat(answered.next(Set.of())).isEmpty();
    }
}
