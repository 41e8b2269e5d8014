package city.ordinance.internal.table;

import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.engine.Decision;
import city.ordinance.internal.engine.Effect;
import city.ordinance.source.Basis;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns what the engine did into outcomes, and shares equal ones. Thread-safe. */
public final class Outcomes {
    private final Atoms atoms;
    private final ConcurrentHashMap<BitSet, Outcome> byFired = new ConcurrentHashMap<>();
    private final Map<List<Object>, Integer> semantics = new HashMap<>();

    /** Outcomes over these atoms. */
    public Outcomes(Atoms atoms) {
        this.atoms = atoms;
    }

    /** The numbering of what can be true. */
    public Atoms atoms() {
        return atoms;
    }

    /** The distinct outcomes met so far. */
    public int distinct() {
        return byFired.size();
    }

    /**
     * The outcome of a decision.
     *
     * @throws IllegalStateException when two rules answer a topic differently; a verified pack has none
     */
    public Outcome of(Decision decision) {
        BitSet fired = new BitSet();
        decision.fired().forEach(name -> fired.set(atoms.rule(name)));
        // INVARIANT: consequences are literal, so the rules that fired determine the outcome.
        Outcome known = byFired.get(fired);
        return known != null ? known : byFired.computeIfAbsent(fired, key -> build(key, decision.effects()));
    }

    /** The outcome at which exactly these rules fire. */
    public Outcome ofFired(BitSet fired) {
        return byFired.computeIfAbsent(fired, key -> {
            List<Effect> effects = new ArrayList<>();
            key.stream()
                    .mapToObj(atoms.rules()::get)
                    .forEach(rule -> rule.then().stream()
                            .filter(then -> !(then instanceof Consequence.Finds))
                            .forEach(then -> effects.add(new Effect(rule.name(), then))));
            return build(key, effects);
        });
    }

    private Outcome build(BitSet fired, List<Effect> effects) {
        Map<Integer, Support> conclusions = new HashMap<>();
        Map<Integer, Outcome.Raised> raised = new HashMap<>();
        BitSet truths = new BitSet();
        for (Effect effect : effects) {
            Support support = support(effect.rule());
            if (effect.consequence() instanceof Consequence.Concludes concludes) {
                int atom = atoms.conclusion(concludes.id());
                truths.set(atom);
                conclusions.merge(atom, support, Outcomes::both);
            } else if (effect.consequence() instanceof Consequence.Answers answers) {
                int atom = atoms.topic(answers.topic());
                truths.set(atom);
                truths.set(atoms.answer(answers));
                raised.merge(atom, new Outcome.Raised(answers, support), Outcomes::bothRaised);
            }
        }
        Outcome outcome = new Outcome((BitSet) fired.clone(), truths, conclusions, raised);
        outcome.semantics(semantics(outcome));
        return outcome;
    }

    private synchronized int semantics(Outcome outcome) {
        return semantics.computeIfAbsent(outcome.said(), said -> semantics.size());
    }

    private Support support(String ruleName) {
        int number = atoms.rule(ruleName);
        RuleModel rule = atoms.rules().get(number);
        BitSet rules = new BitSet();
        rules.set(number);
        BitSet claims = new BitSet();
        rule.cites().forEach(id -> claims.set(atoms.claim(id)));
        return new Support(rules, claims, rule.interpreted().isPresent() ? Basis.INTERPRETED : Basis.STATED);
    }

    /** Two rules at one point: stated when either states it. */
    private static Support both(Support one, Support other) {
        Support union = one.union(other);
        boolean stated = one.basis() == Basis.STATED || other.basis() == Basis.STATED;
        return new Support(union.rules(), union.claims(), stated ? Basis.STATED : Basis.INTERPRETED);
    }

    private static Outcome.Raised bothRaised(Outcome.Raised one, Outcome.Raised other) {
        if (!one.answer().equals(other.answer())) {
            throw new IllegalStateException(
                    "two rules answer the topic " + one.answer().topic() + " differently in one situation");
        }
        return new Outcome.Raised(one.answer(), both(one.support(), other.support()));
    }
}
