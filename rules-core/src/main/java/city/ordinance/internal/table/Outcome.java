package city.ordinance.internal.table;

import city.ordinance.internal.dialect.Consequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an edition's rules say at a point. Immutable and interned: two points at which the same rules fire share one
 * outcome.
 */
public final class Outcome {
    private final BitSet fired;
    private final BitSet atoms;
    private final Map<Integer, Support> conclusions;
    private final Map<Integer, Raised> raised;
    private final List<Conflict> conflicts;
    private final int semantics;
    private final BitSet qualified = new BitSet();
    private final BitSet unqualified = new BitSet();

    /**
     * An answered topic.
     *
     * @param answer the answer
     * @param support what it rests on
     */
    record Raised(Consequence.Answers answer, Support support) {}

    Outcome(
            BitSet fired,
            BitSet atoms,
            Map<Integer, Support> conclusions,
            Map<Integer, Raised> raised,
            List<Conflict> conflicts,
            int semantics,
            Atoms numbers) {
        this.fired = fired;
        this.atoms = atoms;
        this.conclusions = new TreeMap<>(conclusions);
        this.raised = new TreeMap<>(raised);
        this.conflicts = List.copyOf(conflicts);
        this.semantics = semantics;
        qualify(numbers);
    }

    /** Notes for each subject and each proviso that could reach it whether it does, as pairs of {@link Atoms#pair}. */
    private void qualify(Atoms numbers) {
        for (int proviso = 0; proviso < numbers.provisos().size(); proviso++) {
            for (int atom : subjects()) {
                if (numbers.reached(proviso).get(atom)) {
                    (provisos(atom).get(proviso) ? qualified : unqualified).set(numbers.pair(atom, proviso));
                }
            }
        }
    }

    private List<Integer> subjects() {
        List<Integer> subjects = new ArrayList<>(conclusions.keySet());
        subjects.addAll(raised.keySet());
        return subjects;
    }

    /** The provisos that reach a subject said here. */
    BitSet provisos(int atom) {
        Support support = conclusions.get(atom);
        return (support != null
                        ? support
                        : Objects.requireNonNull(raised.get(atom)).support())
                .provisos();
    }

    /** The contradictions between rules at this point; a verified pack has none. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** The pairs of a subject said here and a proviso that reaches it. */
    BitSet qualified() {
        return qualified;
    }

    /** The pairs of a subject said here and a proviso that could reach it and is not raised. */
    BitSet unqualified() {
        return unqualified;
    }

    /** The rules that fired, as places among the edition's rules. Do not change. */
    public BitSet fired() {
        return fired;
    }

    /** The atoms that are true. Do not change. */
    BitSet atoms() {
        return atoms;
    }

    /** Whether the subject is concluded. */
    public boolean says(Subject subject) {
        return atoms.get(subject.atom());
    }

    /** The conclusions by atom. */
    Map<Integer, Support> conclusions() {
        return conclusions;
    }

    /** The answered topics by atom. */
    Map<Integer, Raised> raised() {
        return raised;
    }

    /** A number that outcomes share exactly when they say the same: conclusions, answers, claims and provisos. */
    int semantics() {
        return semantics;
    }

    /** What is said to a reader who does not see rules; equal where the same is said. */
    static List<Object> said(SortedMap<Integer, Support> conclusions, SortedMap<Integer, Raised> raised) {
        List<Object> said = new ArrayList<>();
        conclusions.forEach((atom, support) -> said.add(List.of(atom, support.claims(), support.provisos())));
        raised.forEach((atom, answer) -> said.add(List.of(
                atom,
                answer.answer(),
                answer.support().claims(),
                answer.support().provisos())));
        return said;
    }
}
