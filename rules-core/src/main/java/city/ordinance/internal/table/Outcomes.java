package city.ordinance.internal.table;

import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.engine.Decision;
import city.ordinance.internal.engine.Effect;
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

    /** The outcome of a decision. */
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
        Build build = new Build(raised(effects));
        effects.forEach(build::add);
        Outcome outcome =
                new Outcome((BitSet) fired.clone(), build.truths, build.conclusions, build.raised, build.conflicts);
        outcome.qualify(atoms);
        outcome.semantics(semantics(outcome));
        return outcome;
    }

    private BitSet raised(List<Effect> effects) {
        BitSet provisos = new BitSet();
        for (Effect effect : effects) {
            if (effect.consequence() instanceof Consequence.Qualifies qualifies) {
                provisos.set(atoms.proviso(qualifies.proviso()));
            }
        }
        return provisos;
    }

    private synchronized int semantics(Outcome outcome) {
        return semantics.computeIfAbsent(outcome.said(), said -> semantics.size());
    }

    /** An outcome in the making, at a point where these provisos are raised. */
    private final class Build {
        private final BitSet provisos;
        private final BitSet truths = new BitSet();
        private final Map<Integer, Support> conclusions = new HashMap<>();
        private final Map<Integer, Outcome.Raised> raised = new HashMap<>();
        private final List<Conflict> conflicts = new ArrayList<>();

        private Build(BitSet provisos) {
            this.provisos = provisos;
        }

        private void add(Effect effect) {
            if (effect.consequence() instanceof Consequence.Concludes concludes) {
                int atom = atoms.conclusion(concludes.id());
                truths.set(atom);
                conclusions.merge(atom, support(effect.rule(), atom), Support::union);
            } else if (effect.consequence() instanceof Consequence.Answers answers) {
                int atom = atoms.topic(answers.topic());
                truths.set(atom);
                truths.set(atoms.answer(answers));
                raised.merge(atom, new Outcome.Raised(answers, support(effect.rule(), atom)), this::both);
            }
        }

        private Support support(String ruleName, int atom) {
            int number = atoms.rule(ruleName);
            BitSet rules = new BitSet();
            rules.set(number);
            BitSet claims = new BitSet();
            atoms.rules().get(number).cites().forEach(id -> claims.set(atoms.claim(id)));
            BitSet reaching = new BitSet();
            provisos.stream()
                    .filter(proviso -> atoms.reached(proviso).get(atom))
                    .forEach(reaching::set);
            return new Support(rules, claims, reaching);
        }

        private Outcome.Raised both(Outcome.Raised one, Outcome.Raised other) {
            if (!one.answer().equals(other.answer())) {
                conflicts.add(new Conflict(one.answer().topic(), firstRule(one), firstRule(other)));
            }
            return new Outcome.Raised(one.answer(), one.support().union(other.support()));
        }

        private RuleModel firstRule(Outcome.Raised raised) {
            return atoms.rules().get(raised.support().rules().nextSetBit(0));
        }
    }
}
