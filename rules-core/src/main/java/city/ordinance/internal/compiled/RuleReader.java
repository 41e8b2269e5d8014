package city.ordinance.internal.compiled;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Value;
import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.PatternModel.Quantifier;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.dialect.RulePlace;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.SituationType;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.function.UnaryOperator;

/** Reads what {@link RuleWriter} wrote. */
final class RuleReader {
    private final PackedReader in;
    private final PackInfo pack;
    private final UnaryOperator<String> where;

    /**
     * A reader.
     *
     * @param where the name that messages use, for a file's name in the pack
     */
    RuleReader(PackedReader in, PackInfo pack, UnaryOperator<String> where) {
        this.in = in;
        this.pack = pack;
        this.where = where;
    }

    RuleModel rule() {
        return new RuleModel(
                in.text(),
                in.text(),
                new RulePlace(where.apply(in.text()), in.integer(), in.integer()),
                in.texts(),
                in.optional(in::text),
                in.list(this::pattern),
                in.list(this::consequence));
    }

    private PatternModel pattern() {
        Quantifier quantifier = in.code(Quantifier.values());
        if (in.number() == 1) {
            return new PatternModel.OfFinding(quantifier, new HashSet<>(in.texts()));
        }
        SituationType<?> type = pack.type(in.text()).orElseThrow();
        return new PatternModel.OfSituation(quantifier, type, condition(type));
    }

    private Condition condition(SituationType<?> type) {
        return switch (in.integer()) {
            case 0 -> new Condition.OneOf(type.facts().get(in.integer()), in.bits());
            case 1 -> new Condition.All(in.list(() -> condition(type)));
            case 2 -> new Condition.Any(in.list(() -> condition(type)));
            default -> throw unknown();
        };
    }

    private Consequence consequence() {
        return switch (in.integer()) {
            case 0 -> new Consequence.Concludes(new ConclusionId(in.code(ConclusionKind.values()), in.text()));
            case 1 -> new Consequence.Answers(in.text(), in.code(AnswerState.values()), in.optional(this::value));
            case 2 -> new Consequence.Finds(in.text());
            default -> throw unknown();
        };
    }

    private Value value() {
        return switch (in.integer()) {
            case 0 -> new Value.Text(in.text());
            case 1 -> new Value.Money(new BigDecimal(in.text()), in.text());
            case 2 -> new Value.MoneyRange(new BigDecimal(in.text()), new BigDecimal(in.text()), in.text());
            case 3 -> new Value.Period(in.integer(), in.text());
            default -> throw unknown();
        };
    }

    private static IllegalStateException unknown() {
        return new IllegalStateException("no such part");
    }
}
