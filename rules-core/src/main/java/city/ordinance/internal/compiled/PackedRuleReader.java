package city.ordinance.internal.compiled;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.PatternModel.Quantifier;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.dialect.RulePlace;
import city.ordinance.internal.form.ValueForm;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.HashSet;
import java.util.function.UnaryOperator;

/** Reads what {@link PackedRuleWriter} wrote. */
final class PackedRuleReader {
    private static final int MAX_DEPTH = 32;

    private final PackedReader in;
    private final PackInfo pack;
    private final UnaryOperator<String> where;

    /**
     * A reader.
     *
     * @param where the name that messages use, for a file's name in the pack
     */
    PackedRuleReader(PackedReader in, PackInfo pack, UnaryOperator<String> where) {
        this.in = in;
        this.pack = pack;
        this.where = where;
    }

    RuleModel rule() {
        return new RuleModel(
                in.text(),
                in.text(),
                new RulePlace(where.apply(in.text()), in.integer(), in.integer()),
                in.list(this::claim),
                in.list(this::pattern),
                in.list(this::consequence));
    }

    private String claim() {
        return pack.claim(in.text()).orElseThrow().id();
    }

    private PatternModel pattern() {
        Quantifier quantifier = in.code(Quantifier.values());
        if (in.number() == 1) {
            return new PatternModel.OfFinding(quantifier, new HashSet<>(in.texts()));
        }
        SituationType<?> type = pack.type(in.text()).orElseThrow();
        return new PatternModel.OfSituation(quantifier, type, condition(type, MAX_DEPTH));
    }

    private Condition condition(SituationType<?> type, int depth) {
        int kind = depth == 0 ? -1 : in.integer();
        return switch (kind) {
            case 0 -> oneOf(type.facts().get(in.within(type.facts().size())));
            case 1 -> new Condition.All(in.list(() -> condition(type, depth - 1)));
            case 2 -> new Condition.Any(in.list(() -> condition(type, depth - 1)));
            case 3 -> within(type.facts().get(in.within(type.facts().size())));
            default -> throw unknown();
        };
    }

    private Condition oneOf(Fact fact) {
        return new Condition.OneOf(fact, in.bits(fact.values().size()));
    }

    private Condition within(Fact fact) {
        BitSet values = new BitSet();
        for (int left = in.size(); left > 0; left--) {
            int first = in.within(fact.values().size());
            values.set(first, first + 1 + in.within(fact.values().size() - first));
        }
        return new Condition.OneOf(fact, values);
    }

    private Consequence consequence() {
        return switch (in.integer()) {
            case 0 -> new Consequence.Concludes(conclusion());
            case 1 ->
                new Consequence.Answers(
                        pack.catalog().topic(in.text()).orElseThrow().code(),
                        in.code(AnswerState.values()),
                        in.optional(in::text).map(ValueForm::read),
                        in.optional(in::text));
            case 2 -> new Consequence.Finds(in.text());
            case 3 ->
                new Consequence.Qualifies(
                        pack.catalog().proviso(in.text()).orElseThrow().code());
            default -> throw unknown();
        };
    }

    private ConclusionId conclusion() {
        ConclusionId id = new ConclusionId(in.code(ConclusionKind.values()), in.text());
        return pack.catalog().entry(id).orElseThrow().id();
    }

    private static IllegalStateException unknown() {
        return new IllegalStateException("no such part");
    }
}
