package city.ordinance.internal.table;

import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Turns the rules that fired into outcomes, and shares equal ones. Thread-safe. */
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

    /** The outcome where exactly these rules fire. What they say is literal, so there is just one. */
    public Outcome ofFired(BitSet fired) {
        Outcome known = byFired.get(fired);
        return known != null ? known : byFired.computeIfAbsent((BitSet) fired.clone(), this::build);
    }

    private Outcome build(BitSet fired) {
        Build build = new Build(raised(fired));
        fired.stream().forEach(build::add);
        List<Object> said = Outcome.said(build.conclusions, build.raised);
        return new Outcome(fired, build.truths, build.conclusions, build.raised, build.conflicts, number(said), atoms);
    }

    private BitSet raised(BitSet fired) {
        BitSet provisos = new BitSet();
        fired.stream()
                .mapToObj(atoms.rules()::get)
                .flatMap(rule -> rule.then().stream())
                .forEach(then -> {
                    if (then instanceof Consequence.Qualifies qualifies) {
                        provisos.set(atoms.proviso(qualifies.proviso()));
                    }
                });
        return provisos;
    }

    private synchronized int number(List<Object> said) {
        return semantics.computeIfAbsent(said, first -> semantics.size());
    }

    /** An outcome in the making, at a point where these provisos are raised. */
    private final class Build {
        private final BitSet provisos;
        private final BitSet truths = new BitSet();
        private final SortedMap<Integer, Support> conclusions = new TreeMap<>();
        private final SortedMap<Integer, Outcome.Raised> raised = new TreeMap<>();
        private final List<Conflict> conflicts = new ArrayList<>();

        private Build(BitSet provisos) {
            this.provisos = provisos;
        }

        private void add(int rule) {
            for (Consequence then : atoms.rules().get(rule).then()) {
                if (then instanceof Consequence.Concludes concludes) {
                    int atom = atoms.conclusion(concludes.id());
                    truths.set(atom);
                    conclusions.merge(atom, support(rule, atom, atoms.value(concludes.id())), Support::union);
                } else if (then instanceof Consequence.Answers answers) {
                    int atom = atoms.topic(answers.topic());
                    truths.set(atom);
                    truths.set(atoms.answer(answers));
                    raised.merge(
                            atom, new Outcome.Raised(answers, support(rule, atom, answers.scheduled())), this::both);
                }
            }
        }

        /** A value of the schedule brings its claims along. */
        private Support support(int rule, int atom, Optional<String> scheduled) {
            BitSet rules = new BitSet();
            rules.set(rule);
            BitSet claims = new BitSet();
            atoms.rules().get(rule).cites().forEach(id -> claims.set(atoms.claim(id)));
            scheduled.ifPresent(code -> atoms.claimsOf(code).forEach(id -> claims.set(atoms.claim(id))));
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
